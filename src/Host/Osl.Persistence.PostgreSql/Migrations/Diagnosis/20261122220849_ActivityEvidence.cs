using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.PostgreSql.Migrations.Diagnosis
{
    /// <inheritdoc />
    public partial class ActivityEvidence : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "activity_evidence",
                schema: "diagnosis",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    community_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    need_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    held_on = table.Column<DateOnly>(type: "date", nullable: false),
                    involvement = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    participants = table.Column<int>(type: "integer", nullable: false),
                    source_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activity_evidence", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_activity_evidence_centre_id_held_on_id",
                schema: "diagnosis",
                table: "activity_evidence",
                columns: new[] { "centre_id", "held_on", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activity_evidence",
                schema: "diagnosis");
        }
    }
}
