using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.Sqlite.Migrations.Access
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "access_account",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    email_key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    staff_member = table.Column<Guid>(type: "TEXT", nullable: true),
                    locked_at = table.Column<long>(type: "INTEGER", nullable: true),
                    lock_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    sessions_valid_from = table.Column<long>(type: "INTEGER", nullable: false),
                    secret = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    confirmed = table.Column<bool>(type: "INTEGER", nullable: true),
                    last_step = table.Column<long>(type: "INTEGER", nullable: true),
                    recovery_code_hashes = table.Column<string>(type: "TEXT", nullable: true),
                    reset_asked_at = table.Column<long>(type: "INTEGER", nullable: true),
                    reset_token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    reset_token_expires_at = table.Column<long>(type: "INTEGER", nullable: true),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_account", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "access_centre",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name_folded = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name_sort_key = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    regime = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    created_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false),
                    helplines = table.Column<string>(type: "TEXT", nullable: true),
                    legal_notices = table.Column<string>(type: "TEXT", nullable: true),
                    office = table.Column<string>(type: "TEXT", nullable: false),
                    opening_hours = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_centre", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "access_invitation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    staff_member = table.Column<Guid>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    sent_at = table.Column<long>(type: "INTEGER", nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_invitation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "access_parameter_value",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    value = table.Column<int>(type: "INTEGER", nullable: false),
                    effective_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_parameter_value", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "access_role_rights",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    added = table.Column<string>(type: "TEXT", nullable: false),
                    removed = table.Column<string>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_role_rights", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "access_session",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: false),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: false),
                    last_refreshed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false),
                    client = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    end_reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    access_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    access_expires_at = table.Column<long>(type: "INTEGER", nullable: false),
                    refresh_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    spent_access_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    spent_access_expires_at = table.Column<long>(type: "INTEGER", nullable: true),
                    spent_refresh_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    spent_at = table.Column<long>(type: "INTEGER", nullable: true),
                    rotation_salt = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_session", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "access_spent_refresh_token",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    session = table.Column<Guid>(type: "TEXT", nullable: false),
                    kept_until = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_spent_refresh_token", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "access_staff_member",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    display_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    search_folded = table.Column<string>(type: "TEXT", maxLength: 401, nullable: false),
                    name_sort_key = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    email_key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    post = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    specialty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    profession = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    active_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    active_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_staff_member", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "access_team",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name_folded = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name_sort_key = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    coordinator = table.Column<Guid>(type: "TEXT", nullable: true),
                    members = table.Column<string>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    stream_position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_team", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "access_contact_point",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    centre_key = table.Column<Guid>(type: "TEXT", nullable: true),
                    hours = table.Column<string>(type: "TEXT", nullable: true),
                    office = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_contact_point", x => x.id);
                    table.ForeignKey(
                        name: "fk_access_contact_point_access_centre_centre_key",
                        column: x => x.centre_key,
                        principalTable: "access_centre",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "access_municipality",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    teryt_code = table.Column<string>(type: "TEXT", maxLength: 7, nullable: true),
                    joined_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    centre_key = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_municipality", x => x.id);
                    table.ForeignKey(
                        name: "fk_access_municipality_access_centre_centre_key",
                        column: x => x.centre_key,
                        principalTable: "access_centre",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "access_evidence",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    document = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    issued_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    years = table.Column<decimal>(type: "TEXT", precision: 4, scale: 2, nullable: true),
                    seen_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    staff_member_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_evidence", x => x.id);
                    table.ForeignKey(
                        name: "fk_access_evidence_access_staff_member_staff_member_id",
                        column: x => x.staff_member_id,
                        principalTable: "access_staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "access_role_assignment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    communities = table.Column<string>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    staff_member_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_role_assignment", x => x.id);
                    table.ForeignKey(
                        name: "fk_access_role_assignment_access_staff_member_staff_member_id",
                        column: x => x.staff_member_id,
                        principalTable: "access_staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_access_account_centre_id_email_key_id",
                table: "access_account",
                columns: new[] { "centre_id", "email_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_access_account_centre_id_staff_member",
                table: "access_account",
                columns: new[] { "centre_id", "staff_member" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_access_account_email_key",
                table: "access_account",
                column: "email_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_access_account_reset_asked_at",
                table: "access_account",
                column: "reset_asked_at");

            migrationBuilder.CreateIndex(
                name: "ix_access_account_reset_token_hash",
                table: "access_account",
                column: "reset_token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_access_centre_name_sort_key_id",
                table: "access_centre",
                columns: new[] { "name_sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_access_contact_point_centre_key",
                table: "access_contact_point",
                column: "centre_key");

            migrationBuilder.CreateIndex(
                name: "ix_access_evidence_staff_member_id",
                table: "access_evidence",
                column: "staff_member_id");

            migrationBuilder.CreateIndex(
                name: "ix_access_invitation_centre_id_created_at_id",
                table: "access_invitation",
                columns: new[] { "centre_id", "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_access_invitation_status_sent_at",
                table: "access_invitation",
                columns: new[] { "status", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_access_invitation_token_hash",
                table: "access_invitation",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_access_municipality_centre_key",
                table: "access_municipality",
                column: "centre_key");

            migrationBuilder.CreateIndex(
                name: "ix_access_parameter_value_centre_id_code_effective_from",
                table: "access_parameter_value",
                columns: new[] { "centre_id", "code", "effective_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_access_role_assignment_staff_member_id",
                table: "access_role_assignment",
                column: "staff_member_id");

            migrationBuilder.CreateIndex(
                name: "ix_access_role_rights_centre_id_role",
                table: "access_role_rights",
                columns: new[] { "centre_id", "role" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_access_session_access_hash",
                table: "access_session",
                column: "access_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_access_session_centre_id_account_opened_at",
                table: "access_session",
                columns: new[] { "centre_id", "account", "opened_at" });

            migrationBuilder.CreateIndex(
                name: "ix_access_session_expires_at",
                table: "access_session",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_access_session_refresh_hash",
                table: "access_session",
                column: "refresh_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_access_session_spent_access_hash",
                table: "access_session",
                column: "spent_access_hash");

            migrationBuilder.CreateIndex(
                name: "ix_access_session_spent_refresh_hash",
                table: "access_session",
                column: "spent_refresh_hash");

            migrationBuilder.CreateIndex(
                name: "ix_access_spent_refresh_token_centre_id_kept_until",
                table: "access_spent_refresh_token",
                columns: new[] { "centre_id", "kept_until" });

            migrationBuilder.CreateIndex(
                name: "ix_access_spent_refresh_token_hash",
                table: "access_spent_refresh_token",
                column: "hash");

            migrationBuilder.CreateIndex(
                name: "ix_access_staff_member_centre_id_email_key",
                table: "access_staff_member",
                columns: new[] { "centre_id", "email_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_access_staff_member_centre_id_name_sort_key_id",
                table: "access_staff_member",
                columns: new[] { "centre_id", "name_sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_access_team_centre_id_name_folded",
                table: "access_team",
                columns: new[] { "centre_id", "name_folded" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_access_team_centre_id_name_sort_key_id",
                table: "access_team",
                columns: new[] { "centre_id", "name_sort_key", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_account");

            migrationBuilder.DropTable(
                name: "access_contact_point");

            migrationBuilder.DropTable(
                name: "access_evidence");

            migrationBuilder.DropTable(
                name: "access_invitation");

            migrationBuilder.DropTable(
                name: "access_municipality");

            migrationBuilder.DropTable(
                name: "access_parameter_value");

            migrationBuilder.DropTable(
                name: "access_role_assignment");

            migrationBuilder.DropTable(
                name: "access_role_rights");

            migrationBuilder.DropTable(
                name: "access_session");

            migrationBuilder.DropTable(
                name: "access_spent_refresh_token");

            migrationBuilder.DropTable(
                name: "access_team");

            migrationBuilder.DropTable(
                name: "access_centre");

            migrationBuilder.DropTable(
                name: "access_staff_member");
        }
    }
}
