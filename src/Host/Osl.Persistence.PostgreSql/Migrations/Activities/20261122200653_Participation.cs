using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.PostgreSql.Migrations.Activities
{
    /// <inheritdoc />
    public partial class Participation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<decimal>(
                name: "actual_cost",
                schema: "activities",
                table: "activity",
                type: "numeric(12,2)",
                precision: 12,
                scale: 2,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "evaluation",
                schema: "activities",
                table: "activity",
                type: "jsonb",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "held_at",
                schema: "activities",
                table: "activity",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "no_shows",
                schema: "activities",
                table: "activity",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "participants",
                schema: "activities",
                table: "activity",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "settled_at",
                schema: "activities",
                table: "activity",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "walk_ins",
                schema: "activities",
                table: "activity",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "attendance_sheet",
                schema: "activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    door_secret = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    is_begun = table.Column<bool>(type: "boolean", nullable: false),
                    numbers = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_attendance_sheet", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "enrolment",
                schema: "activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    activity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    holds_seat = table.Column<bool>(type: "boolean", nullable: false),
                    needs_consent = table.Column<bool>(type: "boolean", nullable: false),
                    consent_by = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    walked_in = table.Column<bool>(type: "boolean", nullable: false),
                    enrolled_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    enrolled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    cause = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    reminded_for = table.Column<DateOnly>(type: "date", nullable: true),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_enrolment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "enrolment_list",
                schema: "activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    last_number = table.Column<int>(type: "integer", nullable: false),
                    taken = table.Column<int>(type: "integer", nullable: false),
                    waiting = table.Column<int>(type: "integer", nullable: false),
                    present = table.Column<int>(type: "integer", nullable: false),
                    walk_ins = table.Column<int>(type: "integer", nullable: false),
                    no_shows = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_enrolment_list", x => x.id);
                    table.CheckConstraint("ck_enrolment_list_counters", "taken >= 0 AND waiting >= 0 AND present >= 0");
                });

            migrationBuilder.CreateTable(
                name: "participation_consent",
                schema: "activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: true),
                    by_guardian = table.Column<bool>(type: "boolean", nullable: false),
                    is_withdrawn = table.Column<bool>(type: "boolean", nullable: false),
                    source_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_participation_consent", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_attendance_sheet_centre_id_id",
                schema: "activities",
                table: "attendance_sheet",
                columns: new[] { "centre_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_enrolment_centre_id_activity_id_number",
                schema: "activities",
                table: "enrolment",
                columns: new[] { "centre_id", "activity_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_enrolment_centre_id_activity_id_person_id",
                schema: "activities",
                table: "enrolment",
                columns: new[] { "centre_id", "activity_id", "person_id" },
                unique: true,
                filter: "state IN ('Confirmed', 'Waitlisted', 'PendingConsent', 'Attended', 'NoShow')");

            migrationBuilder.CreateIndex(
                name: "ix_enrolment_centre_id_activity_id_state_number",
                schema: "activities",
                table: "enrolment",
                columns: new[] { "centre_id", "activity_id", "state", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_enrolment_centre_id_person_id_enrolled_at",
                schema: "activities",
                table: "enrolment",
                columns: new[] { "centre_id", "person_id", "enrolled_at" });

            migrationBuilder.CreateIndex(
                name: "ix_enrolment_state_consent_by",
                schema: "activities",
                table: "enrolment",
                columns: new[] { "state", "consent_by" });

            migrationBuilder.CreateIndex(
                name: "ix_enrolment_list_centre_id_id",
                schema: "activities",
                table: "enrolment_list",
                columns: new[] { "centre_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_participation_consent_centre_id_person_id",
                schema: "activities",
                table: "participation_consent",
                columns: new[] { "centre_id", "person_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "attendance_sheet",
                schema: "activities");

            migrationBuilder.DropTable(
                name: "enrolment",
                schema: "activities");

            migrationBuilder.DropTable(
                name: "enrolment_list",
                schema: "activities");

            migrationBuilder.DropTable(
                name: "participation_consent",
                schema: "activities");

            migrationBuilder.DropColumn(
                name: "actual_cost",
                schema: "activities",
                table: "activity");

            migrationBuilder.DropColumn(
                name: "evaluation",
                schema: "activities",
                table: "activity");

            migrationBuilder.DropColumn(
                name: "held_at",
                schema: "activities",
                table: "activity");

            migrationBuilder.DropColumn(
                name: "no_shows",
                schema: "activities",
                table: "activity");

            migrationBuilder.DropColumn(
                name: "participants",
                schema: "activities",
                table: "activity");

            migrationBuilder.DropColumn(
                name: "settled_at",
                schema: "activities",
                table: "activity");

            migrationBuilder.DropColumn(
                name: "walk_ins",
                schema: "activities",
                table: "activity");
        }
    }
}
