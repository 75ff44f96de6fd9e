using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.Sqlite.Migrations.Activities
{
    /// <inheritdoc />
    public partial class Initiatives : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "activities_campaign",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_folded = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    goal = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    message = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    community_ids = table.Column<string>(type: "TEXT", nullable: false),
                    channels = table.Column<string>(type: "TEXT", nullable: false),
                    runs_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    runs_to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    planned_reach = table.Column<int>(type: "INTEGER", nullable: true),
                    problem_domain = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    activity_ids = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    outcome_note = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false),
                    reach = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activities_campaign", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "activities_education_programme",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    topic = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    topic_folded = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    description = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    learning_outcomes = table.Column<string>(type: "TEXT", nullable: false),
                    session_ids = table.Column<string>(type: "TEXT", nullable: false),
                    external_expert = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    moderator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    community_ids = table.Column<string>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activities_education_programme", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "activities_incident",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    happened_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    description = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    activity_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reported_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reported_at = table.Column<long>(type: "INTEGER", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activities_incident", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "activities_initiative",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_folded = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    idea = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    community_ids = table.Column<string>(type: "TEXT", nullable: false),
                    author_ids = table.Column<string>(type: "TEXT", nullable: false),
                    group_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    mode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    submitted_at = table.Column<long>(type: "INTEGER", nullable: false),
                    supporter_count = table.Column<int>(type: "INTEGER", nullable: false),
                    contract_number = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    contract_signed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    contract_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    contract_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    schedule = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    cost_estimate = table.Column<decimal>(type: "TEXT", precision: 12, scale: 2, nullable: true),
                    closing_note = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false),
                    contributions = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activities_initiative", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "activities_initiative_support",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    initiative_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    given_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    supporter_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    supporters = table.Column<int>(type: "INTEGER", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    description = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activities_initiative_support", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_activities_campaign_centre_id_runs_from_id",
                table: "activities_campaign",
                columns: new[] { "centre_id", "runs_from", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_education_programme_centre_id_topic_folded_id",
                table: "activities_education_programme",
                columns: new[] { "centre_id", "topic_folded", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_incident_centre_id_reported_at_id",
                table: "activities_incident",
                columns: new[] { "centre_id", "reported_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_incident_centre_id_reported_by_id",
                table: "activities_incident",
                columns: new[] { "centre_id", "reported_by_id" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_initiative_centre_id_submitted_at_id",
                table: "activities_initiative",
                columns: new[] { "centre_id", "submitted_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_initiative_support_centre_id_initiative_id_given_on_id",
                table: "activities_initiative_support",
                columns: new[] { "centre_id", "initiative_id", "given_on", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activities_campaign");

            migrationBuilder.DropTable(
                name: "activities_education_programme");

            migrationBuilder.DropTable(
                name: "activities_incident");

            migrationBuilder.DropTable(
                name: "activities_initiative");

            migrationBuilder.DropTable(
                name: "activities_initiative_support");
        }
    }
}
