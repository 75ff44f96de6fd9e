using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.PostgreSql.Migrations.Activities
{
    /// <inheritdoc />
    public partial class Groups : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "community_group",
                schema: "activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    name_folded = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    name_sort_key = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    purpose = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    community_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    is_confidential = table.Column<bool>(type: "boolean", nullable: false),
                    facilitator_id = table.Column<Guid>(type: "uuid", nullable: false),
                    regular_place = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    regular_day = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    regular_time = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    leadership = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    member_count = table.Column<int>(type: "integer", nullable: false),
                    last_met_on = table.Column<DateOnly>(type: "date", nullable: true),
                    quiet_since = table.Column<DateOnly>(type: "date", nullable: true),
                    proposed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    formed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    closing_note = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false),
                    leadership_changes = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_community_group", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "group_meeting",
                schema: "activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: false),
                    met_on = table.Column<DateOnly>(type: "date", nullable: false),
                    present = table.Column<int>(type: "integer", nullable: true),
                    note = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_group_meeting", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "group_member",
                schema: "activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    joined_on = table.Column<DateOnly>(type: "date", nullable: false),
                    left_on = table.Column<DateOnly>(type: "date", nullable: true),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_group_member", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "group_support",
                schema: "activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: false),
                    given_on = table.Column<DateOnly>(type: "date", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    description = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    value = table.Column<decimal>(type: "numeric(12,2)", precision: 12, scale: 2, nullable: true),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_group_support", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_community_group_centre_id_name_sort_key_id",
                schema: "activities",
                table: "community_group",
                columns: new[] { "centre_id", "name_sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_community_group_centre_id_proposed_at_id",
                schema: "activities",
                table: "community_group",
                columns: new[] { "centre_id", "proposed_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_community_group_state_quiet_since",
                schema: "activities",
                table: "community_group",
                columns: new[] { "state", "quiet_since" });

            migrationBuilder.CreateIndex(
                name: "ix_group_meeting_centre_id_group_id_met_on_id",
                schema: "activities",
                table: "group_meeting",
                columns: new[] { "centre_id", "group_id", "met_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_group_member_centre_id_group_id_joined_on_id",
                schema: "activities",
                table: "group_member",
                columns: new[] { "centre_id", "group_id", "joined_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_group_member_centre_id_group_id_person_id",
                schema: "activities",
                table: "group_member",
                columns: new[] { "centre_id", "group_id", "person_id" },
                unique: true,
                filter: "left_on IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_group_member_centre_id_person_id",
                schema: "activities",
                table: "group_member",
                columns: new[] { "centre_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_group_support_centre_id_group_id_given_on_id",
                schema: "activities",
                table: "group_support",
                columns: new[] { "centre_id", "group_id", "given_on", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "community_group",
                schema: "activities");

            migrationBuilder.DropTable(
                name: "group_meeting",
                schema: "activities");

            migrationBuilder.DropTable(
                name: "group_member",
                schema: "activities");

            migrationBuilder.DropTable(
                name: "group_support",
                schema: "activities");
        }
    }
}
