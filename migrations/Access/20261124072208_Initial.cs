using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Workforce.Migrations.Access
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
                name: "accounts",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    login_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    password_set_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    must_change_password = table.Column<bool>(type: "boolean", nullable: false),
                    past_password_hashes = table.Column<List<string>>(type: "text[]", nullable: false),
                    security_stamp = table.Column<string>(type: "text", nullable: false),
                    failed_attempts = table.Column<int>(type: "integer", nullable: false),
                    locked_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    disabled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    authenticator_key = table.Column<string>(type: "text", nullable: true),
                    second_factor_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_code = table.Column<string>(type: "text", nullable: true),
                    recovery_code_hashes = table.Column<List<string>>(type: "text[]", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accounts", x => x.id);
                    table.CheckConstraint("login_name_is_lower_case", "login_name = lower(login_name)");
                });

            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                    name = table.Column<string>(type: "text", nullable: false),
                    xml = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_protection_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "inbox",
                schema: "access",
                columns: table => new
                {
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    handler = table.Column<string>(type: "text", nullable: false),
                    handled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false, defaultValueSql: "now()")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inbox", x => new { x.event_id, x.handler });
                });

            migrationBuilder.CreateTable(
                name: "organisation_units",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    region_code = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    english_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisation_units", x => x.id);
                    table.CheckConstraint("district_is_in_a_city", "(kind = 'District') = (parent_id is not null)");
                    table.CheckConstraint("region_code_has_six_digits", "region_code ~ '^[0-9]{6}$'");
                    table.ForeignKey(
                        name: "fk_organisation_units_organisation_units_parent_id",
                        column: x => x.parent_id,
                        principalSchema: "access",
                        principalTable: "organisation_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    payload = table.Column<string>(type: "jsonb", nullable: false),
                    said_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false, defaultValueSql: "now()"),
                    relayed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sign_ins",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    login_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    outcome = table.Column<string>(type: "text", nullable: false),
                    address = table.Column<string>(type: "text", nullable: false),
                    browser = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sign_ins", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "demo_accounts",
                schema: "access",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_demo_accounts", x => x.account_id);
                    table.ForeignKey(
                        name: "fk_demo_accounts_accounts_account_id",
                        column: x => x.account_id,
                        principalSchema: "access",
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "assignments",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    in_school_id = table.Column<Guid>(type: "uuid", nullable: true),
                    as_teacher_id = table.Column<Guid>(type: "uuid", nullable: true),
                    from_on = table.Column<DateOnly>(type: "date", nullable: false),
                    until_on = table.Column<DateOnly>(type: "date", nullable: true),
                    delegation_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assignments", x => x.id);
                    table.CheckConstraint("principal_has_school", "role <> 'Principal' or in_school_id is not null");
                    table.CheckConstraint("teacher_is_a_teacher", "role <> 'Teacher' or as_teacher_id is not null");
                    table.ForeignKey(
                        name: "fk_assignments_accounts_account_id",
                        column: x => x.account_id,
                        principalSchema: "access",
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_assignments_units_unit_id",
                        column: x => x.unit_id,
                        principalSchema: "access",
                        principalTable: "organisation_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "delegations",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_assignment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_on = table.Column<DateOnly>(type: "date", nullable: false),
                    until_on = table.Column<DateOnly>(type: "date", nullable: false),
                    reason = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_delegations", x => x.id);
                    table.CheckConstraint("delegation_ends_after_it_begins", "until_on >= from_on");
                    table.ForeignKey(
                        name: "fk_delegations_accounts_from_account_id",
                        column: x => x.from_account_id,
                        principalSchema: "access",
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_delegations_accounts_to_account_id",
                        column: x => x.to_account_id,
                        principalSchema: "access",
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_delegations_assignments_from_assignment_id",
                        column: x => x.from_assignment_id,
                        principalSchema: "access",
                        principalTable: "assignments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_accounts_name",
                schema: "access",
                table: "accounts",
                column: "name");

            migrationBuilder.CreateIndex(
                name: "login_name_is_taken",
                schema: "access",
                table: "accounts",
                column: "login_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_assignments_account_id",
                schema: "access",
                table: "assignments",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_assignments_as_teacher_id",
                schema: "access",
                table: "assignments",
                column: "as_teacher_id");

            migrationBuilder.CreateIndex(
                name: "ix_assignments_delegation_id",
                schema: "access",
                table: "assignments",
                column: "delegation_id");

            migrationBuilder.CreateIndex(
                name: "ix_assignments_in_school_id",
                schema: "access",
                table: "assignments",
                column: "in_school_id");

            migrationBuilder.CreateIndex(
                name: "ix_assignments_unit_id",
                schema: "access",
                table: "assignments",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_delegations_from_account_id",
                schema: "access",
                table: "delegations",
                column: "from_account_id");

            migrationBuilder.CreateIndex(
                name: "ix_delegations_from_assignment_id",
                schema: "access",
                table: "delegations",
                column: "from_assignment_id");

            migrationBuilder.CreateIndex(
                name: "ix_delegations_to_account_id",
                schema: "access",
                table: "delegations",
                column: "to_account_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisation_units_parent_id",
                schema: "access",
                table: "organisation_units",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "region_code_is_taken",
                schema: "access",
                table: "organisation_units",
                column: "region_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_outbox_waiting",
                schema: "access",
                table: "outbox",
                column: "id",
                filter: "relayed_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_sign_ins_account_id_at",
                schema: "access",
                table: "sign_ins",
                columns: new[] { "account_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_sign_ins_at",
                schema: "access",
                table: "sign_ins",
                column: "at");

            migrationBuilder.AddForeignKey(
                name: "fk_assignments_delegations_delegation_id",
                schema: "access",
                table: "assignments",
                column: "delegation_id",
                principalSchema: "access",
                principalTable: "delegations",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            Separation.Raise(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_assignments_accounts_account_id",
                schema: "access",
                table: "assignments");

            migrationBuilder.DropForeignKey(
                name: "fk_delegations_accounts_from_account_id",
                schema: "access",
                table: "delegations");

            migrationBuilder.DropForeignKey(
                name: "fk_delegations_accounts_to_account_id",
                schema: "access",
                table: "delegations");

            migrationBuilder.DropForeignKey(
                name: "fk_assignments_delegations_delegation_id",
                schema: "access",
                table: "assignments");

            migrationBuilder.DropTable(
                name: "data_protection_keys",
                schema: "access");

            migrationBuilder.DropTable(
                name: "demo_accounts",
                schema: "access");

            migrationBuilder.DropTable(
                name: "inbox",
                schema: "access");

            migrationBuilder.DropTable(
                name: "outbox",
                schema: "access");

            migrationBuilder.DropTable(
                name: "sign_ins",
                schema: "access");

            migrationBuilder.DropTable(
                name: "accounts",
                schema: "access");

            migrationBuilder.DropTable(
                name: "delegations",
                schema: "access");

            migrationBuilder.DropTable(
                name: "assignments",
                schema: "access");

            migrationBuilder.DropTable(
                name: "organisation_units",
                schema: "access");
        }
    }
}
