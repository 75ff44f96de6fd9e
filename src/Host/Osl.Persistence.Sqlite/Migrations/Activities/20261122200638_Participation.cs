using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.Sqlite.Migrations.Activities
{
    /// <inheritdoc />
    public partial class Participation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<decimal>(
                name: "actual_cost",
                table: "activities_activity",
                type: "TEXT",
                precision: 12,
                scale: 2,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "evaluation",
                table: "activities_activity",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "held_at",
                table: "activities_activity",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "no_shows",
                table: "activities_activity",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "participants",
                table: "activities_activity",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "settled_at",
                table: "activities_activity",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "walk_ins",
                table: "activities_activity",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "activities_attendance_sheet",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    door_secret = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    is_begun = table.Column<bool>(type: "INTEGER", nullable: false),
                    numbers = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activities_attendance_sheet", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "activities_enrolment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    activity_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    holds_seat = table.Column<bool>(type: "INTEGER", nullable: false),
                    needs_consent = table.Column<bool>(type: "INTEGER", nullable: false),
                    consent_by = table.Column<long>(type: "INTEGER", nullable: true),
                    walked_in = table.Column<bool>(type: "INTEGER", nullable: false),
                    enrolled_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    enrolled_at = table.Column<long>(type: "INTEGER", nullable: false),
                    cause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    reminded_for = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activities_enrolment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "activities_enrolment_list",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    last_number = table.Column<int>(type: "INTEGER", nullable: false),
                    taken = table.Column<int>(type: "INTEGER", nullable: false),
                    waiting = table.Column<int>(type: "INTEGER", nullable: false),
                    present = table.Column<int>(type: "INTEGER", nullable: false),
                    walk_ins = table.Column<int>(type: "INTEGER", nullable: false),
                    no_shows = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activities_enrolment_list", x => x.id);
                    table.CheckConstraint("ck_enrolment_list_counters", "taken >= 0 AND waiting >= 0 AND present >= 0");
                });

            migrationBuilder.CreateTable(
                name: "activities_participation_consent",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_guardian = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_withdrawn = table.Column<bool>(type: "INTEGER", nullable: false),
                    source_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activities_participation_consent", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_activities_attendance_sheet_centre_id_id",
                table: "activities_attendance_sheet",
                columns: new[] { "centre_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_enrolment_centre_id_activity_id_number",
                table: "activities_enrolment",
                columns: new[] { "centre_id", "activity_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_activities_enrolment_centre_id_activity_id_person_id",
                table: "activities_enrolment",
                columns: new[] { "centre_id", "activity_id", "person_id" },
                unique: true,
                filter: "state IN ('Confirmed', 'Waitlisted', 'PendingConsent', 'Attended', 'NoShow')");

            migrationBuilder.CreateIndex(
                name: "ix_activities_enrolment_centre_id_activity_id_state_number",
                table: "activities_enrolment",
                columns: new[] { "centre_id", "activity_id", "state", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_enrolment_centre_id_person_id_enrolled_at",
                table: "activities_enrolment",
                columns: new[] { "centre_id", "person_id", "enrolled_at" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_enrolment_state_consent_by",
                table: "activities_enrolment",
                columns: new[] { "state", "consent_by" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_enrolment_list_centre_id_id",
                table: "activities_enrolment_list",
                columns: new[] { "centre_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_participation_consent_centre_id_person_id",
                table: "activities_participation_consent",
                columns: new[] { "centre_id", "person_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activities_attendance_sheet");

            migrationBuilder.DropTable(
                name: "activities_enrolment");

            migrationBuilder.DropTable(
                name: "activities_enrolment_list");

            migrationBuilder.DropTable(
                name: "activities_participation_consent");

            migrationBuilder.DropColumn(
                name: "actual_cost",
                table: "activities_activity");

            migrationBuilder.DropColumn(
                name: "evaluation",
                table: "activities_activity");

            migrationBuilder.DropColumn(
                name: "held_at",
                table: "activities_activity");

            migrationBuilder.DropColumn(
                name: "no_shows",
                table: "activities_activity");

            migrationBuilder.DropColumn(
                name: "participants",
                table: "activities_activity");

            migrationBuilder.DropColumn(
                name: "settled_at",
                table: "activities_activity");

            migrationBuilder.DropColumn(
                name: "walk_ins",
                table: "activities_activity");
        }
    }
}
