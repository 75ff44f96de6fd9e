using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.PostgreSql.Migrations.Activities
{
    /// <inheritdoc />
    public partial class PersonCalendars : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "person_calendar",
                schema: "activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    token_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    addressed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person_calendar", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_person_calendar_centre_id_person_id",
                schema: "activities",
                table: "person_calendar",
                columns: new[] { "centre_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_person_calendar_centre_id_token_hash",
                schema: "activities",
                table: "person_calendar",
                columns: new[] { "centre_id", "token_hash" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "person_calendar",
                schema: "activities");
        }
    }
}
