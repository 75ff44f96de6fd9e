using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.Sqlite.Migrations.Activities
{
    /// <inheritdoc />
    public partial class CalendarFeeds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "activities_calendar_feed",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    staff_member_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    addressed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activities_calendar_feed", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_activities_calendar_feed_centre_id_staff_member_id",
                table: "activities_calendar_feed",
                columns: new[] { "centre_id", "staff_member_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_activities_calendar_feed_centre_id_token_hash",
                table: "activities_calendar_feed",
                columns: new[] { "centre_id", "token_hash" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activities_calendar_feed");
        }
    }
}
