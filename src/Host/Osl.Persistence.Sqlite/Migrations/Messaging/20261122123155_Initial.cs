using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.Sqlite.Migrations.Messaging
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "messaging_audit_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    actor_kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    staff_member_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    access = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    operation = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    subject_type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject_version = table.Column<long>(type: "INTEGER", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    trace_id = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_messaging_audit_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "messaging_idempotency_record",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    payload_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    response = table.Column<string>(type: "TEXT", nullable: false),
                    stored_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_messaging_idempotency_record", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "messaging_inbox",
                columns: table => new
                {
                    consumer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    seq = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    stream_pos = table.Column<long>(type: "INTEGER", nullable: false),
                    not_before = table.Column<long>(type: "INTEGER", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    lease = table.Column<Guid>(type: "TEXT", nullable: true),
                    done_at = table.Column<long>(type: "INTEGER", nullable: true),
                    parked_at = table.Column<long>(type: "INTEGER", nullable: true),
                    last_error = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    skip_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_messaging_inbox", x => new { x.seq, x.consumer });
                });

            migrationBuilder.CreateTable(
                name: "messaging_outbox",
                columns: table => new
                {
                    seq = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    stream_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    stream_pos = table.Column<long>(type: "INTEGER", nullable: false),
                    payload = table.Column<string>(type: "TEXT", nullable: false),
                    traceparent = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    occurred_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_messaging_outbox", x => x.seq);
                });

            migrationBuilder.CreateTable(
                name: "messaging_subscription",
                columns: table => new
                {
                    event_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    consumer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_messaging_subscription", x => new { x.event_name, x.consumer });
                });

            migrationBuilder.CreateIndex(
                name: "ix_messaging_audit_entry_centre_id_at_id",
                table: "messaging_audit_entry",
                columns: new[] { "centre_id", "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_messaging_audit_entry_centre_id_subject_id_at",
                table: "messaging_audit_entry",
                columns: new[] { "centre_id", "subject_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_messaging_idempotency_record_stored_at",
                table: "messaging_idempotency_record",
                column: "stored_at");

            migrationBuilder.CreateIndex(
                name: "ix_inbox_due",
                table: "messaging_inbox",
                column: "seq",
                filter: "done_at IS NULL AND parked_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_inbox_open",
                table: "messaging_inbox",
                columns: new[] { "consumer", "stream_id", "stream_pos" },
                filter: "done_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_inbox_parked",
                table: "messaging_inbox",
                columns: new[] { "parked_at", "seq" },
                filter: "done_at IS NULL AND parked_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_messaging_outbox_event_id",
                table: "messaging_outbox",
                column: "event_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_messaging_outbox_stream_id_stream_pos",
                table: "messaging_outbox",
                columns: new[] { "stream_id", "stream_pos" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "messaging_audit_entry");

            migrationBuilder.DropTable(
                name: "messaging_idempotency_record");

            migrationBuilder.DropTable(
                name: "messaging_inbox");

            migrationBuilder.DropTable(
                name: "messaging_outbox");

            migrationBuilder.DropTable(
                name: "messaging_subscription");
        }
    }
}
