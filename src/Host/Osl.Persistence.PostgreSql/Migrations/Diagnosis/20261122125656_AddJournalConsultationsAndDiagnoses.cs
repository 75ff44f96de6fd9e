using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.PostgreSql.Migrations.Diagnosis
{
    /// <inheritdoc />
    public partial class AddJournalConsultationsAndDiagnoses : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid[]>(
                name: "municipality_ids",
                schema: "diagnosis",
                table: "community",
                type: "uuid[]",
                nullable: false,
                defaultValue: new Guid[0]);

            migrationBuilder.CreateTable(
                name: "ballot",
                schema: "diagnosis",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    consultation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    paper_batch_id = table.Column<Guid>(type: "uuid", nullable: true),
                    line = table.Column<int>(type: "integer", nullable: true),
                    cast_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ballot", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "centre_municipality",
                schema: "diagnosis",
                columns: table => new
                {
                    municipality_id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    joined_on = table.Column<DateOnly>(type: "date", nullable: false),
                    source_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_centre_municipality", x => x.municipality_id);
                });

            migrationBuilder.CreateTable(
                name: "consultation",
                schema: "diagnosis",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    description = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    community_id = table.Column<Guid>(type: "uuid", nullable: true),
                    diagnosis_id = table.Column<Guid>(type: "uuid", nullable: true),
                    announced_from = table.Column<DateOnly>(type: "date", nullable: false),
                    announced_to = table.Column<DateOnly>(type: "date", nullable: false),
                    vote_need_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    max_choices = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    report = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true, collation: "C"),
                    drafted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    reported_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    search_text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false, collation: "C"),
                    sort_text = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false, collation: "C"),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "diagnosis",
                schema: "diagnosis",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    scope = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    period_from = table.Column<DateOnly>(type: "date", nullable: false),
                    period_to = table.Column<DateOnly>(type: "date", nullable: false),
                    causes = table.Column<string[]>(type: "text[]", nullable: false),
                    symptoms = table.Column<string[]>(type: "text[]", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    version_number = table.Column<int>(type: "integer", nullable: false),
                    previous_version_id = table.Column<Guid>(type: "uuid", nullable: true),
                    material_change = table.Column<bool>(type: "boolean", nullable: false),
                    changed_conclusion_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    material_change_reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    consultation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    adopted_on = table.Column<DateOnly>(type: "date", nullable: true),
                    expires_on = table.Column<DateOnly>(type: "date", nullable: true),
                    expiry_reminders_told = table.Column<int[]>(type: "integer[]", nullable: false),
                    drafted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    search_text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false, collation: "C"),
                    sort_text = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false, collation: "C"),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false),
                    sections = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_diagnosis", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "discussion",
                schema: "diagnosis",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    community_id = table.Column<Guid>(type: "uuid", nullable: false),
                    problem_id = table.Column<Guid>(type: "uuid", nullable: true),
                    topic = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    place = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    theses = table.Column<string[]>(type: "text[]", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    outcome = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    participant_count = table.Column<int>(type: "integer", nullable: true),
                    cancel_reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    called_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    search_text = table.Column<string>(type: "character varying(100000)", maxLength: 100000, nullable: false, collation: "C"),
                    sort_text = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false, collation: "C"),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_discussion", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "field_note",
                schema: "diagnosis",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    community_id = table.Column<Guid>(type: "uuid", nullable: false),
                    channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    contact_on = table.Column<DateOnly>(type: "date", nullable: false),
                    content = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    author = table.Column<Guid>(type: "uuid", nullable: true),
                    written_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    search_text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false, collation: "C"),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_field_note", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "need",
                schema: "diagnosis",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    community_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    scope = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    domain = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    rank = table.Column<int>(type: "integer", nullable: true),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: true),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    close_reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    identified_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    search_text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false, collation: "C"),
                    sort_text = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false, collation: "C"),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_need", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "opinion",
                schema: "diagnosis",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    consultation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    received_on = table.Column<DateOnly>(type: "date", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    official_answer = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    answered_by = table.Column<Guid>(type: "uuid", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_opinion", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "paper_batch",
                schema: "diagnosis",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    consultation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    line_count = table.Column<int>(type: "integer", nullable: false),
                    entered_by = table.Column<Guid>(type: "uuid", nullable: true),
                    entered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_paper_batch", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_reference",
                schema: "diagnosis",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    in_force = table.Column<bool>(type: "boolean", nullable: false),
                    community_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    need_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    source_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_reference", x => x.plan_id);
                });

            migrationBuilder.CreateTable(
                name: "problem",
                schema: "diagnosis",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    community_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    description = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    domain = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    need_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    resolution = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    named_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    resolved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    search_text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false, collation: "C"),
                    sort_text = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false, collation: "C"),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_problem", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "recognition_entry",
                schema: "diagnosis",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    community_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    need_id = table.Column<Guid>(type: "uuid", nullable: true),
                    scope = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    domain = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    description = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    symptoms = table.Column<string[]>(type: "text[]", nullable: false),
                    causes = table.Column<string[]>(type: "text[]", nullable: false),
                    channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    recognised_on = table.Column<DateOnly>(type: "date", nullable: false),
                    author = table.Column<Guid>(type: "uuid", nullable: true),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    withdrawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    withdrawal_reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    search_text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false, collation: "C"),
                    sort_text = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false, collation: "C"),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false),
                    sources = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_recognition_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "resource",
                schema: "diagnosis",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    description = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    availability = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    location = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    municipality_id = table.Column<Guid>(type: "uuid", nullable: true),
                    community_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    owner_partner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    listed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    search_text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false, collation: "C"),
                    sort_text = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false, collation: "C"),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_resource", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "survey",
                schema: "diagnosis",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    community_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    mode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    anonymous = table.Column<bool>(type: "boolean", nullable: false),
                    questionnaire_version = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    first_answer_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    analysis = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true, collation: "C"),
                    prepared_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    search_text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false, collation: "C"),
                    sort_text = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false, collation: "C"),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false),
                    questions = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_survey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "survey_answer",
                schema: "diagnosis",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    survey_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    questionnaire_version = table.Column<int>(type: "integer", nullable: false),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false),
                    answers = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_survey_answer", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ballot_choice",
                schema: "diagnosis",
                columns: table => new
                {
                    need_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ballot_id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ballot_choice", x => new { x.ballot_id, x.need_id });
                    table.ForeignKey(
                        name: "fk_ballot_choice_ballot_ballot_id",
                        column: x => x.ballot_id,
                        principalSchema: "diagnosis",
                        principalTable: "ballot",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "conclusion",
                schema: "diagnosis",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    summary = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    municipality_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    need_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    diagnosis_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conclusion", x => x.id);
                    table.ForeignKey(
                        name: "fk_conclusion_diagnosis_diagnosis_id",
                        column: x => x.diagnosis_id,
                        principalSchema: "diagnosis",
                        principalTable: "diagnosis",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_ballot_centre_id_consultation_id_paper_batch_id_line",
                schema: "diagnosis",
                table: "ballot",
                columns: new[] { "centre_id", "consultation_id", "paper_batch_id", "line" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_ballot_centre_id_consultation_id_person_id",
                schema: "diagnosis",
                table: "ballot",
                columns: new[] { "centre_id", "consultation_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_centre_municipality_centre_id",
                schema: "diagnosis",
                table: "centre_municipality",
                column: "centre_id");

            migrationBuilder.CreateIndex(
                name: "ix_conclusion_diagnosis_id",
                schema: "diagnosis",
                table: "conclusion",
                column: "diagnosis_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_centre_id_announced_from_id",
                schema: "diagnosis",
                table: "consultation",
                columns: new[] { "centre_id", "announced_from", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_consultation_centre_id_diagnosis_id",
                schema: "diagnosis",
                table: "consultation",
                columns: new[] { "centre_id", "diagnosis_id" });

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_centre_id_drafted_at_id",
                schema: "diagnosis",
                table: "diagnosis",
                columns: new[] { "centre_id", "drafted_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_centre_id_previous_version_id",
                schema: "diagnosis",
                table: "diagnosis",
                columns: new[] { "centre_id", "previous_version_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_expires_on",
                schema: "diagnosis",
                table: "diagnosis",
                column: "expires_on");

            migrationBuilder.CreateIndex(
                name: "ix_discussion_centre_id_community_id",
                schema: "diagnosis",
                table: "discussion",
                columns: new[] { "centre_id", "community_id" });

            migrationBuilder.CreateIndex(
                name: "ix_discussion_centre_id_on_id",
                schema: "diagnosis",
                table: "discussion",
                columns: new[] { "centre_id", "on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_field_note_centre_id_community_id",
                schema: "diagnosis",
                table: "field_note",
                columns: new[] { "centre_id", "community_id" });

            migrationBuilder.CreateIndex(
                name: "ix_field_note_centre_id_contact_on_id",
                schema: "diagnosis",
                table: "field_note",
                columns: new[] { "centre_id", "contact_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_need_centre_id_community_id_status",
                schema: "diagnosis",
                table: "need",
                columns: new[] { "centre_id", "community_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_need_centre_id_identified_at_id",
                schema: "diagnosis",
                table: "need",
                columns: new[] { "centre_id", "identified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_opinion_centre_id_consultation_id_recorded_at_id",
                schema: "diagnosis",
                table: "opinion",
                columns: new[] { "centre_id", "consultation_id", "recorded_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_paper_batch_centre_id_consultation_id_number",
                schema: "diagnosis",
                table: "paper_batch",
                columns: new[] { "centre_id", "consultation_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plan_reference_centre_id_in_force",
                schema: "diagnosis",
                table: "plan_reference",
                columns: new[] { "centre_id", "in_force" });

            migrationBuilder.CreateIndex(
                name: "ix_problem_centre_id_community_id",
                schema: "diagnosis",
                table: "problem",
                columns: new[] { "centre_id", "community_id" });

            migrationBuilder.CreateIndex(
                name: "ix_problem_centre_id_named_at_id",
                schema: "diagnosis",
                table: "problem",
                columns: new[] { "centre_id", "named_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_recognition_entry_centre_id_community_id",
                schema: "diagnosis",
                table: "recognition_entry",
                columns: new[] { "centre_id", "community_id" });

            migrationBuilder.CreateIndex(
                name: "ix_recognition_entry_centre_id_need_id",
                schema: "diagnosis",
                table: "recognition_entry",
                columns: new[] { "centre_id", "need_id" });

            migrationBuilder.CreateIndex(
                name: "ix_recognition_entry_centre_id_recognised_on_id",
                schema: "diagnosis",
                table: "recognition_entry",
                columns: new[] { "centre_id", "recognised_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_resource_centre_id_sort_text_id",
                schema: "diagnosis",
                table: "resource",
                columns: new[] { "centre_id", "sort_text", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_survey_centre_id_community_id",
                schema: "diagnosis",
                table: "survey",
                columns: new[] { "centre_id", "community_id" });

            migrationBuilder.CreateIndex(
                name: "ix_survey_centre_id_prepared_at_id",
                schema: "diagnosis",
                table: "survey",
                columns: new[] { "centre_id", "prepared_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_survey_answer_centre_id_survey_id",
                schema: "diagnosis",
                table: "survey_answer",
                columns: new[] { "centre_id", "survey_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ballot_choice",
                schema: "diagnosis");

            migrationBuilder.DropTable(
                name: "centre_municipality",
                schema: "diagnosis");

            migrationBuilder.DropTable(
                name: "conclusion",
                schema: "diagnosis");

            migrationBuilder.DropTable(
                name: "consultation",
                schema: "diagnosis");

            migrationBuilder.DropTable(
                name: "discussion",
                schema: "diagnosis");

            migrationBuilder.DropTable(
                name: "field_note",
                schema: "diagnosis");

            migrationBuilder.DropTable(
                name: "need",
                schema: "diagnosis");

            migrationBuilder.DropTable(
                name: "opinion",
                schema: "diagnosis");

            migrationBuilder.DropTable(
                name: "paper_batch",
                schema: "diagnosis");

            migrationBuilder.DropTable(
                name: "plan_reference",
                schema: "diagnosis");

            migrationBuilder.DropTable(
                name: "problem",
                schema: "diagnosis");

            migrationBuilder.DropTable(
                name: "recognition_entry",
                schema: "diagnosis");

            migrationBuilder.DropTable(
                name: "resource",
                schema: "diagnosis");

            migrationBuilder.DropTable(
                name: "survey",
                schema: "diagnosis");

            migrationBuilder.DropTable(
                name: "survey_answer",
                schema: "diagnosis");

            migrationBuilder.DropTable(
                name: "ballot",
                schema: "diagnosis");

            migrationBuilder.DropTable(
                name: "diagnosis",
                schema: "diagnosis");

            migrationBuilder.DropColumn(
                name: "municipality_ids",
                schema: "diagnosis",
                table: "community");
        }
    }
}
