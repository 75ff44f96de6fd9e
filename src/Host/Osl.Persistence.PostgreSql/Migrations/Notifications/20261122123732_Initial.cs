using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.PostgreSql.Migrations.Notifications
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "notifications");

            migrationBuilder.CreateTable(
                name: "agenda_item",
                schema: "notifications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    topic = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    belongs_to_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    open = table.Column<bool>(type: "boolean", nullable: false),
                    as_of = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agenda_item", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "in_app_notification",
                schema: "notifications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    occurrence = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: true),
                    count = table.Column<int>(type: "integer", nullable: true),
                    title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    raised_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    read_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_in_app_notification", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "notification",
                schema: "notifications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    occurrence = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    message_key = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: true),
                    count = table.Column<int>(type: "integer", nullable: true),
                    title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    queued_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    not_before = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lease_token = table.Column<Guid>(type: "uuid", nullable: true),
                    leased_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    settled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false),
                    attempts = table.Column<string>(type: "jsonb", nullable: true),
                    lines = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notification", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "preferences",
                schema: "notifications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    quiet_from = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    quiet_to = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false),
                    choices = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_preferences", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "recipient",
                schema: "notifications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    active = table.Column<bool>(type: "boolean", nullable: false),
                    post = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    roles = table.Column<string[]>(type: "text[]", nullable: false),
                    source_position = table.Column<long>(type: "bigint", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_recipient", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_agenda_item_centre_id_open",
                schema: "notifications",
                table: "agenda_item",
                columns: new[] { "centre_id", "open" });

            migrationBuilder.CreateIndex(
                name: "ix_agenda_item_centre_id_topic_subject_id_belongs_to_id",
                schema: "notifications",
                table: "agenda_item",
                columns: new[] { "centre_id", "topic", "subject_id", "belongs_to_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_in_app_notification_centre_id_occurrence_recipient_id",
                schema: "notifications",
                table: "in_app_notification",
                columns: new[] { "centre_id", "occurrence", "recipient_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_in_app_notification_centre_id_recipient_id_raised_at_id",
                schema: "notifications",
                table: "in_app_notification",
                columns: new[] { "centre_id", "recipient_id", "raised_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_notification_centre_id_occurrence_recipient_id_channel",
                schema: "notifications",
                table: "notification",
                columns: new[] { "centre_id", "occurrence", "recipient_id", "channel" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_notification_centre_id_queued_at_id",
                schema: "notifications",
                table: "notification",
                columns: new[] { "centre_id", "queued_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_notification_status_queued_at",
                schema: "notifications",
                table: "notification",
                columns: new[] { "status", "queued_at" });

            migrationBuilder.CreateIndex(
                name: "ix_preferences_centre_id_id",
                schema: "notifications",
                table: "preferences",
                columns: new[] { "centre_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_recipient_centre_id_active",
                schema: "notifications",
                table: "recipient",
                columns: new[] { "centre_id", "active" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "agenda_item",
                schema: "notifications");

            migrationBuilder.DropTable(
                name: "in_app_notification",
                schema: "notifications");

            migrationBuilder.DropTable(
                name: "notification",
                schema: "notifications");

            migrationBuilder.DropTable(
                name: "preferences",
                schema: "notifications");

            migrationBuilder.DropTable(
                name: "recipient",
                schema: "notifications");
        }
    }
}
