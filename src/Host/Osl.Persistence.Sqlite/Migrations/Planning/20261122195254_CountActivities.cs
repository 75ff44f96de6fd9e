using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.Sqlite.Migrations.Planning
{
    /// <inheritdoc />
    public partial class CountActivities : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "started_with_id",
                table: "planning_measure",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "planning_held_activity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_lineage_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    held_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    by_residents = table.Column<bool>(type: "INTEGER", nullable: false),
                    participants = table.Column<int>(type: "INTEGER", nullable: false),
                    settled = table.Column<bool>(type: "INTEGER", nullable: false),
                    source_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planning_held_activity", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_planning_held_activity_centre_id_measure_lineage_id_held_on_id",
                table: "planning_held_activity",
                columns: new[] { "centre_id", "measure_lineage_id", "held_on", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "planning_held_activity");

            migrationBuilder.DropColumn(
                name: "started_with_id",
                table: "planning_measure");
        }
    }
}
