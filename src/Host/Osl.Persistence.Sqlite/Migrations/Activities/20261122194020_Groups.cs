using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.Sqlite.Migrations.Activities
{
    /// <inheritdoc />
    public partial class Groups : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "activities_community_group",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name_folded = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name_sort_key = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    community_ids = table.Column<string>(type: "TEXT", nullable: false),
                    is_confidential = table.Column<bool>(type: "INTEGER", nullable: false),
                    facilitator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    regular_place = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    regular_day = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    regular_time = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    leadership = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    member_count = table.Column<int>(type: "INTEGER", nullable: false),
                    last_met_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    quiet_since = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    proposed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    formed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    closing_note = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false),
                    leadership_changes = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activities_community_group", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "activities_group_meeting",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    group_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    met_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    present = table.Column<int>(type: "INTEGER", nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activities_group_meeting", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "activities_group_member",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    group_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    joined_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    left_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activities_group_member", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "activities_group_support",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    group_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    given_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    description = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    value = table.Column<decimal>(type: "TEXT", precision: 12, scale: 2, nullable: true),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activities_group_support", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_activities_community_group_centre_id_name_sort_key_id",
                table: "activities_community_group",
                columns: new[] { "centre_id", "name_sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_community_group_centre_id_proposed_at_id",
                table: "activities_community_group",
                columns: new[] { "centre_id", "proposed_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_community_group_state_quiet_since",
                table: "activities_community_group",
                columns: new[] { "state", "quiet_since" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_group_meeting_centre_id_group_id_met_on_id",
                table: "activities_group_meeting",
                columns: new[] { "centre_id", "group_id", "met_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_group_member_centre_id_group_id_joined_on_id",
                table: "activities_group_member",
                columns: new[] { "centre_id", "group_id", "joined_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_group_member_centre_id_group_id_person_id",
                table: "activities_group_member",
                columns: new[] { "centre_id", "group_id", "person_id" },
                unique: true,
                filter: "left_on IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_activities_group_member_centre_id_person_id",
                table: "activities_group_member",
                columns: new[] { "centre_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_group_support_centre_id_group_id_given_on_id",
                table: "activities_group_support",
                columns: new[] { "centre_id", "group_id", "given_on", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activities_community_group");

            migrationBuilder.DropTable(
                name: "activities_group_meeting");

            migrationBuilder.DropTable(
                name: "activities_group_member");

            migrationBuilder.DropTable(
                name: "activities_group_support");
        }
    }
}
