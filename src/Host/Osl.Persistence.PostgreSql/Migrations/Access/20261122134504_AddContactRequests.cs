using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.PostgreSql.Migrations.Access
{
    /// <inheritdoc />
    public partial class AddContactRequests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "contact_request",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    caller = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    reply_to = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    subject = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    message = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    received_by = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    routed_to = table.Column<Guid>(type: "uuid", nullable: true),
                    routing_note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    routed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    answer = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contact_request", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_contact_request_centre_id_received_at_id",
                schema: "access",
                table: "contact_request",
                columns: new[] { "centre_id", "received_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_contact_request_centre_id_routed_to_status",
                schema: "access",
                table: "contact_request",
                columns: new[] { "centre_id", "routed_to", "status" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "contact_request",
                schema: "access");
        }
    }
}
