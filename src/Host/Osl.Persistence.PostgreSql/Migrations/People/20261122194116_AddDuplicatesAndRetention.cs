using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.PostgreSql.Migrations.People
{
    /// <inheritdoc />
    public partial class AddDuplicatesAndRetention : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "last_seen_on",
                schema: "people",
                table: "person",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<Guid>(
                name: "merged_into_id",
                schema: "people",
                table: "person",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "restriction",
                schema: "people",
                table: "person",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "took_part",
                schema: "people",
                table: "person",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "duplicate",
                schema: "people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    first_id = table.Column<Guid>(type: "uuid", nullable: false),
                    second_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reasons = table.Column<string[]>(type: "text[]", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    found_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_duplicate", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "hold",
                schema: "people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hold", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "retention_rule",
                schema: "people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    category = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    months = table.Column<int>(type: "integer", nullable: false),
                    basis = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    ordered_by_law = table.Column<bool>(type: "boolean", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_retention_rule", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_person_centre_id_last_seen_on_id",
                schema: "people",
                table: "person",
                columns: new[] { "centre_id", "last_seen_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_duplicate_centre_id_first_id_second_id",
                schema: "people",
                table: "duplicate",
                columns: new[] { "centre_id", "first_id", "second_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_duplicate_centre_id_found_at_id",
                schema: "people",
                table: "duplicate",
                columns: new[] { "centre_id", "found_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_duplicate_centre_id_second_id",
                schema: "people",
                table: "duplicate",
                columns: new[] { "centre_id", "second_id" });

            migrationBuilder.CreateIndex(
                name: "ix_hold_centre_id_person_id",
                schema: "people",
                table: "hold",
                columns: new[] { "centre_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_retention_rule_centre_id_category",
                schema: "people",
                table: "retention_rule",
                columns: new[] { "centre_id", "category" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "duplicate",
                schema: "people");

            migrationBuilder.DropTable(
                name: "hold",
                schema: "people");

            migrationBuilder.DropTable(
                name: "retention_rule",
                schema: "people");

            migrationBuilder.DropIndex(
                name: "ix_person_centre_id_last_seen_on_id",
                schema: "people",
                table: "person");

            migrationBuilder.DropColumn(
                name: "last_seen_on",
                schema: "people",
                table: "person");

            migrationBuilder.DropColumn(
                name: "merged_into_id",
                schema: "people",
                table: "person");

            migrationBuilder.DropColumn(
                name: "restriction",
                schema: "people",
                table: "person");

            migrationBuilder.DropColumn(
                name: "took_part",
                schema: "people",
                table: "person");
        }
    }
}
