using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.Sqlite.Migrations.Access
{
    /// <inheritdoc />
    public partial class AddContactRequests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "access_contact_request",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    caller = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    reply_to = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    message = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    received_at = table.Column<long>(type: "INTEGER", nullable: false),
                    received_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    routed_to = table.Column<Guid>(type: "TEXT", nullable: true),
                    routing_note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    routed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    answer = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    answered_at = table.Column<long>(type: "INTEGER", nullable: true),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_contact_request", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_access_contact_request_centre_id_received_at_id",
                table: "access_contact_request",
                columns: new[] { "centre_id", "received_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_access_contact_request_centre_id_routed_to_status",
                table: "access_contact_request",
                columns: new[] { "centre_id", "routed_to", "status" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_contact_request");
        }
    }
}
