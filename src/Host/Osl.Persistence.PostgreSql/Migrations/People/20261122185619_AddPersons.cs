using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.PostgreSql.Migrations.People
{
    /// <inheritdoc />
    public partial class AddPersons : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_person_centre_id_id",
                schema: "people",
                table: "person");

            migrationBuilder.AddColumn<string[]>(
                name: "accessibility_needs",
                schema: "people",
                table: "person",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.AddColumn<string>(
                name: "address",
                schema: "people",
                table: "person",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<DateOnly>(
                name: "birth_date",
                schema: "people",
                table: "person",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "email",
                schema: "people",
                table: "person",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "email_key",
                schema: "people",
                table: "person",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "family_name",
                schema: "people",
                table: "person",
                type: "character varying(100)",
                maxLength: 100,
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "given_name",
                schema: "people",
                table: "person",
                type: "character varying(100)",
                maxLength: 100,
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "language",
                schema: "people",
                table: "person",
                type: "character varying(2)",
                maxLength: 2,
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "name_key",
                schema: "people",
                table: "person",
                type: "character varying(201)",
                maxLength: 201,
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "name_sort_key",
                schema: "people",
                table: "person",
                type: "character varying(600)",
                maxLength: 600,
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "phone",
                schema: "people",
                table: "person",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "phone_key",
                schema: "people",
                table: "person",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "registered_at",
                schema: "people",
                table: "person",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)));

            migrationBuilder.AddColumn<string>(
                name: "search_folded",
                schema: "people",
                table: "person",
                type: "character varying(302)",
                maxLength: 302,
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "status",
                schema: "people",
                table: "person",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "told_minor",
                schema: "people",
                table: "person",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateIndex(
                name: "ix_person_centre_id_birth_date",
                schema: "people",
                table: "person",
                columns: new[] { "centre_id", "birth_date" });

            migrationBuilder.CreateIndex(
                name: "ix_person_centre_id_email_key",
                schema: "people",
                table: "person",
                columns: new[] { "centre_id", "email_key" });

            migrationBuilder.CreateIndex(
                name: "ix_person_centre_id_name_key",
                schema: "people",
                table: "person",
                columns: new[] { "centre_id", "name_key" });

            migrationBuilder.CreateIndex(
                name: "ix_person_centre_id_name_sort_key_id",
                schema: "people",
                table: "person",
                columns: new[] { "centre_id", "name_sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_person_centre_id_phone_key",
                schema: "people",
                table: "person",
                columns: new[] { "centre_id", "phone_key" });

            migrationBuilder.CreateIndex(
                name: "ix_person_centre_id_registered_at_id",
                schema: "people",
                table: "person",
                columns: new[] { "centre_id", "registered_at", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_person_centre_id_birth_date",
                schema: "people",
                table: "person");

            migrationBuilder.DropIndex(
                name: "ix_person_centre_id_email_key",
                schema: "people",
                table: "person");

            migrationBuilder.DropIndex(
                name: "ix_person_centre_id_name_key",
                schema: "people",
                table: "person");

            migrationBuilder.DropIndex(
                name: "ix_person_centre_id_name_sort_key_id",
                schema: "people",
                table: "person");

            migrationBuilder.DropIndex(
                name: "ix_person_centre_id_phone_key",
                schema: "people",
                table: "person");

            migrationBuilder.DropIndex(
                name: "ix_person_centre_id_registered_at_id",
                schema: "people",
                table: "person");

            migrationBuilder.DropColumn(
                name: "accessibility_needs",
                schema: "people",
                table: "person");

            migrationBuilder.DropColumn(
                name: "address",
                schema: "people",
                table: "person");

            migrationBuilder.DropColumn(
                name: "birth_date",
                schema: "people",
                table: "person");

            migrationBuilder.DropColumn(
                name: "email",
                schema: "people",
                table: "person");

            migrationBuilder.DropColumn(
                name: "email_key",
                schema: "people",
                table: "person");

            migrationBuilder.DropColumn(
                name: "family_name",
                schema: "people",
                table: "person");

            migrationBuilder.DropColumn(
                name: "given_name",
                schema: "people",
                table: "person");

            migrationBuilder.DropColumn(
                name: "language",
                schema: "people",
                table: "person");

            migrationBuilder.DropColumn(
                name: "name_key",
                schema: "people",
                table: "person");

            migrationBuilder.DropColumn(
                name: "name_sort_key",
                schema: "people",
                table: "person");

            migrationBuilder.DropColumn(
                name: "phone",
                schema: "people",
                table: "person");

            migrationBuilder.DropColumn(
                name: "phone_key",
                schema: "people",
                table: "person");

            migrationBuilder.DropColumn(
                name: "registered_at",
                schema: "people",
                table: "person");

            migrationBuilder.DropColumn(
                name: "search_folded",
                schema: "people",
                table: "person");

            migrationBuilder.DropColumn(
                name: "status",
                schema: "people",
                table: "person");

            migrationBuilder.DropColumn(
                name: "told_minor",
                schema: "people",
                table: "person");

            migrationBuilder.CreateIndex(
                name: "ix_person_centre_id_id",
                schema: "people",
                table: "person",
                columns: new[] { "centre_id", "id" });
        }
    }
}
