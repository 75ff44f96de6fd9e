using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.Sqlite.Migrations.Notifications
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "notifications_agenda_item",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    topic = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    belongs_to_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    open = table.Column<bool>(type: "INTEGER", nullable: false),
                    as_of = table.Column<long>(type: "INTEGER", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notifications_agenda_item", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "notifications_in_app_notification",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    recipient_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    occurrence = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    count = table.Column<int>(type: "INTEGER", nullable: true),
                    title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    raised_at = table.Column<long>(type: "INTEGER", nullable: false),
                    read_at = table.Column<long>(type: "INTEGER", nullable: true),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notifications_in_app_notification", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "notifications_notification",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    recipient_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    occurrence = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    message_key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    count = table.Column<int>(type: "INTEGER", nullable: true),
                    title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    queued_at = table.Column<long>(type: "INTEGER", nullable: false),
                    not_before = table.Column<long>(type: "INTEGER", nullable: true),
                    lease_token = table.Column<Guid>(type: "TEXT", nullable: true),
                    leased_until = table.Column<long>(type: "INTEGER", nullable: true),
                    settled_at = table.Column<long>(type: "INTEGER", nullable: true),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false),
                    attempts = table.Column<string>(type: "TEXT", nullable: true),
                    lines = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notifications_notification", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "notifications_preferences",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    quiet_from = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    quiet_to = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false),
                    choices = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notifications_preferences", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "notifications_recipient",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    active = table.Column<bool>(type: "INTEGER", nullable: false),
                    post = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    roles = table.Column<string>(type: "TEXT", nullable: false),
                    source_position = table.Column<long>(type: "INTEGER", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notifications_recipient", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_notifications_agenda_item_centre_id_open",
                table: "notifications_agenda_item",
                columns: new[] { "centre_id", "open" });

            migrationBuilder.CreateIndex(
                name: "ix_notifications_agenda_item_centre_id_topic_subject_id_belongs_to_id",
                table: "notifications_agenda_item",
                columns: new[] { "centre_id", "topic", "subject_id", "belongs_to_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_notifications_in_app_notification_centre_id_occurrence_recipient_id",
                table: "notifications_in_app_notification",
                columns: new[] { "centre_id", "occurrence", "recipient_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_notifications_in_app_notification_centre_id_recipient_id_raised_at_id",
                table: "notifications_in_app_notification",
                columns: new[] { "centre_id", "recipient_id", "raised_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_notifications_notification_centre_id_occurrence_recipient_id_channel",
                table: "notifications_notification",
                columns: new[] { "centre_id", "occurrence", "recipient_id", "channel" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_notifications_notification_centre_id_queued_at_id",
                table: "notifications_notification",
                columns: new[] { "centre_id", "queued_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_notifications_notification_status_queued_at",
                table: "notifications_notification",
                columns: new[] { "status", "queued_at" });

            migrationBuilder.CreateIndex(
                name: "ix_notifications_preferences_centre_id_id",
                table: "notifications_preferences",
                columns: new[] { "centre_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_notifications_recipient_centre_id_active",
                table: "notifications_recipient",
                columns: new[] { "centre_id", "active" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "notifications_agenda_item");

            migrationBuilder.DropTable(
                name: "notifications_in_app_notification");

            migrationBuilder.DropTable(
                name: "notifications_notification");

            migrationBuilder.DropTable(
                name: "notifications_preferences");

            migrationBuilder.DropTable(
                name: "notifications_recipient");
        }
    }
}
