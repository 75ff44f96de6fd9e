using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.Sqlite.Migrations.Activities
{
    /// <inheritdoc />
    public partial class Series : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "activities_activity_series",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    template = table.Column<string>(type: "TEXT", maxLength: 200000, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_sort_key = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    rule = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    start_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    start_time = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    length_minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    template_starts_at = table.Column<long>(type: "INTEGER", nullable: false),
                    excluded_days = table.Column<string>(type: "TEXT", nullable: false),
                    extra_days = table.Column<string>(type: "TEXT", nullable: false),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    made_until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    end_reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activities_activity_series", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_activities_activity_series_centre_id_start_day_id",
                table: "activities_activity_series",
                columns: new[] { "centre_id", "start_day", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_activity_series_centre_id_title_sort_key_id",
                table: "activities_activity_series",
                columns: new[] { "centre_id", "title_sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_activity_series_state_made_until",
                table: "activities_activity_series",
                columns: new[] { "state", "made_until" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activities_activity_series");
        }
    }
}
