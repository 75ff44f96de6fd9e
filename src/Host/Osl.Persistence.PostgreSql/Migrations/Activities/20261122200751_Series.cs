using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.PostgreSql.Migrations.Activities
{
    /// <inheritdoc />
    public partial class Series : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "activity_series",
                schema: "activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    template = table.Column<string>(type: "character varying(200000)", maxLength: 200000, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    title_sort_key = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false, collation: "C"),
                    rule = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    start_day = table.Column<DateOnly>(type: "date", nullable: false),
                    start_time = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    length_minutes = table.Column<int>(type: "integer", nullable: false),
                    template_starts_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    excluded_days = table.Column<DateOnly[]>(type: "date[]", nullable: false),
                    extra_days = table.Column<DateOnly[]>(type: "date[]", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: false),
                    made_until = table.Column<DateOnly>(type: "date", nullable: false),
                    end_reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activity_series", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_activity_series_centre_id_start_day_id",
                schema: "activities",
                table: "activity_series",
                columns: new[] { "centre_id", "start_day", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_activity_series_centre_id_title_sort_key_id",
                schema: "activities",
                table: "activity_series",
                columns: new[] { "centre_id", "title_sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_activity_series_state_made_until",
                schema: "activities",
                table: "activity_series",
                columns: new[] { "state", "made_until" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activity_series",
                schema: "activities");
        }
    }
}
