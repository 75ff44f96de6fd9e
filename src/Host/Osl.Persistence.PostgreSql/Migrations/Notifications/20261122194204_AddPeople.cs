using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.PostgreSql.Migrations.Notifications
{
    /// <inheritdoc />
    public partial class AddPeople : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "person_id",
                schema: "notifications",
                table: "notification",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_notification_centre_id_person_id",
                schema: "notifications",
                table: "notification",
                columns: new[] { "centre_id", "person_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_notification_centre_id_person_id",
                schema: "notifications",
                table: "notification");

            migrationBuilder.DropColumn(
                name: "person_id",
                schema: "notifications",
                table: "notification");
        }
    }
}
