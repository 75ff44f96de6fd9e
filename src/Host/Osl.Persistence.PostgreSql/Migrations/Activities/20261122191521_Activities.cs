using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.PostgreSql.Migrations.Activities
{
    /// <inheritdoc />
    public partial class Activities : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "cleared_until",
                schema: "activities",
                table: "staff_copy",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "activity",
                schema: "activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    series_id = table.Column<Guid>(type: "uuid", nullable: true),
                    occurrence_on = table.Column<DateOnly>(type: "date", nullable: true),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    title_folded = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    title_sort_key = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false, collation: "C"),
                    description = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true, collation: "C"),
                    form = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    component = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    participation_level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    community_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    target_groups = table.Column<string[]>(type: "text[]", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: true),
                    need_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    lead_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    problem_domain = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    place_id = table.Column<Guid>(type: "uuid", nullable: true),
                    place_text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    starts_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ends_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    capacity = table.Column<int>(type: "integer", nullable: true),
                    enrolment_mode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    enrolment_deadline = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    attendance_mode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    for_minors = table.Column<bool>(type: "boolean", nullable: false),
                    accessibility = table.Column<string[]>(type: "text[]", nullable: false),
                    animator_override_reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    co_hosts = table.Column<string[]>(type: "character varying(200)[]", nullable: false),
                    external_expert = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    learning_outcomes = table.Column<string[]>(type: "character varying(500)[]", nullable: false),
                    planned_cost = table.Column<decimal>(type: "numeric(12,2)", precision: 12, scale: 2, nullable: true),
                    funding_project_id = table.Column<Guid>(type: "uuid", nullable: true),
                    drafted_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    drafted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    change_reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false),
                    leads = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activity", x => x.id);
                    table.CheckConstraint("ck_activity_time", "starts_at < ends_at");
                });

            migrationBuilder.CreateTable(
                name: "activity_form",
                schema: "activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    name_pl = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    name_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    name_sort_key = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false, collation: "C"),
                    specialty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    seeded = table.Column<bool>(type: "boolean", nullable: false),
                    is_retired = table.Column<bool>(type: "boolean", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activity_form", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "child_protection_standard",
                schema: "activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    published_at = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    adopted_on = table.Column<DateOnly>(type: "date", nullable: false),
                    reviewed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false),
                    reviews = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_child_protection_standard", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "measure_copy",
                schema: "activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lineage_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    component = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    community_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    first_day = table.Column<DateOnly>(type: "date", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: false),
                    is_open = table.Column<bool>(type: "boolean", nullable: false),
                    source_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_measure_copy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "need_copy",
                schema: "activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    community_id = table.Column<Guid>(type: "uuid", nullable: false),
                    rank = table.Column<int>(type: "integer", nullable: true),
                    is_closed = table.Column<bool>(type: "boolean", nullable: false),
                    source_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_need_copy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "occupancy",
                schema: "activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    what = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    to = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    @for = table.Column<Guid>(name: "for", type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_occupancy", x => x.id);
                    table.CheckConstraint("ck_occupancy_time", "\"from\" < \"to\"");
                });

            migrationBuilder.CreateIndex(
                name: "ix_activity_centre_id_measure_id_starts_at",
                schema: "activities",
                table: "activity",
                columns: new[] { "centre_id", "measure_id", "starts_at" });

            migrationBuilder.CreateIndex(
                name: "ix_activity_centre_id_series_id_occurrence_on",
                schema: "activities",
                table: "activity",
                columns: new[] { "centre_id", "series_id", "occurrence_on" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_activity_centre_id_starts_at_id",
                schema: "activities",
                table: "activity",
                columns: new[] { "centre_id", "starts_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_activity_centre_id_title_sort_key_id",
                schema: "activities",
                table: "activity",
                columns: new[] { "centre_id", "title_sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_activity_state_ends_at",
                schema: "activities",
                table: "activity",
                columns: new[] { "state", "ends_at" });

            migrationBuilder.CreateIndex(
                name: "ix_activity_form_centre_id_code",
                schema: "activities",
                table: "activity_form",
                columns: new[] { "centre_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_activity_form_centre_id_name_sort_key_id",
                schema: "activities",
                table: "activity_form",
                columns: new[] { "centre_id", "name_sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_child_protection_standard_centre_id",
                schema: "activities",
                table: "child_protection_standard",
                column: "centre_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_child_protection_standard_centre_id_adopted_on_id",
                schema: "activities",
                table: "child_protection_standard",
                columns: new[] { "centre_id", "adopted_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_measure_copy_centre_id_lineage_id",
                schema: "activities",
                table: "measure_copy",
                columns: new[] { "centre_id", "lineage_id" });

            migrationBuilder.CreateIndex(
                name: "ix_measure_copy_centre_id_plan_id",
                schema: "activities",
                table: "measure_copy",
                columns: new[] { "centre_id", "plan_id" });

            migrationBuilder.CreateIndex(
                name: "ix_need_copy_centre_id_id",
                schema: "activities",
                table: "need_copy",
                columns: new[] { "centre_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_occupancy_centre_id_for",
                schema: "activities",
                table: "occupancy",
                columns: new[] { "centre_id", "for" });

            migrationBuilder.CreateIndex(
                name: "ix_occupancy_centre_id_what_to",
                schema: "activities",
                table: "occupancy",
                columns: new[] { "centre_id", "what", "to" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activity",
                schema: "activities");

            migrationBuilder.DropTable(
                name: "activity_form",
                schema: "activities");

            migrationBuilder.DropTable(
                name: "child_protection_standard",
                schema: "activities");

            migrationBuilder.DropTable(
                name: "measure_copy",
                schema: "activities");

            migrationBuilder.DropTable(
                name: "need_copy",
                schema: "activities");

            migrationBuilder.DropTable(
                name: "occupancy",
                schema: "activities");

            migrationBuilder.DropColumn(
                name: "cleared_until",
                schema: "activities",
                table: "staff_copy");
        }
    }
}
