using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.PostgreSql.Migrations.Activities
{
    /// <inheritdoc />
    public partial class Initiatives : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "campaign",
                schema: "activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    title_folded = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    goal = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    message = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    community_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    channels = table.Column<string[]>(type: "text[]", nullable: false),
                    runs_from = table.Column<DateOnly>(type: "date", nullable: false),
                    runs_to = table.Column<DateOnly>(type: "date", nullable: false),
                    planned_reach = table.Column<int>(type: "integer", nullable: true),
                    problem_domain = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: true),
                    activity_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    outcome_note = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false),
                    reach = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_campaign", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "education_programme",
                schema: "activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    topic = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    topic_folded = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    description = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    learning_outcomes = table.Column<string[]>(type: "character varying(500)[]", nullable: false),
                    session_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    external_expert = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    moderator_id = table.Column<Guid>(type: "uuid", nullable: false),
                    community_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_education_programme", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "incident",
                schema: "activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    happened_on = table.Column<DateOnly>(type: "date", nullable: false),
                    description = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false, collation: "C"),
                    activity_id = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reported_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reported_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    outcome = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true, collation: "C"),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_incident", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "initiative",
                schema: "activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    title_folded = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    idea = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false, collation: "C"),
                    community_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    author_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: true),
                    mode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    supporter_count = table.Column<int>(type: "integer", nullable: false),
                    contract_number = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    contract_signed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    contract_from = table.Column<DateOnly>(type: "date", nullable: true),
                    contract_to = table.Column<DateOnly>(type: "date", nullable: true),
                    schedule = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    cost_estimate = table.Column<decimal>(type: "numeric(12,2)", precision: 12, scale: 2, nullable: true),
                    closing_note = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false),
                    contributions = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_initiative", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "initiative_support",
                schema: "activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    initiative_id = table.Column<Guid>(type: "uuid", nullable: false),
                    given_on = table.Column<DateOnly>(type: "date", nullable: false),
                    supporter_id = table.Column<Guid>(type: "uuid", nullable: true),
                    supporters = table.Column<int>(type: "integer", nullable: true),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    description = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_initiative_support", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_campaign_centre_id_runs_from_id",
                schema: "activities",
                table: "campaign",
                columns: new[] { "centre_id", "runs_from", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_education_programme_centre_id_topic_folded_id",
                schema: "activities",
                table: "education_programme",
                columns: new[] { "centre_id", "topic_folded", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_incident_centre_id_reported_at_id",
                schema: "activities",
                table: "incident",
                columns: new[] { "centre_id", "reported_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_incident_centre_id_reported_by_id",
                schema: "activities",
                table: "incident",
                columns: new[] { "centre_id", "reported_by_id" });

            migrationBuilder.CreateIndex(
                name: "ix_initiative_centre_id_submitted_at_id",
                schema: "activities",
                table: "initiative",
                columns: new[] { "centre_id", "submitted_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_initiative_support_centre_id_initiative_id_given_on_id",
                schema: "activities",
                table: "initiative_support",
                columns: new[] { "centre_id", "initiative_id", "given_on", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "campaign",
                schema: "activities");

            migrationBuilder.DropTable(
                name: "education_programme",
                schema: "activities");

            migrationBuilder.DropTable(
                name: "incident",
                schema: "activities");

            migrationBuilder.DropTable(
                name: "initiative",
                schema: "activities");

            migrationBuilder.DropTable(
                name: "initiative_support",
                schema: "activities");
        }
    }
}
