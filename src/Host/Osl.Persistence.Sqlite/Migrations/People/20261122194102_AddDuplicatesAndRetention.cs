using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.Sqlite.Migrations.People
{
    /// <inheritdoc />
    public partial class AddDuplicatesAndRetention : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "last_seen_on",
                table: "people_person",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<Guid>(
                name: "merged_into_id",
                table: "people_person",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "restriction",
                table: "people_person",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "took_part",
                table: "people_person",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "people_duplicate",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    first_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    second_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reasons = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    found_at = table.Column<long>(type: "INTEGER", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people_duplicate", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "people_hold",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    until = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people_hold", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "people_retention_rule",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    category = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    months = table.Column<int>(type: "INTEGER", nullable: false),
                    basis = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ordered_by_law = table.Column<bool>(type: "INTEGER", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people_retention_rule", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_people_person_centre_id_last_seen_on_id",
                table: "people_person",
                columns: new[] { "centre_id", "last_seen_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_people_duplicate_centre_id_first_id_second_id",
                table: "people_duplicate",
                columns: new[] { "centre_id", "first_id", "second_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_people_duplicate_centre_id_found_at_id",
                table: "people_duplicate",
                columns: new[] { "centre_id", "found_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_people_duplicate_centre_id_second_id",
                table: "people_duplicate",
                columns: new[] { "centre_id", "second_id" });

            migrationBuilder.CreateIndex(
                name: "ix_people_hold_centre_id_person_id",
                table: "people_hold",
                columns: new[] { "centre_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_people_retention_rule_centre_id_category",
                table: "people_retention_rule",
                columns: new[] { "centre_id", "category" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "people_duplicate");

            migrationBuilder.DropTable(
                name: "people_hold");

            migrationBuilder.DropTable(
                name: "people_retention_rule");

            migrationBuilder.DropIndex(
                name: "ix_people_person_centre_id_last_seen_on_id",
                table: "people_person");

            migrationBuilder.DropColumn(
                name: "last_seen_on",
                table: "people_person");

            migrationBuilder.DropColumn(
                name: "merged_into_id",
                table: "people_person");

            migrationBuilder.DropColumn(
                name: "restriction",
                table: "people_person");

            migrationBuilder.DropColumn(
                name: "took_part",
                table: "people_person");
        }
    }
}
