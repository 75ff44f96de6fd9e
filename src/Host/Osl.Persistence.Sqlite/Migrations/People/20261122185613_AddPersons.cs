using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.Sqlite.Migrations.People
{
    /// <inheritdoc />
    public partial class AddPersons : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_people_person_centre_id_id",
                table: "people_person");

            migrationBuilder.AddColumn<string>(
                name: "accessibility_needs",
                table: "people_person",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "address",
                table: "people_person",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "birth_date",
                table: "people_person",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "email",
                table: "people_person",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "email_key",
                table: "people_person",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "family_name",
                table: "people_person",
                type: "TEXT",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "given_name",
                table: "people_person",
                type: "TEXT",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "language",
                table: "people_person",
                type: "TEXT",
                maxLength: 2,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "name_key",
                table: "people_person",
                type: "TEXT",
                maxLength: 201,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "name_sort_key",
                table: "people_person",
                type: "TEXT",
                maxLength: 600,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "phone",
                table: "people_person",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "phone_key",
                table: "people_person",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "registered_at",
                table: "people_person",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "search_folded",
                table: "people_person",
                type: "TEXT",
                maxLength: 302,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "status",
                table: "people_person",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "told_minor",
                table: "people_person",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateIndex(
                name: "ix_people_person_centre_id_birth_date",
                table: "people_person",
                columns: new[] { "centre_id", "birth_date" });

            migrationBuilder.CreateIndex(
                name: "ix_people_person_centre_id_email_key",
                table: "people_person",
                columns: new[] { "centre_id", "email_key" });

            migrationBuilder.CreateIndex(
                name: "ix_people_person_centre_id_name_key",
                table: "people_person",
                columns: new[] { "centre_id", "name_key" });

            migrationBuilder.CreateIndex(
                name: "ix_people_person_centre_id_name_sort_key_id",
                table: "people_person",
                columns: new[] { "centre_id", "name_sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_people_person_centre_id_phone_key",
                table: "people_person",
                columns: new[] { "centre_id", "phone_key" });

            migrationBuilder.CreateIndex(
                name: "ix_people_person_centre_id_registered_at_id",
                table: "people_person",
                columns: new[] { "centre_id", "registered_at", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_people_person_centre_id_birth_date",
                table: "people_person");

            migrationBuilder.DropIndex(
                name: "ix_people_person_centre_id_email_key",
                table: "people_person");

            migrationBuilder.DropIndex(
                name: "ix_people_person_centre_id_name_key",
                table: "people_person");

            migrationBuilder.DropIndex(
                name: "ix_people_person_centre_id_name_sort_key_id",
                table: "people_person");

            migrationBuilder.DropIndex(
                name: "ix_people_person_centre_id_phone_key",
                table: "people_person");

            migrationBuilder.DropIndex(
                name: "ix_people_person_centre_id_registered_at_id",
                table: "people_person");

            migrationBuilder.DropColumn(
                name: "accessibility_needs",
                table: "people_person");

            migrationBuilder.DropColumn(
                name: "address",
                table: "people_person");

            migrationBuilder.DropColumn(
                name: "birth_date",
                table: "people_person");

            migrationBuilder.DropColumn(
                name: "email",
                table: "people_person");

            migrationBuilder.DropColumn(
                name: "email_key",
                table: "people_person");

            migrationBuilder.DropColumn(
                name: "family_name",
                table: "people_person");

            migrationBuilder.DropColumn(
                name: "given_name",
                table: "people_person");

            migrationBuilder.DropColumn(
                name: "language",
                table: "people_person");

            migrationBuilder.DropColumn(
                name: "name_key",
                table: "people_person");

            migrationBuilder.DropColumn(
                name: "name_sort_key",
                table: "people_person");

            migrationBuilder.DropColumn(
                name: "phone",
                table: "people_person");

            migrationBuilder.DropColumn(
                name: "phone_key",
                table: "people_person");

            migrationBuilder.DropColumn(
                name: "registered_at",
                table: "people_person");

            migrationBuilder.DropColumn(
                name: "search_folded",
                table: "people_person");

            migrationBuilder.DropColumn(
                name: "status",
                table: "people_person");

            migrationBuilder.DropColumn(
                name: "told_minor",
                table: "people_person");

            migrationBuilder.CreateIndex(
                name: "ix_people_person_centre_id_id",
                table: "people_person",
                columns: new[] { "centre_id", "id" });
        }
    }
}
