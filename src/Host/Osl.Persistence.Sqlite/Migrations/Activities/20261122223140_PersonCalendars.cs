using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.Sqlite.Migrations.Activities
{
    /// <inheritdoc />
    public partial class PersonCalendars : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "activities_person_calendar",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    addressed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activities_person_calendar", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_activities_person_calendar_centre_id_person_id",
                table: "activities_person_calendar",
                columns: new[] { "centre_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_activities_person_calendar_centre_id_token_hash",
                table: "activities_person_calendar",
                columns: new[] { "centre_id", "token_hash" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activities_person_calendar");
        }
    }
}
