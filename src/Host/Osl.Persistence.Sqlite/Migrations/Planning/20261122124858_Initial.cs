using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.Sqlite.Migrations.Planning
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "planning_centre_copy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    regime = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    created_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    source_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planning_centre_copy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "planning_community_copy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    municipality_ids = table.Column<string>(type: "TEXT", nullable: false),
                    is_archived = table.Column<bool>(type: "INTEGER", nullable: false),
                    source_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planning_community_copy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "planning_conclusion_copy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    diagnosis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    scope = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    summary = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    municipality_ids = table.Column<string>(type: "TEXT", nullable: false),
                    need_ids = table.Column<string>(type: "TEXT", nullable: false),
                    source_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planning_conclusion_copy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "planning_diagnosis_copy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    scope = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    version_number = table.Column<int>(type: "INTEGER", nullable: false),
                    adopted_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    previous_diagnosis_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    source_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planning_diagnosis_copy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "planning_due_notice",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    step = table.Column<int>(type: "INTEGER", nullable: false),
                    decided_at = table.Column<long>(type: "INTEGER", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planning_due_notice", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "planning_follow_up",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    subject_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    review_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    opened_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planning_follow_up", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "planning_funding_project",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name_sort_key = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    agreement_number = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    period_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    period_to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    budget = table.Column<decimal>(type: "TEXT", precision: 12, scale: 2, nullable: true),
                    indicators = table.Column<string>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planning_funding_project", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "planning_municipality_copy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    joined_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    source_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planning_municipality_copy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "planning_need_copy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    rank = table.Column<int>(type: "INTEGER", nullable: true),
                    is_closed = table.Column<bool>(type: "INTEGER", nullable: false),
                    source_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planning_need_copy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "planning_plan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    family_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version_number = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_folded = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_sort_key = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    period_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    period_to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    transitional = table.Column<bool>(type: "INTEGER", nullable: false),
                    author_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    drafted_at = table.Column<long>(type: "INTEGER", nullable: false),
                    submitted_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    submitted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    approved_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    approved_at = table.Column<long>(type: "INTEGER", nullable: true),
                    in_force_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    in_force_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    updates_plan_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    update_reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    update_demand_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    superseded_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    closing_note = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    conclusion_ids = table.Column<string>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false),
                    attachments = table.Column<string>(type: "TEXT", nullable: true),
                    citations = table.Column<string>(type: "TEXT", nullable: true),
                    goals = table.Column<string>(type: "TEXT", nullable: true),
                    indicators = table.Column<string>(type: "TEXT", nullable: true),
                    remarks = table.Column<string>(type: "TEXT", nullable: true),
                    sections = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planning_plan", x => x.id);
                    table.CheckConstraint("ck_plan_four_eyes", "approved_by_id IS NULL OR (approved_by_id <> author_id AND approved_by_id <> submitted_by_id)");
                    table.CheckConstraint("ck_plan_period", "period_from <= period_to");
                });

            migrationBuilder.CreateTable(
                name: "planning_plan_day",
                columns: table => new
                {
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    family_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planning_plan_day", x => new { x.plan_id, x.municipality_id, x.day });
                });

            migrationBuilder.CreateTable(
                name: "planning_plan_review",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    family_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    is_final = table.Column<bool>(type: "INTEGER", nullable: false),
                    held_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    held_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    findings = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planning_plan_review", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "planning_staff_copy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_active = table.Column<bool>(type: "INTEGER", nullable: false),
                    source_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planning_staff_copy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "planning_update_demand",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    family_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    diagnosis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    conclusion_ids = table.Column<string>(type: "TEXT", nullable: false),
                    change_reason = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    raised_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    decide_by = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    decision = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    decided_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    settled_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    updated_by_plan_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planning_update_demand", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "planning_measure",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lineage_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    goal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_sort_key = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    municipality_ids = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    component = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    tools = table.Column<string>(type: "TEXT", nullable: false),
                    strategy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    community_ids = table.Column<string>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    manner = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    responsible_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    co_worker_ids = table.Column<string>(type: "TEXT", nullable: false),
                    partner_ids = table.Column<string>(type: "TEXT", nullable: false),
                    partner_labels = table.Column<string>(type: "TEXT", nullable: false),
                    budget = table.Column<decimal>(type: "TEXT", precision: 12, scale: 2, nullable: true),
                    funding_project_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    principles = table.Column<string>(type: "TEXT", nullable: false),
                    work_form = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    outcome_note = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    actual_cost = table.Column<decimal>(type: "TEXT", precision: 12, scale: 2, nullable: true),
                    started_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    postponed_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    postponed_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planning_measure", x => x.id);
                    table.ForeignKey(
                        name: "fk_planning_measure_planning_plan_plan_id",
                        column: x => x.plan_id,
                        principalTable: "planning_plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_planning_centre_copy_centre_id_id",
                table: "planning_centre_copy",
                columns: new[] { "centre_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_planning_community_copy_centre_id_id",
                table: "planning_community_copy",
                columns: new[] { "centre_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_planning_conclusion_copy_centre_id_diagnosis_id",
                table: "planning_conclusion_copy",
                columns: new[] { "centre_id", "diagnosis_id" });

            migrationBuilder.CreateIndex(
                name: "ix_planning_diagnosis_copy_centre_id_previous_diagnosis_id",
                table: "planning_diagnosis_copy",
                columns: new[] { "centre_id", "previous_diagnosis_id" });

            migrationBuilder.CreateIndex(
                name: "ix_planning_due_notice_centre_id_subject_id_kind_due_on_step",
                table: "planning_due_notice",
                columns: new[] { "centre_id", "subject_id", "kind", "due_on", "step" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_planning_follow_up_centre_id_due_on_id",
                table: "planning_follow_up",
                columns: new[] { "centre_id", "due_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_planning_follow_up_centre_id_owner_id_due_on",
                table: "planning_follow_up",
                columns: new[] { "centre_id", "owner_id", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_planning_follow_up_state_due_on",
                table: "planning_follow_up",
                columns: new[] { "state", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_planning_funding_project_centre_id_name_sort_key_id",
                table: "planning_funding_project",
                columns: new[] { "centre_id", "name_sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_planning_funding_project_centre_id_period_from_id",
                table: "planning_funding_project",
                columns: new[] { "centre_id", "period_from", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_planning_measure_centre_id_plan_id",
                table: "planning_measure",
                columns: new[] { "centre_id", "plan_id" });

            migrationBuilder.CreateIndex(
                name: "ix_planning_measure_centre_id_title_sort_key_id",
                table: "planning_measure",
                columns: new[] { "centre_id", "title_sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_planning_measure_plan_id",
                table: "planning_measure",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_planning_municipality_copy_centre_id_id",
                table: "planning_municipality_copy",
                columns: new[] { "centre_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_planning_need_copy_centre_id_id",
                table: "planning_need_copy",
                columns: new[] { "centre_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_planning_plan_centre_id_drafted_at_id",
                table: "planning_plan",
                columns: new[] { "centre_id", "drafted_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_planning_plan_centre_id_family_id_version_number",
                table: "planning_plan",
                columns: new[] { "centre_id", "family_id", "version_number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_planning_plan_centre_id_period_from_id",
                table: "planning_plan",
                columns: new[] { "centre_id", "period_from", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_planning_plan_centre_id_title_sort_key_id",
                table: "planning_plan",
                columns: new[] { "centre_id", "title_sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_planning_plan_state_in_force_from",
                table: "planning_plan",
                columns: new[] { "state", "in_force_from" });

            migrationBuilder.CreateIndex(
                name: "ix_planning_plan_day_centre_id_day",
                table: "planning_plan_day",
                columns: new[] { "centre_id", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_planning_plan_day_centre_id_family_id_day",
                table: "planning_plan_day",
                columns: new[] { "centre_id", "family_id", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_planning_plan_day_centre_id_municipality_id_day",
                table: "planning_plan_day",
                columns: new[] { "centre_id", "municipality_id", "day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_planning_plan_review_centre_id_due_on_id",
                table: "planning_plan_review",
                columns: new[] { "centre_id", "due_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_planning_plan_review_centre_id_family_id",
                table: "planning_plan_review",
                columns: new[] { "centre_id", "family_id" },
                unique: true,
                filter: "state = 'Scheduled'");

            migrationBuilder.CreateIndex(
                name: "ix_planning_staff_copy_centre_id_id",
                table: "planning_staff_copy",
                columns: new[] { "centre_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_planning_update_demand_centre_id_decide_by_id",
                table: "planning_update_demand",
                columns: new[] { "centre_id", "decide_by", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_planning_update_demand_centre_id_family_id_diagnosis_id",
                table: "planning_update_demand",
                columns: new[] { "centre_id", "family_id", "diagnosis_id" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "planning_centre_copy");

            migrationBuilder.DropTable(
                name: "planning_community_copy");

            migrationBuilder.DropTable(
                name: "planning_conclusion_copy");

            migrationBuilder.DropTable(
                name: "planning_diagnosis_copy");

            migrationBuilder.DropTable(
                name: "planning_due_notice");

            migrationBuilder.DropTable(
                name: "planning_follow_up");

            migrationBuilder.DropTable(
                name: "planning_funding_project");

            migrationBuilder.DropTable(
                name: "planning_measure");

            migrationBuilder.DropTable(
                name: "planning_municipality_copy");

            migrationBuilder.DropTable(
                name: "planning_need_copy");

            migrationBuilder.DropTable(
                name: "planning_plan_day");

            migrationBuilder.DropTable(
                name: "planning_plan_review");

            migrationBuilder.DropTable(
                name: "planning_staff_copy");

            migrationBuilder.DropTable(
                name: "planning_update_demand");

            migrationBuilder.DropTable(
                name: "planning_plan");
        }
    }
}
