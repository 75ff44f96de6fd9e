using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.Sqlite.Migrations.People
{
    /// <inheritdoc />
    public partial class SubjectRequests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "people_subject_request",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    received_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    extended_for = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    refused_for = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    answered_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reminders_told = table.Column<string>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people_subject_request", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_people_subject_request_centre_id_due_on_id",
                table: "people_subject_request",
                columns: new[] { "centre_id", "due_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_people_subject_request_centre_id_person_id",
                table: "people_subject_request",
                columns: new[] { "centre_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_people_subject_request_status_due_on",
                table: "people_subject_request",
                columns: new[] { "status", "due_on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "people_subject_request");
        }
    }
}
