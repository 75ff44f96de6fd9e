using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.Sqlite.Migrations.Activities
{
    /// <inheritdoc />
    public partial class Catalogue : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "changed_at",
                table: "activities_activity",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "place_folded",
                table: "activities_activity",
                type: "TEXT",
                maxLength: 1500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "text_folded",
                table: "activities_activity",
                type: "TEXT",
                maxLength: 62100,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "activities_catalogue_edition",
                columns: table => new
                {
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activities_catalogue_edition", x => x.centre_id);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activities_catalogue_edition");

            migrationBuilder.DropColumn(
                name: "changed_at",
                table: "activities_activity");

            migrationBuilder.DropColumn(
                name: "place_folded",
                table: "activities_activity");

            migrationBuilder.DropColumn(
                name: "text_folded",
                table: "activities_activity");
        }
    }
}
