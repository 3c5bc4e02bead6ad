using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Workforce.Migrations.Ethics
{
    /// <inheritdoc />
    public partial class Checks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "appraisal_years",
                schema: "ethics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    scheme = table.Column<string>(type: "jsonb", nullable: false),
                    scheme_source = table.Column<string>(type: "text", nullable: false),
                    scheme_grade_of_source = table.Column<string>(type: "text", nullable: false),
                    parent_answers_min = table.Column<int>(type: "integer", nullable: false),
                    base_on = table.Column<DateOnly>(type: "date", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    is_closed = table.Column<bool>(type: "boolean", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_appraisal_years", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "check_batches",
                schema: "ethics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    authority = table.Column<string>(type: "text", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    made_by = table.Column<string>(type: "text", nullable: false),
                    sent_on = table.Column<DateOnly>(type: "date", nullable: true),
                    returned_on = table.Column<DateOnly>(type: "date", nullable: true),
                    returned_by = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_check_batches", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "imports",
                schema: "ethics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: true),
                    context_id = table.Column<Guid>(type: "uuid", nullable: true),
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    uploaded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    uploaded_by_name = table.Column<string>(type: "text", nullable: false),
                    uploaded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    refusal = table.Column<string>(type: "text", nullable: true),
                    refusal_arguments = table.Column<string>(type: "jsonb", nullable: false),
                    summary = table.Column<string>(type: "jsonb", nullable: false),
                    checked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    asked_by = table.Column<Guid>(type: "uuid", nullable: true),
                    asked_by_name = table.Column<string>(type: "text", nullable: true),
                    asked_by_role = table.Column<string>(type: "text", nullable: true),
                    stands_in_for = table.Column<string>(type: "text", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    committed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    undone_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    rows_cleared_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_imports", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "inspection_plans",
                schema: "ethics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: true),
                    level = table.Column<string>(type: "text", nullable: false),
                    theme = table.Column<string>(type: "text", nullable: false),
                    from_on = table.Column<DateOnly>(type: "date", nullable: false),
                    to_on = table.Column<DateOnly>(type: "date", nullable: false),
                    is_formal = table.Column<bool>(type: "boolean", nullable: false),
                    schools = table.Column<string>(type: "jsonb", nullable: false),
                    made_by = table.Column<string>(type: "text", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspection_plans", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "integrity_records",
                schema: "ethics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_number = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    school_name = table.Column<string>(type: "text", nullable: false),
                    matter = table.Column<string>(type: "text", nullable: false),
                    facts = table.Column<string>(type: "text", nullable: false),
                    decided_by = table.Column<string>(type: "text", nullable: false),
                    document = table.Column<string>(type: "text", nullable: true),
                    from_on = table.Column<DateOnly>(type: "date", nullable: false),
                    to_on = table.Column<DateOnly>(type: "date", nullable: false),
                    longer_why = table.Column<string>(type: "text", nullable: true),
                    evidence_file_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_why = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_integrity_records", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "weekly_reports",
                schema: "ethics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    monday = table.Column<DateOnly>(type: "date", nullable: false),
                    found = table.Column<int>(type: "integer", nullable: false),
                    handling = table.Column<int>(type: "integer", nullable: false),
                    closed = table.Column<int>(type: "integer", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    is_corrected = table.Column<bool>(type: "boolean", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_weekly_reports", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "appraisal_schools",
                schema: "ethics",
                columns: table => new
                {
                    year_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_name = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    submitted_by = table.Column<string>(type: "text", nullable: true),
                    confirmed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    returned_why = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_appraisal_schools", x => new { x.year_id, x.school_id });
                    table.ForeignKey(
                        name: "fk_appraisal_schools_appraisal_year_year_id",
                        column: x => x.year_id,
                        principalSchema: "ethics",
                        principalTable: "appraisal_years",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "parent_surveys",
                schema: "ethics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    year_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_name = table.Column<string>(type: "text", nullable: false),
                    class_name = table.Column<string>(type: "text", nullable: false),
                    teachers = table.Column<string>(type: "jsonb", nullable: false),
                    form = table.Column<string>(type: "jsonb", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    printed = table.Column<int>(type: "integer", nullable: false),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_parent_surveys", x => x.id);
                    table.ForeignKey(
                        name: "fk_parent_surveys_appraisal_years_year_id",
                        column: x => x.year_id,
                        principalSchema: "ethics",
                        principalTable: "appraisal_years",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "check_handlers",
                schema: "ethics",
                columns: table => new
                {
                    batch_id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    why = table.Column<string>(type: "text", nullable: true),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_check_handlers", x => new { x.batch_id, x.account_id });
                    table.ForeignKey(
                        name: "fk_check_handlers_check_batches_batch_id",
                        column: x => x.batch_id,
                        principalSchema: "ethics",
                        principalTable: "check_batches",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "entry_checks",
                schema: "ethics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    batch_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: true),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: true),
                    number = table.Column<int>(type: "integer", nullable: false),
                    staff_number = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    born_on = table.Column<DateOnly>(type: "date", nullable: true),
                    school_name = table.Column<string>(type: "text", nullable: false),
                    checked_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_entry_checks", x => x.id);
                    table.ForeignKey(
                        name: "fk_entry_checks_check_batches_batch_id",
                        column: x => x.batch_id,
                        principalSchema: "ethics",
                        principalTable: "check_batches",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "import_rows",
                schema: "ethics",
                columns: table => new
                {
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sheet = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    part = table.Column<int>(type: "integer", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: true),
                    key = table.Column<string>(type: "text", nullable: false),
                    given = table.Column<string>(type: "jsonb", nullable: false),
                    resolved = table.Column<string>(type: "jsonb", nullable: false),
                    result = table.Column<string>(type: "text", nullable: false),
                    target_id = table.Column<Guid>(type: "uuid", nullable: true),
                    old = table.Column<string>(type: "jsonb", nullable: true),
                    old_shown = table.Column<string>(type: "jsonb", nullable: true),
                    faults = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import_rows", x => new { x.import_id, x.sheet, x.number, x.part });
                    table.ForeignKey(
                        name: "fk_import_rows_imports_import_id",
                        column: x => x.import_id,
                        principalSchema: "ethics",
                        principalTable: "imports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "inspection_visits",
                schema: "ethics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_name = table.Column<string>(type: "text", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    is_formal = table.Column<bool>(type: "boolean", nullable: false),
                    planned_on = table.Column<DateOnly>(type: "date", nullable: false),
                    place = table.Column<string>(type: "text", nullable: false),
                    inspectors = table.Column<string>(type: "jsonb", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    visited_on = table.Column<DateOnly>(type: "date", nullable: true),
                    outcome = table.Column<string>(type: "text", nullable: true),
                    summary = table.Column<string>(type: "text", nullable: true),
                    evidence = table.Column<string>(type: "jsonb", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    is_announced = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspection_visits", x => x.id);
                    table.ForeignKey(
                        name: "fk_inspection_visits_inspection_plans_plan_id",
                        column: x => x.plan_id,
                        principalSchema: "ethics",
                        principalTable: "inspection_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "weekly_corrections",
                schema: "ethics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    report_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    found_before = table.Column<int>(type: "integer", nullable: false),
                    handling_before = table.Column<int>(type: "integer", nullable: false),
                    closed_before = table.Column<int>(type: "integer", nullable: false),
                    found = table.Column<int>(type: "integer", nullable: false),
                    handling = table.Column<int>(type: "integer", nullable: false),
                    closed = table.Column<int>(type: "integer", nullable: false),
                    why = table.Column<string>(type: "text", nullable: false),
                    corrected_by = table.Column<string>(type: "text", nullable: false),
                    corrected_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_weekly_corrections", x => x.id);
                    table.ForeignKey(
                        name: "fk_weekly_corrections_weekly_report_report_id",
                        column: x => x.report_id,
                        principalSchema: "ethics",
                        principalTable: "weekly_reports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "appraisals",
                schema: "ethics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    year_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_number = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    self_score = table.Column<decimal>(type: "numeric(5,2)", precision: 5, scale: 2, nullable: true),
                    school_score = table.Column<decimal>(type: "numeric(5,2)", precision: 5, scale: 2, nullable: true),
                    parents_score = table.Column<decimal>(type: "numeric(5,2)", precision: 5, scale: 2, nullable: true),
                    pupils_score = table.Column<decimal>(type: "numeric(5,2)", precision: 5, scale: 2, nullable: true),
                    peers_score = table.Column<decimal>(type: "numeric(5,2)", precision: 5, scale: 2, nullable: true),
                    parents_waived = table.Column<bool>(type: "boolean", nullable: false),
                    gate = table.Column<string>(type: "text", nullable: true),
                    total = table.Column<decimal>(type: "numeric(5,2)", precision: 5, scale: 2, nullable: true),
                    grade = table.Column<string>(type: "text", nullable: true),
                    is_shown = table.Column<bool>(type: "boolean", nullable: false),
                    contest = table.Column<string>(type: "text", nullable: true),
                    contested_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    answer = table.Column<string>(type: "text", nullable: true),
                    upheld = table.Column<bool>(type: "boolean", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_appraisals", x => x.id);
                    table.ForeignKey(
                        name: "fk_appraisals_appraisal_schools_year_id_school_id",
                        columns: x => new { x.year_id, x.school_id },
                        principalSchema: "ethics",
                        principalTable: "appraisal_schools",
                        principalColumns: new[] { "year_id", "school_id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "parent_answers",
                schema: "ethics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    survey_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    yes = table.Column<string>(type: "jsonb", nullable: false),
                    overall = table.Column<int>(type: "integer", nullable: false),
                    score = table.Column<decimal>(type: "numeric", nullable: false),
                    answered_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_parent_answers", x => x.id);
                    table.ForeignKey(
                        name: "fk_parent_answers_parent_survey_survey_id",
                        column: x => x.survey_id,
                        principalSchema: "ethics",
                        principalTable: "parent_surveys",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "parent_remarks",
                schema: "ethics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    survey_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    words = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_parent_remarks", x => x.id);
                    table.ForeignKey(
                        name: "fk_parent_remarks_parent_survey_survey_id",
                        column: x => x.survey_id,
                        principalSchema: "ethics",
                        principalTable: "parent_surveys",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "parent_slips",
                schema: "ethics",
                columns: table => new
                {
                    hash = table.Column<string>(type: "text", nullable: false),
                    survey_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_parent_slips", x => x.hash);
                    table.ForeignKey(
                        name: "fk_parent_slips_parent_survey_survey_id",
                        column: x => x.survey_id,
                        principalSchema: "ethics",
                        principalTable: "parent_surveys",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "check_outcomes",
                schema: "ethics",
                columns: table => new
                {
                    check_id = table.Column<Guid>(type: "uuid", nullable: false),
                    batch_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    result = table.Column<string>(type: "text", nullable: false),
                    handled_by = table.Column<string>(type: "text", nullable: false),
                    action = table.Column<string>(type: "text", nullable: false),
                    acted_on = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_check_outcomes", x => x.check_id);
                    table.ForeignKey(
                        name: "fk_check_outcomes_entry_check_check_id",
                        column: x => x.check_id,
                        principalSchema: "ethics",
                        principalTable: "entry_checks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inspection_findings",
                schema: "ethics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    visit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_name = table.Column<string>(type: "text", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: true),
                    teacher_name = table.Column<string>(type: "text", nullable: true),
                    conduct = table.Column<string>(type: "text", nullable: false),
                    what = table.Column<string>(type: "text", nullable: false),
                    found_on = table.Column<DateOnly>(type: "date", nullable: false),
                    found_by = table.Column<string>(type: "text", nullable: false),
                    is_confidential = table.Column<bool>(type: "boolean", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    handled_since = table.Column<DateOnly>(type: "date", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    is_true = table.Column<bool>(type: "boolean", nullable: true),
                    result = table.Column<string>(type: "text", nullable: true),
                    case_id = table.Column<Guid>(type: "uuid", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspection_findings", x => x.id);
                    table.ForeignKey(
                        name: "fk_inspection_findings_inspection_visit_visit_id",
                        column: x => x.visit_id,
                        principalSchema: "ethics",
                        principalTable: "inspection_visits",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ux_appraisal_years_year",
                schema: "ethics",
                table: "appraisal_years",
                columns: new[] { "district_id", "year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_appraisals_teacher_id",
                schema: "ethics",
                table: "appraisals",
                column: "teacher_id");

            migrationBuilder.CreateIndex(
                name: "ix_appraisals_year_id_school_id",
                schema: "ethics",
                table: "appraisals",
                columns: new[] { "year_id", "school_id" });

            migrationBuilder.CreateIndex(
                name: "ux_appraisals_teacher",
                schema: "ethics",
                table: "appraisals",
                columns: new[] { "year_id", "staff_number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_check_batches_district_id_year",
                schema: "ethics",
                table: "check_batches",
                columns: new[] { "district_id", "year" });

            migrationBuilder.CreateIndex(
                name: "ix_check_outcomes_batch_id",
                schema: "ethics",
                table: "check_outcomes",
                column: "batch_id");

            migrationBuilder.CreateIndex(
                name: "ix_entry_checks_district_id_checked_on",
                schema: "ethics",
                table: "entry_checks",
                columns: new[] { "district_id", "checked_on" });

            migrationBuilder.CreateIndex(
                name: "ix_entry_checks_teacher_id",
                schema: "ethics",
                table: "entry_checks",
                column: "teacher_id");

            migrationBuilder.CreateIndex(
                name: "ux_entry_checks_number",
                schema: "ethics",
                table: "entry_checks",
                columns: new[] { "batch_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_import_rows_import_id_result",
                schema: "ethics",
                table: "import_rows",
                columns: new[] { "import_id", "result" });

            migrationBuilder.CreateIndex(
                name: "ix_imports_district_id_uploaded_at",
                schema: "ethics",
                table: "imports",
                columns: new[] { "district_id", "uploaded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_inspection_findings_district_id_state",
                schema: "ethics",
                table: "inspection_findings",
                columns: new[] { "district_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_inspection_findings_visit_id",
                schema: "ethics",
                table: "inspection_findings",
                column: "visit_id");

            migrationBuilder.CreateIndex(
                name: "ix_inspection_plans_district_id_from_on",
                schema: "ethics",
                table: "inspection_plans",
                columns: new[] { "district_id", "from_on" });

            migrationBuilder.CreateIndex(
                name: "ix_inspection_visits_district_id_state_planned_on",
                schema: "ethics",
                table: "inspection_visits",
                columns: new[] { "district_id", "state", "planned_on" });

            migrationBuilder.CreateIndex(
                name: "ix_inspection_visits_plan_id",
                schema: "ethics",
                table: "inspection_visits",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_inspection_visits_school_id",
                schema: "ethics",
                table: "inspection_visits",
                column: "school_id");

            migrationBuilder.CreateIndex(
                name: "ix_integrity_records_district_id_to_on",
                schema: "ethics",
                table: "integrity_records",
                columns: new[] { "district_id", "to_on" });

            migrationBuilder.CreateIndex(
                name: "ix_integrity_records_teacher_id",
                schema: "ethics",
                table: "integrity_records",
                column: "teacher_id");

            migrationBuilder.CreateIndex(
                name: "ix_parent_answers_survey_id",
                schema: "ethics",
                table: "parent_answers",
                column: "survey_id");

            migrationBuilder.CreateIndex(
                name: "ix_parent_remarks_survey_id",
                schema: "ethics",
                table: "parent_remarks",
                column: "survey_id");

            migrationBuilder.CreateIndex(
                name: "ix_parent_slips_survey_id",
                schema: "ethics",
                table: "parent_slips",
                column: "survey_id");

            migrationBuilder.CreateIndex(
                name: "ux_parent_surveys_class",
                schema: "ethics",
                table: "parent_surveys",
                columns: new[] { "year_id", "school_id", "class_name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_weekly_corrections_report_id",
                schema: "ethics",
                table: "weekly_corrections",
                column: "report_id");

            migrationBuilder.CreateIndex(
                name: "ux_weekly_reports_monday",
                schema: "ethics",
                table: "weekly_reports",
                columns: new[] { "district_id", "monday" },
                unique: true);

            // Beside the walls, which are raised from column names: what no reach can say. They only ever take away.
            migrationBuilder.Sql("""
                create policy unannounced on ethics.inspection_visits as restrictive for select
                  using (is_announced or state = 'Done' or (select coalesce(current_setting('workforce.school', true), '') = ''));
                create policy confidential on ethics.inspection_findings as restrictive for select
                  using ((select coalesce(current_setting('workforce.school', true), '') = '') or not is_confidential and exists (select from ethics.inspection_visits v where v.id = visit_id));
                create policy shown on ethics.appraisals as restrictive for select
                  using (is_shown or (select coalesce(current_setting('workforce.teacher', true), '') = ''));
                create policy officers on ethics.entry_checks as restrictive using ((select coalesce(current_setting('workforce.school', true), '') = ''));
                create policy handlers on ethics.check_outcomes as restrictive
                  using ((select coalesce(current_setting('workforce.districts', true), '') = '*') or exists (select from ethics.check_handlers h where h.batch_id = check_outcomes.batch_id
                    and h.account_id = (select nullif(current_setting('workforce.account', true), '')::uuid)));
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "appraisals",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "check_handlers",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "check_outcomes",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "import_rows",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "inspection_findings",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "integrity_records",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "parent_answers",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "parent_remarks",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "parent_slips",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "weekly_corrections",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "appraisal_schools",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "entry_checks",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "imports",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "inspection_visits",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "parent_surveys",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "weekly_reports",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "check_batches",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "inspection_plans",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "appraisal_years",
                schema: "ethics");
        }
    }
}
