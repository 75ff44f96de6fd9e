using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.PostgreSql.Migrations.People
{
    /// <inheritdoc />
    public partial class SubjectRequests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "subject_request",
                schema: "people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    way = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    received_on = table.Column<DateOnly>(type: "date", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    extended_for = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    refused_for = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    answered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reminders_told = table.Column<int[]>(type: "integer[]", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_subject_request", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_subject_request_centre_id_due_on_id",
                schema: "people",
                table: "subject_request",
                columns: new[] { "centre_id", "due_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_subject_request_centre_id_person_id",
                schema: "people",
                table: "subject_request",
                columns: new[] { "centre_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_subject_request_status_due_on",
                schema: "people",
                table: "subject_request",
                columns: new[] { "status", "due_on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "subject_request",
                schema: "people");
        }
    }
}
