using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.Sqlite.Migrations.Activities
{
    /// <inheritdoc />
    public partial class Activities : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "cleared_until",
                table: "activities_staff_copy",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "activities_activity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    series_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    occurrence_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_folded = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_sort_key = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    description = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    form = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    component = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    participation_level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    community_ids = table.Column<string>(type: "TEXT", nullable: false),
                    target_groups = table.Column<string>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    need_ids = table.Column<string>(type: "TEXT", nullable: false),
                    lead_ids = table.Column<string>(type: "TEXT", nullable: false),
                    problem_domain = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    place_text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    starts_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ends_at = table.Column<long>(type: "INTEGER", nullable: false),
                    capacity = table.Column<int>(type: "INTEGER", nullable: true),
                    enrolment_mode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    enrolment_deadline = table.Column<long>(type: "INTEGER", nullable: true),
                    attendance_mode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    for_minors = table.Column<bool>(type: "INTEGER", nullable: false),
                    accessibility = table.Column<string>(type: "TEXT", nullable: false),
                    animator_override_reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    co_hosts = table.Column<string>(type: "TEXT", nullable: false),
                    external_expert = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    learning_outcomes = table.Column<string>(type: "TEXT", nullable: false),
                    planned_cost = table.Column<decimal>(type: "TEXT", precision: 12, scale: 2, nullable: true),
                    funding_project_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    drafted_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    drafted_at = table.Column<long>(type: "INTEGER", nullable: false),
                    published_at = table.Column<long>(type: "INTEGER", nullable: true),
                    change_reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false),
                    leads = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activities_activity", x => x.id);
                    table.CheckConstraint("ck_activity_time", "starts_at < ends_at");
                });

            migrationBuilder.CreateTable(
                name: "activities_activity_form",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    name_pl = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name_sort_key = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    specialty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    seeded = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_retired = table.Column<bool>(type: "INTEGER", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activities_activity_form", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "activities_child_protection_standard",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    published_at = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    adopted_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reviewed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false),
                    reviews = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activities_child_protection_standard", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "activities_measure_copy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lineage_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    component = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    community_ids = table.Column<string>(type: "TEXT", nullable: false),
                    first_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    is_open = table.Column<bool>(type: "INTEGER", nullable: false),
                    source_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activities_measure_copy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "activities_need_copy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rank = table.Column<int>(type: "INTEGER", nullable: true),
                    is_closed = table.Column<bool>(type: "INTEGER", nullable: false),
                    source_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activities_need_copy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "activities_occupancy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    what = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<long>(type: "INTEGER", nullable: false),
                    to = table.Column<long>(type: "INTEGER", nullable: false),
                    @for = table.Column<Guid>(name: "for", type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activities_occupancy", x => x.id);
                    table.CheckConstraint("ck_occupancy_time", "\"from\" < \"to\"");
                });

            migrationBuilder.CreateIndex(
                name: "ix_activities_activity_centre_id_measure_id_starts_at",
                table: "activities_activity",
                columns: new[] { "centre_id", "measure_id", "starts_at" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_activity_centre_id_series_id_occurrence_on",
                table: "activities_activity",
                columns: new[] { "centre_id", "series_id", "occurrence_on" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_activities_activity_centre_id_starts_at_id",
                table: "activities_activity",
                columns: new[] { "centre_id", "starts_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_activity_centre_id_title_sort_key_id",
                table: "activities_activity",
                columns: new[] { "centre_id", "title_sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_activity_state_ends_at",
                table: "activities_activity",
                columns: new[] { "state", "ends_at" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_activity_form_centre_id_code",
                table: "activities_activity_form",
                columns: new[] { "centre_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_activities_activity_form_centre_id_name_sort_key_id",
                table: "activities_activity_form",
                columns: new[] { "centre_id", "name_sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_child_protection_standard_centre_id",
                table: "activities_child_protection_standard",
                column: "centre_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_activities_child_protection_standard_centre_id_adopted_on_id",
                table: "activities_child_protection_standard",
                columns: new[] { "centre_id", "adopted_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_measure_copy_centre_id_lineage_id",
                table: "activities_measure_copy",
                columns: new[] { "centre_id", "lineage_id" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_measure_copy_centre_id_plan_id",
                table: "activities_measure_copy",
                columns: new[] { "centre_id", "plan_id" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_need_copy_centre_id_id",
                table: "activities_need_copy",
                columns: new[] { "centre_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_occupancy_centre_id_for",
                table: "activities_occupancy",
                columns: new[] { "centre_id", "for" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_occupancy_centre_id_what_to",
                table: "activities_occupancy",
                columns: new[] { "centre_id", "what", "to" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activities_activity");

            migrationBuilder.DropTable(
                name: "activities_activity_form");

            migrationBuilder.DropTable(
                name: "activities_child_protection_standard");

            migrationBuilder.DropTable(
                name: "activities_measure_copy");

            migrationBuilder.DropTable(
                name: "activities_need_copy");

            migrationBuilder.DropTable(
                name: "activities_occupancy");

            migrationBuilder.DropColumn(
                name: "cleared_until",
                table: "activities_staff_copy");
        }
    }
}
