using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.PostgreSql.Migrations.Planning
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "planning");

            migrationBuilder.CreateTable(
                name: "centre_copy",
                schema: "planning",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    regime = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    created_on = table.Column<DateOnly>(type: "date", nullable: false),
                    source_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_centre_copy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "community_copy",
                schema: "planning",
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
                name: "conclusion_copy",
                schema: "planning",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    diagnosis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    scope = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    summary = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false, collation: "C"),
                    municipality_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    need_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    source_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conclusion_copy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "diagnosis_copy",
                schema: "planning",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    scope = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    version_number = table.Column<int>(type: "integer", nullable: false),
                    adopted_on = table.Column<DateOnly>(type: "date", nullable: false),
                    previous_diagnosis_id = table.Column<Guid>(type: "uuid", nullable: true),
                    source_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_diagnosis_copy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "due_notice",
                schema: "planning",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    step = table.Column<int>(type: "integer", nullable: false),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_due_notice", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "follow_up",
                schema: "planning",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    subject_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: true),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: true),
                    review_id = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    note = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    opened_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_follow_up", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "funding_project",
                schema: "planning",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    name_sort_key = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false, collation: "C"),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    agreement_number = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    period_from = table.Column<DateOnly>(type: "date", nullable: false),
                    period_to = table.Column<DateOnly>(type: "date", nullable: false),
                    budget = table.Column<decimal>(type: "numeric(12,2)", precision: 12, scale: 2, nullable: true),
                    indicators = table.Column<string[]>(type: "character varying(200)[]", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_funding_project", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "municipality_copy",
                schema: "planning",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    joined_on = table.Column<DateOnly>(type: "date", nullable: false),
                    source_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_municipality_copy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "need_copy",
                schema: "planning",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    community_id = table.Column<Guid>(type: "uuid", nullable: true),
                    rank = table.Column<int>(type: "integer", nullable: true),
                    is_closed = table.Column<bool>(type: "boolean", nullable: false),
                    source_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_need_copy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan",
                schema: "planning",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    family_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version_number = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    title_folded = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    title_sort_key = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false, collation: "C"),
                    period_from = table.Column<DateOnly>(type: "date", nullable: false),
                    period_to = table.Column<DateOnly>(type: "date", nullable: false),
                    transitional = table.Column<bool>(type: "boolean", nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: false),
                    drafted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    submitted_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    approved_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    approved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    in_force_from = table.Column<DateOnly>(type: "date", nullable: true),
                    in_force_to = table.Column<DateOnly>(type: "date", nullable: true),
                    updates_plan_id = table.Column<Guid>(type: "uuid", nullable: true),
                    update_reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    update_demand_id = table.Column<Guid>(type: "uuid", nullable: true),
                    superseded_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    closing_note = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    conclusion_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false),
                    attachments = table.Column<string>(type: "jsonb", nullable: true),
                    citations = table.Column<string>(type: "jsonb", nullable: true),
                    goals = table.Column<string>(type: "jsonb", nullable: true),
                    indicators = table.Column<string>(type: "jsonb", nullable: true),
                    remarks = table.Column<string>(type: "jsonb", nullable: true),
                    sections = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan", x => x.id);
                    table.CheckConstraint("ck_plan_four_eyes", "approved_by_id IS NULL OR (approved_by_id <> author_id AND approved_by_id <> submitted_by_id)");
                    table.CheckConstraint("ck_plan_period", "period_from <= period_to");
                });

            migrationBuilder.CreateTable(
                name: "plan_day",
                schema: "planning",
                columns: table => new
                {
                    municipality_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    family_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_day", x => new { x.plan_id, x.municipality_id, x.day });
                });

            migrationBuilder.CreateTable(
                name: "plan_review",
                schema: "planning",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    family_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    is_final = table.Column<bool>(type: "boolean", nullable: false),
                    held_on = table.Column<DateOnly>(type: "date", nullable: true),
                    held_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    findings = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true, collation: "C"),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_review", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "staff_copy",
                schema: "planning",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_active = table.Column<bool>(type: "boolean", nullable: false),
                    source_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staff_copy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "update_demand",
                schema: "planning",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    family_id = table.Column<Guid>(type: "uuid", nullable: false),
                    diagnosis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    conclusion_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    change_reason = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false, collation: "C"),
                    raised_on = table.Column<DateOnly>(type: "date", nullable: false),
                    decide_by = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    decision = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    decided_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    settled_on = table.Column<DateOnly>(type: "date", nullable: true),
                    updated_by_plan_id = table.Column<Guid>(type: "uuid", nullable: true),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_update_demand", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "measure",
                schema: "planning",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lineage_id = table.Column<Guid>(type: "uuid", nullable: false),
                    goal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    title_sort_key = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false, collation: "C"),
                    municipality_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    component = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    tools = table.Column<string[]>(type: "text[]", nullable: false),
                    strategy = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    community_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    manner = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    responsible_id = table.Column<Guid>(type: "uuid", nullable: true),
                    co_worker_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    partner_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    partner_labels = table.Column<string[]>(type: "character varying(200)[]", nullable: false),
                    budget = table.Column<decimal>(type: "numeric(12,2)", precision: 12, scale: 2, nullable: true),
                    funding_project_id = table.Column<Guid>(type: "uuid", nullable: true),
                    principles = table.Column<string[]>(type: "text[]", nullable: false),
                    work_form = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    outcome_note = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    actual_cost = table.Column<decimal>(type: "numeric(12,2)", precision: 12, scale: 2, nullable: true),
                    started_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    postponed_from = table.Column<DateOnly>(type: "date", nullable: true),
                    postponed_to = table.Column<DateOnly>(type: "date", nullable: true),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_measure", x => x.id);
                    table.ForeignKey(
                        name: "fk_measure_plan_plan_id",
                        column: x => x.plan_id,
                        principalSchema: "planning",
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_centre_copy_centre_id_id",
                schema: "planning",
                table: "centre_copy",
                columns: new[] { "centre_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_community_copy_centre_id_id",
                schema: "planning",
                table: "community_copy",
                columns: new[] { "centre_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_conclusion_copy_centre_id_diagnosis_id",
                schema: "planning",
                table: "conclusion_copy",
                columns: new[] { "centre_id", "diagnosis_id" });

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_copy_centre_id_previous_diagnosis_id",
                schema: "planning",
                table: "diagnosis_copy",
                columns: new[] { "centre_id", "previous_diagnosis_id" });

            migrationBuilder.CreateIndex(
                name: "ix_due_notice_centre_id_subject_id_kind_due_on_step",
                schema: "planning",
                table: "due_notice",
                columns: new[] { "centre_id", "subject_id", "kind", "due_on", "step" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_follow_up_centre_id_due_on_id",
                schema: "planning",
                table: "follow_up",
                columns: new[] { "centre_id", "due_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_follow_up_centre_id_owner_id_due_on",
                schema: "planning",
                table: "follow_up",
                columns: new[] { "centre_id", "owner_id", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_follow_up_state_due_on",
                schema: "planning",
                table: "follow_up",
                columns: new[] { "state", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_funding_project_centre_id_name_sort_key_id",
                schema: "planning",
                table: "funding_project",
                columns: new[] { "centre_id", "name_sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_funding_project_centre_id_period_from_id",
                schema: "planning",
                table: "funding_project",
                columns: new[] { "centre_id", "period_from", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_measure_centre_id_plan_id",
                schema: "planning",
                table: "measure",
                columns: new[] { "centre_id", "plan_id" });

            migrationBuilder.CreateIndex(
                name: "ix_measure_centre_id_title_sort_key_id",
                schema: "planning",
                table: "measure",
                columns: new[] { "centre_id", "title_sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_measure_plan_id",
                schema: "planning",
                table: "measure",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_municipality_copy_centre_id_id",
                schema: "planning",
                table: "municipality_copy",
                columns: new[] { "centre_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_need_copy_centre_id_id",
                schema: "planning",
                table: "need_copy",
                columns: new[] { "centre_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_centre_id_drafted_at_id",
                schema: "planning",
                table: "plan",
                columns: new[] { "centre_id", "drafted_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_centre_id_family_id_version_number",
                schema: "planning",
                table: "plan",
                columns: new[] { "centre_id", "family_id", "version_number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plan_centre_id_period_from_id",
                schema: "planning",
                table: "plan",
                columns: new[] { "centre_id", "period_from", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_centre_id_title_sort_key_id",
                schema: "planning",
                table: "plan",
                columns: new[] { "centre_id", "title_sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_state_in_force_from",
                schema: "planning",
                table: "plan",
                columns: new[] { "state", "in_force_from" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_day_centre_id_day",
                schema: "planning",
                table: "plan_day",
                columns: new[] { "centre_id", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_day_centre_id_family_id_day",
                schema: "planning",
                table: "plan_day",
                columns: new[] { "centre_id", "family_id", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_day_centre_id_municipality_id_day",
                schema: "planning",
                table: "plan_day",
                columns: new[] { "centre_id", "municipality_id", "day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plan_review_centre_id_due_on_id",
                schema: "planning",
                table: "plan_review",
                columns: new[] { "centre_id", "due_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_review_centre_id_family_id",
                schema: "planning",
                table: "plan_review",
                columns: new[] { "centre_id", "family_id" },
                unique: true,
                filter: "state = 'Scheduled'");

            migrationBuilder.CreateIndex(
                name: "ix_staff_copy_centre_id_id",
                schema: "planning",
                table: "staff_copy",
                columns: new[] { "centre_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_update_demand_centre_id_decide_by_id",
                schema: "planning",
                table: "update_demand",
                columns: new[] { "centre_id", "decide_by", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_update_demand_centre_id_family_id_diagnosis_id",
                schema: "planning",
                table: "update_demand",
                columns: new[] { "centre_id", "family_id", "diagnosis_id" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "centre_copy",
                schema: "planning");

            migrationBuilder.DropTable(
                name: "community_copy",
                schema: "planning");

            migrationBuilder.DropTable(
                name: "conclusion_copy",
                schema: "planning");

            migrationBuilder.DropTable(
                name: "diagnosis_copy",
                schema: "planning");

            migrationBuilder.DropTable(
                name: "due_notice",
                schema: "planning");

            migrationBuilder.DropTable(
                name: "follow_up",
                schema: "planning");

            migrationBuilder.DropTable(
                name: "funding_project",
                schema: "planning");

            migrationBuilder.DropTable(
                name: "measure",
                schema: "planning");

            migrationBuilder.DropTable(
                name: "municipality_copy",
                schema: "planning");

            migrationBuilder.DropTable(
                name: "need_copy",
                schema: "planning");

            migrationBuilder.DropTable(
                name: "plan_day",
                schema: "planning");

            migrationBuilder.DropTable(
                name: "plan_review",
                schema: "planning");

            migrationBuilder.DropTable(
                name: "staff_copy",
                schema: "planning");

            migrationBuilder.DropTable(
                name: "update_demand",
                schema: "planning");

            migrationBuilder.DropTable(
                name: "plan",
                schema: "planning");
        }
    }
}
