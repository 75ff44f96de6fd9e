using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.PostgreSql.Migrations.Planning
{
    /// <inheritdoc />
    public partial class CountActivities : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "started_with_id",
                schema: "planning",
                table: "measure",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "held_activity",
                schema: "planning",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_lineage_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    held_on = table.Column<DateOnly>(type: "date", nullable: false),
                    by_residents = table.Column<bool>(type: "boolean", nullable: false),
                    participants = table.Column<int>(type: "integer", nullable: false),
                    settled = table.Column<bool>(type: "boolean", nullable: false),
                    source_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_held_activity", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_held_activity_centre_id_measure_lineage_id_held_on_id",
                schema: "planning",
                table: "held_activity",
                columns: new[] { "centre_id", "measure_lineage_id", "held_on", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "held_activity",
                schema: "planning");

            migrationBuilder.DropColumn(
                name: "started_with_id",
                schema: "planning",
                table: "measure");
        }
    }
}
