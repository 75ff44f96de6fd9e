using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.PostgreSql.Migrations.Activities
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "activities");

            migrationBuilder.CreateTable(
                name: "community_copy",
                schema: "activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    municipality_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    is_archived = table.Column<bool>(type: "boolean", nullable: false),
                    source_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_community_copy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "person_copy",
                schema: "activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_minor = table.Column<bool>(type: "boolean", nullable: false),
                    source_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person_copy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "staff_copy",
                schema: "activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_active = table.Column<bool>(type: "boolean", nullable: false),
                    post = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    specialty = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    source_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staff_copy", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_community_copy_centre_id_id",
                schema: "activities",
                table: "community_copy",
                columns: new[] { "centre_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_person_copy_centre_id_id",
                schema: "activities",
                table: "person_copy",
                columns: new[] { "centre_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_staff_copy_centre_id_id",
                schema: "activities",
                table: "staff_copy",
                columns: new[] { "centre_id", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "community_copy",
                schema: "activities");

            migrationBuilder.DropTable(
                name: "person_copy",
                schema: "activities");

            migrationBuilder.DropTable(
                name: "staff_copy",
                schema: "activities");
        }
    }
}
