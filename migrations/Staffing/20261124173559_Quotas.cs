using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Workforce.Migrations.Staffing
{
    /// <inheritdoc />
    public partial class Quotas : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "enrolment_returns",
                schema: "staffing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_year = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    correction_reason = table.Column<string>(type: "text", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    stated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    confirmed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    returned_because = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_enrolment_returns", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "imports",
                schema: "staffing",
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
                name: "quota_plans",
                schema: "staffing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_year = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    total = table.Column<int>(type: "integer", nullable: true),
                    chosen_standard = table.Column<string>(type: "text", nullable: true),
                    standard = table.Column<string>(type: "jsonb", nullable: true),
                    computed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    allocated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    decision = table.Column<string>(type: "jsonb", nullable: true),
                    approved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quota_plans", x => x.id);
                    table.CheckConstraint("ck_quota_plans_total", "total >= 0");
                });

            migrationBuilder.CreateTable(
                name: "enrolment_lines",
                schema: "staffing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    return_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_year = table.Column<int>(type: "integer", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: false),
                    grade = table.Column<int>(type: "integer", nullable: false),
                    point = table.Column<string>(type: "text", nullable: false),
                    category = table.Column<string>(type: "text", nullable: false),
                    classes = table.Column<int>(type: "integer", nullable: false),
                    boys = table.Column<int>(type: "integer", nullable: false),
                    girls = table.Column<int>(type: "integer", nullable: false),
                    pupils = table.Column<int>(type: "integer", nullable: false),
                    boarders = table.Column<int>(type: "integer", nullable: false),
                    integrated = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_enrolment_lines", x => x.id);
                    table.CheckConstraint("ck_enrolment_lines_classes", "classes > 0 or pupils = 0");
                    table.CheckConstraint("ck_enrolment_lines_counts", "classes >= 0 and boys >= 0 and girls >= 0 and boarders >= 0 and integrated >= 0");
                    table.CheckConstraint("ck_enrolment_lines_pupils", "pupils = boys + girls");
                    table.ForeignKey(
                        name: "fk_enrolment_lines_enrolment_returns_return_id",
                        column: x => x.return_id,
                        principalSchema: "staffing",
                        principalTable: "enrolment_returns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "import_rows",
                schema: "staffing",
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
                        principalSchema: "staffing",
                        principalTable: "imports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "quota_lines",
                schema: "staffing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: false),
                    pupils = table.Column<int>(type: "integer", nullable: false),
                    classes = table.Column<int>(type: "integer", nullable: false),
                    exact = table.Column<string>(type: "text", nullable: false),
                    whole = table.Column<int>(type: "integer", nullable: true),
                    steps = table.Column<string>(type: "jsonb", nullable: false),
                    gap = table.Column<string>(type: "text", nullable: true),
                    allocated = table.Column<int>(type: "integer", nullable: true),
                    hand_reason = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quota_lines", x => x.id);
                    table.CheckConstraint("ck_quota_lines_allocated", "allocated >= 0");
                    table.ForeignKey(
                        name: "fk_quota_lines_quota_plans_plan_id",
                        column: x => x.plan_id,
                        principalSchema: "staffing",
                        principalTable: "quota_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_enrolment_lines_district_id_school_year",
                schema: "staffing",
                table: "enrolment_lines",
                columns: new[] { "district_id", "school_year" });

            migrationBuilder.CreateIndex(
                name: "ux_enrolment_lines_grade",
                schema: "staffing",
                table: "enrolment_lines",
                columns: new[] { "return_id", "stage", "grade", "point", "category" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_enrolment_returns_district_id_school_year_state",
                schema: "staffing",
                table: "enrolment_returns",
                columns: new[] { "district_id", "school_year", "state" });

            migrationBuilder.CreateIndex(
                name: "ux_enrolment_returns_confirmed",
                schema: "staffing",
                table: "enrolment_returns",
                columns: new[] { "school_id", "school_year" },
                unique: true,
                filter: "state = 'Confirmed'");

            migrationBuilder.CreateIndex(
                name: "ux_enrolment_returns_number",
                schema: "staffing",
                table: "enrolment_returns",
                columns: new[] { "school_id", "school_year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_import_rows_import_id_result",
                schema: "staffing",
                table: "import_rows",
                columns: new[] { "import_id", "result" });

            migrationBuilder.CreateIndex(
                name: "ix_imports_district_id_uploaded_at",
                schema: "staffing",
                table: "imports",
                columns: new[] { "district_id", "uploaded_at" });

            migrationBuilder.CreateIndex(
                name: "ux_quota_lines_stage",
                schema: "staffing",
                table: "quota_lines",
                columns: new[] { "plan_id", "school_id", "stage" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_quota_plans_approved",
                schema: "staffing",
                table: "quota_plans",
                columns: new[] { "district_id", "school_year" },
                unique: true,
                filter: "state = 'Approved'");

            migrationBuilder.CreateIndex(
                name: "ux_quota_plans_number",
                schema: "staffing",
                table: "quota_plans",
                columns: new[] { "district_id", "school_year", "number" },
                unique: true);

            // Inside the total (总量内), whoever writes: checked when the transaction ends, past the walls of whoever acts.
            migrationBuilder.Sql("""
                create function staffing.quota_lines_within_total() returns trigger language plpgsql security definer set search_path = staffing, pg_temp as $check$
                declare
                  plan uuid := case when tg_table_name = 'quota_plans' then (to_jsonb(new)->>'id')::uuid else (to_jsonb(new)->>'plan_id')::uuid end;
                begin
                  if (select sum(l.allocated) from quota_lines l where l.plan_id = plan) > (select p.total from quota_plans p where p.id = plan) then
                    raise exception 'More posts than the total of the plan.' using errcode = 'check_violation', constraint = 'ck_quota_lines_total';
                  end if;
                  return null;
                end $check$;
                create constraint trigger quota_lines_within_total after insert or update of allocated on staffing.quota_lines
                  deferrable initially deferred for each row execute function staffing.quota_lines_within_total();
                create constraint trigger quota_plans_within_total after update of total on staffing.quota_plans
                  deferrable initially deferred for each row execute function staffing.quota_lines_within_total();
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("drop trigger quota_lines_within_total on staffing.quota_lines; drop trigger quota_plans_within_total on staffing.quota_plans; drop function staffing.quota_lines_within_total();");

            migrationBuilder.DropTable(
                name: "enrolment_lines",
                schema: "staffing");

            migrationBuilder.DropTable(
                name: "import_rows",
                schema: "staffing");

            migrationBuilder.DropTable(
                name: "quota_lines",
                schema: "staffing");

            migrationBuilder.DropTable(
                name: "enrolment_returns",
                schema: "staffing");

            migrationBuilder.DropTable(
                name: "imports",
                schema: "staffing");

            migrationBuilder.DropTable(
                name: "quota_plans",
                schema: "staffing");
        }
    }
}
