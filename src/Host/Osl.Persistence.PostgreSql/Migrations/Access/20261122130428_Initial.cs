using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.PostgreSql.Migrations.Access
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "access");

            migrationBuilder.CreateTable(
                name: "account",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    email = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    email_key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    password_hash = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    staff_member = table.Column<Guid>(type: "uuid", nullable: true),
                    locked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lock_reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    sessions_valid_from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    secret = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    confirmed = table.Column<bool>(type: "boolean", nullable: true),
                    last_step = table.Column<long>(type: "bigint", nullable: true),
                    recovery_code_hashes = table.Column<string[]>(type: "text[]", nullable: true),
                    reset_asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    reset_token_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    reset_token_expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "centre",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    name_folded = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    name_sort_key = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false, collation: "C"),
                    regime = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    created_on = table.Column<DateOnly>(type: "date", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false),
                    helplines = table.Column<string>(type: "jsonb", nullable: true),
                    legal_notices = table.Column<string>(type: "jsonb", nullable: true),
                    office = table.Column<string>(type: "jsonb", nullable: false),
                    opening_hours = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_centre", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "invitation",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_member = table.Column<Guid>(type: "uuid", nullable: false),
                    email = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    token_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_invitation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "parameter_value",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    value = table.Column<int>(type: "integer", nullable: false),
                    effective_from = table.Column<DateOnly>(type: "date", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_parameter_value", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "role_rights",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    added = table.Column<string[]>(type: "text[]", nullable: false),
                    removed = table.Column<string[]>(type: "text[]", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_role_rights", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "session",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_refreshed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    client = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    end_reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    access_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    access_expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    refresh_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    spent_access_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    spent_access_expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    spent_refresh_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    spent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    rotation_salt = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_session", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "spent_refresh_token",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    session = table.Column<Guid>(type: "uuid", nullable: false),
                    kept_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_spent_refresh_token", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "staff_member",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    display_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    search_folded = table.Column<string>(type: "character varying(401)", maxLength: 401, nullable: false, collation: "C"),
                    name_sort_key = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false, collation: "C"),
                    email = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    email_key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    phone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false, collation: "C"),
                    post = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    specialty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    profession = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    active_from = table.Column<DateOnly>(type: "date", nullable: false),
                    active_until = table.Column<DateOnly>(type: "date", nullable: true),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staff_member", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "team",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    name_folded = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    name_sort_key = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false, collation: "C"),
                    coordinator = table.Column<Guid>(type: "uuid", nullable: true),
                    members = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stream_position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_team", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "contact_point",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_key = table.Column<Guid>(type: "uuid", nullable: true),
                    hours = table.Column<string>(type: "jsonb", nullable: true),
                    office = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contact_point", x => x.id);
                    table.ForeignKey(
                        name: "fk_contact_point_centre_centre_key",
                        column: x => x.centre_key,
                        principalSchema: "access",
                        principalTable: "centre",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "municipality",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    teryt_code = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: true, collation: "C"),
                    joined_on = table.Column<DateOnly>(type: "date", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_key = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_municipality", x => x.id);
                    table.ForeignKey(
                        name: "fk_municipality_centre_centre_key",
                        column: x => x.centre_key,
                        principalSchema: "access",
                        principalTable: "centre",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evidence",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    document = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: false),
                    years = table.Column<decimal>(type: "numeric(4,2)", precision: 4, scale: 2, nullable: true),
                    seen_on = table.Column<DateOnly>(type: "date", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_member_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evidence", x => x.id);
                    table.ForeignKey(
                        name: "fk_evidence_staff_member_staff_member_id",
                        column: x => x.staff_member_id,
                        principalSchema: "access",
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "role_assignment",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    communities = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_member_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_role_assignment", x => x.id);
                    table.ForeignKey(
                        name: "fk_role_assignment_staff_member_staff_member_id",
                        column: x => x.staff_member_id,
                        principalSchema: "access",
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_account_centre_id_email_key_id",
                schema: "access",
                table: "account",
                columns: new[] { "centre_id", "email_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_account_centre_id_staff_member",
                schema: "access",
                table: "account",
                columns: new[] { "centre_id", "staff_member" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_account_email_key",
                schema: "access",
                table: "account",
                column: "email_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_account_reset_asked_at",
                schema: "access",
                table: "account",
                column: "reset_asked_at");

            migrationBuilder.CreateIndex(
                name: "ix_account_reset_token_hash",
                schema: "access",
                table: "account",
                column: "reset_token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_centre_name_sort_key_id",
                schema: "access",
                table: "centre",
                columns: new[] { "name_sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_contact_point_centre_key",
                schema: "access",
                table: "contact_point",
                column: "centre_key");

            migrationBuilder.CreateIndex(
                name: "ix_evidence_staff_member_id",
                schema: "access",
                table: "evidence",
                column: "staff_member_id");

            migrationBuilder.CreateIndex(
                name: "ix_invitation_centre_id_created_at_id",
                schema: "access",
                table: "invitation",
                columns: new[] { "centre_id", "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invitation_status_sent_at",
                schema: "access",
                table: "invitation",
                columns: new[] { "status", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_invitation_token_hash",
                schema: "access",
                table: "invitation",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_municipality_centre_key",
                schema: "access",
                table: "municipality",
                column: "centre_key");

            migrationBuilder.CreateIndex(
                name: "ix_parameter_value_centre_id_code_effective_from",
                schema: "access",
                table: "parameter_value",
                columns: new[] { "centre_id", "code", "effective_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_role_assignment_staff_member_id",
                schema: "access",
                table: "role_assignment",
                column: "staff_member_id");

            migrationBuilder.CreateIndex(
                name: "ix_role_rights_centre_id_role",
                schema: "access",
                table: "role_rights",
                columns: new[] { "centre_id", "role" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_session_access_hash",
                schema: "access",
                table: "session",
                column: "access_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_session_centre_id_account_opened_at",
                schema: "access",
                table: "session",
                columns: new[] { "centre_id", "account", "opened_at" });

            migrationBuilder.CreateIndex(
                name: "ix_session_expires_at",
                schema: "access",
                table: "session",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_session_refresh_hash",
                schema: "access",
                table: "session",
                column: "refresh_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_session_spent_access_hash",
                schema: "access",
                table: "session",
                column: "spent_access_hash");

            migrationBuilder.CreateIndex(
                name: "ix_session_spent_refresh_hash",
                schema: "access",
                table: "session",
                column: "spent_refresh_hash");

            migrationBuilder.CreateIndex(
                name: "ix_spent_refresh_token_centre_id_kept_until",
                schema: "access",
                table: "spent_refresh_token",
                columns: new[] { "centre_id", "kept_until" });

            migrationBuilder.CreateIndex(
                name: "ix_spent_refresh_token_hash",
                schema: "access",
                table: "spent_refresh_token",
                column: "hash");

            migrationBuilder.CreateIndex(
                name: "ix_staff_member_centre_id_email_key",
                schema: "access",
                table: "staff_member",
                columns: new[] { "centre_id", "email_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_staff_member_centre_id_name_sort_key_id",
                schema: "access",
                table: "staff_member",
                columns: new[] { "centre_id", "name_sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_team_centre_id_name_folded",
                schema: "access",
                table: "team",
                columns: new[] { "centre_id", "name_folded" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_team_centre_id_name_sort_key_id",
                schema: "access",
                table: "team",
                columns: new[] { "centre_id", "name_sort_key", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "account",
                schema: "access");

            migrationBuilder.DropTable(
                name: "contact_point",
                schema: "access");

            migrationBuilder.DropTable(
                name: "evidence",
                schema: "access");

            migrationBuilder.DropTable(
                name: "invitation",
                schema: "access");

            migrationBuilder.DropTable(
                name: "municipality",
                schema: "access");

            migrationBuilder.DropTable(
                name: "parameter_value",
                schema: "access");

            migrationBuilder.DropTable(
                name: "role_assignment",
                schema: "access");

            migrationBuilder.DropTable(
                name: "role_rights",
                schema: "access");

            migrationBuilder.DropTable(
                name: "session",
                schema: "access");

            migrationBuilder.DropTable(
                name: "spent_refresh_token",
                schema: "access");

            migrationBuilder.DropTable(
                name: "team",
                schema: "access");

            migrationBuilder.DropTable(
                name: "centre",
                schema: "access");

            migrationBuilder.DropTable(
                name: "staff_member",
                schema: "access");
        }
    }
}
