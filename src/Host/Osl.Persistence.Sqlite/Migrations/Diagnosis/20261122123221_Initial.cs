using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.Sqlite.Migrations.Diagnosis
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "diagnosis_community",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name_folded = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name_sort_key = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    activity_stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    population_estimate = table.Column<int>(type: "INTEGER", nullable: true),
                    disadvantage_flags = table.Column<string>(type: "TEXT", nullable: false),
                    power_map_notes = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    registered_at = table.Column<long>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<long>(type: "INTEGER", nullable: true),
                    archive_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false),
                    categories = table.Column<string>(type: "TEXT", nullable: true),
                    stage_changes = table.Column<string>(type: "TEXT", nullable: true),
                    territory_units = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_diagnosis_community", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_community_centre_id_name_sort_key_id",
                table: "diagnosis_community",
                columns: new[] { "centre_id", "name_sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_community_centre_id_registered_at_id",
                table: "diagnosis_community",
                columns: new[] { "centre_id", "registered_at", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "diagnosis_community");
        }
    }
}
