using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.Sqlite.Migrations.Activities
{
    /// <inheritdoc />
    public partial class SeriesEnrolments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "activities_series_enrolment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    series_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    enrolled_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    enrolled_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activities_series_enrolment", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_activities_series_enrolment_centre_id_person_id",
                table: "activities_series_enrolment",
                columns: new[] { "centre_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_series_enrolment_centre_id_series_id_enrolled_at_id",
                table: "activities_series_enrolment",
                columns: new[] { "centre_id", "series_id", "enrolled_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_series_enrolment_centre_id_series_id_person_id",
                table: "activities_series_enrolment",
                columns: new[] { "centre_id", "series_id", "person_id" },
                unique: true,
                filter: "state = 'Active'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activities_series_enrolment");
        }
    }
}
