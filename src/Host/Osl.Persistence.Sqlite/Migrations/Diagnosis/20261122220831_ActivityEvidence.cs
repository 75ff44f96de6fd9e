using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.Sqlite.Migrations.Diagnosis
{
    /// <inheritdoc />
    public partial class ActivityEvidence : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "diagnosis_activity_evidence",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    community_ids = table.Column<string>(type: "TEXT", nullable: false),
                    need_ids = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    held_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    involvement = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    participants = table.Column<int>(type: "INTEGER", nullable: false),
                    source_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_diagnosis_activity_evidence", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_diagnosis_activity_evidence_centre_id_held_on_id",
                table: "diagnosis_activity_evidence",
                columns: new[] { "centre_id", "held_on", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "diagnosis_activity_evidence");
        }
    }
}
