using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Workforce.Migrations.Ethics
{
    /// <inheritdoc />
    public partial class Cases : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "bars",
                schema: "ethics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scope = table.Column<string>(type: "text", nullable: false),
                    ground = table.Column<string>(type: "text", nullable: false),
                    why = table.Column<string>(type: "text", nullable: false),
                    from_on = table.Column<DateOnly>(type: "date", nullable: false),
                    until_on = table.Column<DateOnly>(type: "date", nullable: true),
                    lifted_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bars", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "case_appeals",
                schema: "ethics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    paper_id = table.Column<Guid>(type: "uuid", nullable: false),
                    body = table.Column<string>(type: "text", nullable: false),
                    claim = table.Column<string>(type: "text", nullable: false),
                    documents = table.Column<string>(type: "jsonb", nullable: false),
                    filed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    answer_by = table.Column<DateOnly>(type: "date", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    answer = table.Column<string>(type: "text", nullable: true),
                    answered_by = table.Column<string>(type: "text", nullable: true),
                    answered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_appeals", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "case_handlers",
                schema: "ethics",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    part = table.Column<string>(type: "text", nullable: false),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    declared_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    left_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ground = table.Column<string>(type: "text", nullable: true),
                    left_why = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_handlers", x => new { x.case_id, x.account_id });
                });

            migrationBuilder.CreateTable(
                name: "cases",
                schema: "ethics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_name = table.Column<string>(type: "text", nullable: false),
                    staff_number = table.Column<string>(type: "text", nullable: false),
                    school_name = table.Column<string>(type: "text", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: false),
                    is_public = table.Column<bool>(type: "boolean", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    violation = table.Column<string>(type: "text", nullable: false),
                    facts = table.Column<string>(type: "text", nullable: false),
                    received_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    stage_since = table.Column<DateOnly>(type: "date", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ending = table.Column<string>(type: "text", nullable: true),
                    ending_why = table.Column<string>(type: "text", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    findings = table.Column<string>(type: "text", nullable: true),
                    proposal = table.Column<string>(type: "text", nullable: true),
                    proposed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    proposed_by = table.Column<string>(type: "text", nullable: true),
                    rights_told_on = table.Column<DateOnly>(type: "date", nullable: true),
                    published_as = table.Column<Guid>(type: "uuid", nullable: true),
                    acts = table.Column<int>(type: "integer", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "confidences",
                schema: "ethics",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reporter_name = table.Column<string>(type: "text", nullable: true),
                    reporter_contact = table.Column<string>(type: "text", nullable: true),
                    students = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_confidences", x => x.case_id);
                });

            migrationBuilder.CreateTable(
                name: "decisions",
                schema: "ethics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    measures = table.Column<string>(type: "jsonb", nullable: false),
                    violations = table.Column<string>(type: "jsonb", nullable: false),
                    facts = table.Column<string>(type: "text", nullable: false),
                    reasons = table.Column<string>(type: "text", nullable: false),
                    basis = table.Column<string>(type: "text", nullable: false),
                    short_bar_why = table.Column<string>(type: "text", nullable: true),
                    without_proposal_why = table.Column<string>(type: "text", nullable: true),
                    unit = table.Column<string>(type: "text", nullable: false),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: false),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: false),
                    decided_by_name = table.Column<string>(type: "text", nullable: false),
                    sanction_ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    bar_ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    filing_with = table.Column<string>(type: "text", nullable: false),
                    filed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    document = table.Column<string>(type: "text", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    served_on = table.Column<DateOnly>(type: "date", nullable: true),
                    appeal_by = table.Column<DateOnly>(type: "date", nullable: true),
                    lifted_on = table.Column<DateOnly>(type: "date", nullable: true),
                    revoked_on = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decisions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "evidence",
                schema: "ethics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    added_on = table.Column<DateOnly>(type: "date", nullable: false),
                    added_by = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evidence", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "journal_lines",
                schema: "ethics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    who = table.Column<string>(type: "text", nullable: false),
                    act = table.Column<string>(type: "text", nullable: false),
                    words = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_journal_lines", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "served_papers",
                schema: "ethics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    served_on = table.Column<DateOnly>(type: "date", nullable: false),
                    manner = table.Column<string>(type: "text", nullable: false),
                    receipt = table.Column<string>(type: "text", nullable: true),
                    served_by = table.Column<string>(type: "text", nullable: false),
                    appeal_by = table.Column<DateOnly>(type: "date", nullable: true),
                    bodies = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_served_papers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "statements",
                schema: "ethics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    words = table.Column<string>(type: "text", nullable: false),
                    taken_by = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_statements", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "warning_cases",
                schema: "ethics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<string>(type: "text", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: false),
                    violation = table.Column<string>(type: "text", nullable: false),
                    sanction = table.Column<string>(type: "text", nullable: false),
                    bar_months = table.Column<int>(type: "integer", nullable: true),
                    qualification = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    published_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_warning_cases", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_bars_case_id",
                schema: "ethics",
                table: "bars",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_bars_teacher_id_scope",
                schema: "ethics",
                table: "bars",
                columns: new[] { "teacher_id", "scope" });

            migrationBuilder.CreateIndex(
                name: "ix_case_appeals_teacher_id",
                schema: "ethics",
                table: "case_appeals",
                column: "teacher_id");

            migrationBuilder.CreateIndex(
                name: "ux_case_appeals_open",
                schema: "ethics",
                table: "case_appeals",
                column: "case_id",
                unique: true,
                filter: "state = 'Filed'");

            migrationBuilder.CreateIndex(
                name: "ix_case_handlers_account_id",
                schema: "ethics",
                table: "case_handlers",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_cases_district_id_state",
                schema: "ethics",
                table: "cases",
                columns: new[] { "district_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_teacher_id",
                schema: "ethics",
                table: "cases",
                column: "teacher_id");

            migrationBuilder.CreateIndex(
                name: "ux_cases_number",
                schema: "ethics",
                table: "cases",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_decisions_case",
                schema: "ethics",
                table: "decisions",
                column: "case_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_decisions_number",
                schema: "ethics",
                table: "decisions",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_evidence_case_id",
                schema: "ethics",
                table: "evidence",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_journal_lines_case_id_at",
                schema: "ethics",
                table: "journal_lines",
                columns: new[] { "case_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_served_papers_case_id",
                schema: "ethics",
                table: "served_papers",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_served_papers_teacher_id",
                schema: "ethics",
                table: "served_papers",
                column: "teacher_id");

            migrationBuilder.CreateIndex(
                name: "ix_statements_case_id",
                schema: "ethics",
                table: "statements",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_warning_cases_district_id_published_on",
                schema: "ethics",
                table: "warning_cases",
                columns: new[] { "district_id", "published_on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bars",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "case_appeals",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "case_handlers",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "cases",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "confidences",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "decisions",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "evidence",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "journal_lines",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "served_papers",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "statements",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "warning_cases",
                schema: "ethics");
        }
    }
}
