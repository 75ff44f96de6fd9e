using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.Sqlite.Migrations.Diagnosis
{
    /// <inheritdoc />
    public partial class AddJournalConsultationsAndDiagnoses : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "municipality_ids",
                table: "diagnosis_community",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.CreateTable(
                name: "diagnosis_ballot",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    consultation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    paper_batch_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    line = table.Column<int>(type: "INTEGER", nullable: true),
                    cast_at = table.Column<long>(type: "INTEGER", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_diagnosis_ballot", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "diagnosis_centre_municipality",
                columns: table => new
                {
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    joined_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    source_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_diagnosis_centre_municipality", x => x.municipality_id);
                });

            migrationBuilder.CreateTable(
                name: "diagnosis_consultation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    description = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    diagnosis_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    announced_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    announced_to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    vote_need_ids = table.Column<string>(type: "TEXT", nullable: false),
                    max_choices = table.Column<int>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    report = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    drafted_at = table.Column<long>(type: "INTEGER", nullable: false),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: true),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    reported_at = table.Column<long>(type: "INTEGER", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    sort_text = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_diagnosis_consultation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "diagnosis_diagnosis",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    scope = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    period_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    period_to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    causes = table.Column<string>(type: "TEXT", nullable: false),
                    symptoms = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    version_number = table.Column<int>(type: "INTEGER", nullable: false),
                    previous_version_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    material_change = table.Column<bool>(type: "INTEGER", nullable: false),
                    changed_conclusion_ids = table.Column<string>(type: "TEXT", nullable: false),
                    material_change_reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    consultation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    adopted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    expires_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    expiry_reminders_told = table.Column<string>(type: "TEXT", nullable: false),
                    drafted_at = table.Column<long>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    sort_text = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false),
                    sections = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_diagnosis_diagnosis", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "diagnosis_discussion",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    problem_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    topic = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    theses = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    participant_count = table.Column<int>(type: "INTEGER", nullable: true),
                    cancel_reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    called_at = table.Column<long>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: false),
                    sort_text = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_diagnosis_discussion", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "diagnosis_field_note",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    contact_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    content = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    author = table.Column<Guid>(type: "TEXT", nullable: true),
                    written_at = table.Column<long>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_diagnosis_field_note", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "diagnosis_need",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    scope = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    domain = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    rank = table.Column<int>(type: "INTEGER", nullable: true),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    close_reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    identified_at = table.Column<long>(type: "INTEGER", nullable: false),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    sort_text = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_diagnosis_need", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "diagnosis_opinion",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    consultation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    content = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    received_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    official_answer = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    answered_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    answered_at = table.Column<long>(type: "INTEGER", nullable: true),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_diagnosis_opinion", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "diagnosis_paper_batch",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    consultation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    line_count = table.Column<int>(type: "INTEGER", nullable: false),
                    entered_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    entered_at = table.Column<long>(type: "INTEGER", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_diagnosis_paper_batch", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "diagnosis_plan_reference",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    in_force = table.Column<bool>(type: "INTEGER", nullable: false),
                    community_ids = table.Column<string>(type: "TEXT", nullable: false),
                    need_ids = table.Column<string>(type: "TEXT", nullable: false),
                    source_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_diagnosis_plan_reference", x => x.plan_id);
                });

            migrationBuilder.CreateTable(
                name: "diagnosis_problem",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    description = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    domain = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    need_ids = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    resolution = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    named_at = table.Column<long>(type: "INTEGER", nullable: false),
                    resolved_at = table.Column<long>(type: "INTEGER", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    sort_text = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_diagnosis_problem", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "diagnosis_recognition_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    need_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    scope = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    domain = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    description = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    symptoms = table.Column<string>(type: "TEXT", nullable: false),
                    causes = table.Column<string>(type: "TEXT", nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    recognised_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    author = table.Column<Guid>(type: "TEXT", nullable: true),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    withdrawn_at = table.Column<long>(type: "INTEGER", nullable: true),
                    withdrawal_reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    search_text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    sort_text = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false),
                    sources = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_diagnosis_recognition_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "diagnosis_resource",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    description = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    availability = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    location = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    community_ids = table.Column<string>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    owner_partner_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    listed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    sort_text = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_diagnosis_resource", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "diagnosis_survey",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    mode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    anonymous = table.Column<bool>(type: "INTEGER", nullable: false),
                    questionnaire_version = table.Column<int>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    first_answer_at = table.Column<long>(type: "INTEGER", nullable: true),
                    analysis = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    prepared_at = table.Column<long>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    sort_text = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false),
                    questions = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_diagnosis_survey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "diagnosis_survey_answer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    survey_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    questionnaire_version = table.Column<int>(type: "INTEGER", nullable: false),
                    answered_at = table.Column<long>(type: "INTEGER", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false),
                    answers = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_diagnosis_survey_answer", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "diagnosis_ballot_choice",
                columns: table => new
                {
                    need_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ballot_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_diagnosis_ballot_choice", x => new { x.ballot_id, x.need_id });
                    table.ForeignKey(
                        name: "fk_diagnosis_ballot_choice_diagnosis_ballot_ballot_id",
                        column: x => x.ballot_id,
                        principalTable: "diagnosis_ballot",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "diagnosis_conclusion",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    summary = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    municipality_ids = table.Column<string>(type: "TEXT", nullable: false),
                    need_ids = table.Column<string>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    diagnosis_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_diagnosis_conclusion", x => x.id);
                    table.ForeignKey(
                        name: "fk_diagnosis_conclusion_diagnosis_diagnosis_diagnosis_id",
                        column: x => x.diagnosis_id,
                        principalTable: "diagnosis_diagnosis",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_ballot_centre_id_consultation_id_paper_batch_id_line",
                table: "diagnosis_ballot",
                columns: new[] { "centre_id", "consultation_id", "paper_batch_id", "line" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_ballot_centre_id_consultation_id_person_id",
                table: "diagnosis_ballot",
                columns: new[] { "centre_id", "consultation_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_centre_municipality_centre_id",
                table: "diagnosis_centre_municipality",
                column: "centre_id");

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_conclusion_diagnosis_id",
                table: "diagnosis_conclusion",
                column: "diagnosis_id");

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_consultation_centre_id_announced_from_id",
                table: "diagnosis_consultation",
                columns: new[] { "centre_id", "announced_from", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_consultation_centre_id_diagnosis_id",
                table: "diagnosis_consultation",
                columns: new[] { "centre_id", "diagnosis_id" });

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_diagnosis_centre_id_drafted_at_id",
                table: "diagnosis_diagnosis",
                columns: new[] { "centre_id", "drafted_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_diagnosis_centre_id_previous_version_id",
                table: "diagnosis_diagnosis",
                columns: new[] { "centre_id", "previous_version_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_diagnosis_expires_on",
                table: "diagnosis_diagnosis",
                column: "expires_on");

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_discussion_centre_id_community_id",
                table: "diagnosis_discussion",
                columns: new[] { "centre_id", "community_id" });

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_discussion_centre_id_on_id",
                table: "diagnosis_discussion",
                columns: new[] { "centre_id", "on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_field_note_centre_id_community_id",
                table: "diagnosis_field_note",
                columns: new[] { "centre_id", "community_id" });

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_field_note_centre_id_contact_on_id",
                table: "diagnosis_field_note",
                columns: new[] { "centre_id", "contact_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_need_centre_id_community_id_status",
                table: "diagnosis_need",
                columns: new[] { "centre_id", "community_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_need_centre_id_identified_at_id",
                table: "diagnosis_need",
                columns: new[] { "centre_id", "identified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_opinion_centre_id_consultation_id_recorded_at_id",
                table: "diagnosis_opinion",
                columns: new[] { "centre_id", "consultation_id", "recorded_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_paper_batch_centre_id_consultation_id_number",
                table: "diagnosis_paper_batch",
                columns: new[] { "centre_id", "consultation_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_plan_reference_centre_id_in_force",
                table: "diagnosis_plan_reference",
                columns: new[] { "centre_id", "in_force" });

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_problem_centre_id_community_id",
                table: "diagnosis_problem",
                columns: new[] { "centre_id", "community_id" });

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_problem_centre_id_named_at_id",
                table: "diagnosis_problem",
                columns: new[] { "centre_id", "named_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_recognition_entry_centre_id_community_id",
                table: "diagnosis_recognition_entry",
                columns: new[] { "centre_id", "community_id" });

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_recognition_entry_centre_id_need_id",
                table: "diagnosis_recognition_entry",
                columns: new[] { "centre_id", "need_id" });

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_recognition_entry_centre_id_recognised_on_id",
                table: "diagnosis_recognition_entry",
                columns: new[] { "centre_id", "recognised_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_resource_centre_id_sort_text_id",
                table: "diagnosis_resource",
                columns: new[] { "centre_id", "sort_text", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_survey_centre_id_community_id",
                table: "diagnosis_survey",
                columns: new[] { "centre_id", "community_id" });

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_survey_centre_id_prepared_at_id",
                table: "diagnosis_survey",
                columns: new[] { "centre_id", "prepared_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_survey_answer_centre_id_survey_id",
                table: "diagnosis_survey_answer",
                columns: new[] { "centre_id", "survey_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "diagnosis_ballot_choice");

            migrationBuilder.DropTable(
                name: "diagnosis_centre_municipality");

            migrationBuilder.DropTable(
                name: "diagnosis_conclusion");

            migrationBuilder.DropTable(
                name: "diagnosis_consultation");

            migrationBuilder.DropTable(
                name: "diagnosis_discussion");

            migrationBuilder.DropTable(
                name: "diagnosis_field_note");

            migrationBuilder.DropTable(
                name: "diagnosis_need");

            migrationBuilder.DropTable(
                name: "diagnosis_opinion");

            migrationBuilder.DropTable(
                name: "diagnosis_paper_batch");

            migrationBuilder.DropTable(
                name: "diagnosis_plan_reference");

            migrationBuilder.DropTable(
                name: "diagnosis_problem");

            migrationBuilder.DropTable(
                name: "diagnosis_recognition_entry");

            migrationBuilder.DropTable(
                name: "diagnosis_resource");

            migrationBuilder.DropTable(
                name: "diagnosis_survey");

            migrationBuilder.DropTable(
                name: "diagnosis_survey_answer");

            migrationBuilder.DropTable(
                name: "diagnosis_ballot");

            migrationBuilder.DropTable(
                name: "diagnosis_diagnosis");

            migrationBuilder.DropColumn(
                name: "municipality_ids",
                table: "diagnosis_community");
        }
    }
}
