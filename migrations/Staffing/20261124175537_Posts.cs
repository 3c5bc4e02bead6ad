using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Workforce.Migrations.Staffing
{
    /// <inheritdoc />
    public partial class Posts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "employment_caps",
                schema: "staffing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_year = table.Column<int>(type: "integer", nullable: false),
                    type = table.Column<string>(type: "text", nullable: false),
                    cap = table.Column<int>(type: "integer", nullable: false),
                    held_at_start = table.Column<int>(type: "integer", nullable: false),
                    pay_source = table.Column<string>(type: "text", nullable: false),
                    pension = table.Column<string>(type: "text", nullable: false),
                    document_number = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_employment_caps", x => x.id);
                    table.CheckConstraint("ck_employment_caps_cap", "cap >= 0");
                });

            migrationBuilder.CreateTable(
                name: "level_structures",
                schema: "staffing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    document_number = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_level_structures", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reserve_pools",
                schema: "staffing",
                columns: table => new
                {
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    posts = table.Column<int>(type: "integer", nullable: false),
                    document_number = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reserve_pools", x => x.district_id);
                    table.CheckConstraint("ck_reserve_pools_posts", "posts >= 0");
                });

            migrationBuilder.CreateTable(
                name: "reviews",
                schema: "staffing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    school_year = table.Column<int>(type: "integer", nullable: false),
                    opened_on = table.Column<DateOnly>(type: "date", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    conclusion = table.Column<string>(type: "text", nullable: true),
                    document_number = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reviews", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "staffing_cases",
                schema: "staffing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: true),
                    staff_number = table.Column<string>(type: "text", nullable: true),
                    person_name = table.Column<string>(type: "text", nullable: true),
                    kind = table.Column<string>(type: "text", nullable: false),
                    finding = table.Column<string>(type: "text", nullable: false),
                    found_by = table.Column<string>(type: "text", nullable: true),
                    found_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    outcome = table.Column<string>(type: "text", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staffing_cases", x => x.id);
                    table.CheckConstraint("ck_staffing_cases_outcome", "(state in ('Closed', 'Dismissed')) = (outcome is not null)");
                });

            migrationBuilder.CreateTable(
                name: "level_posts",
                schema: "staffing",
                columns: table => new
                {
                    structure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<int>(type: "integer", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    posts = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_level_posts", x => new { x.structure_id, x.level });
                    table.CheckConstraint("ck_level_posts_level", "level between 1 and 13 and posts > 0");
                    table.ForeignKey(
                        name: "fk_level_posts_level_structures_structure_id",
                        column: x => x.structure_id,
                        principalSchema: "staffing",
                        principalTable: "level_structures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reserve_loans",
                schema: "staffing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    posts = table.Column<int>(type: "integer", nullable: false),
                    returned = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    document_number = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: true),
                    lent_on = table.Column<DateOnly>(type: "date", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    returned_on = table.Column<DateOnly>(type: "date", nullable: true),
                    return_note = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reserve_loans", x => x.id);
                    table.CheckConstraint("ck_reserve_loans_returned", "posts > 0 and returned between 0 and posts");
                    table.ForeignKey(
                        name: "fk_reserve_loans_reserve_pools_district_id",
                        column: x => x.district_id,
                        principalSchema: "staffing",
                        principalTable: "reserve_pools",
                        principalColumn: "district_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reviewed_schools",
                schema: "staffing",
                columns: table => new
                {
                    review_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    answer = table.Column<string>(type: "text", nullable: false),
                    answered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    answered_by = table.Column<string>(type: "text", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    reply = table.Column<string>(type: "text", nullable: true),
                    replied_by = table.Column<string>(type: "text", nullable: true),
                    corrected_to = table.Column<int>(type: "integer", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    figures_approved = table.Column<int>(type: "integer", nullable: false),
                    figures_books = table.Column<int>(type: "integer", nullable: false),
                    figures_lent = table.Column<int>(type: "integer", nullable: false),
                    figures_others = table.Column<int>(type: "integer", nullable: false),
                    figures_place = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reviewed_schools", x => new { x.review_id, x.school_id });
                    table.ForeignKey(
                        name: "fk_reviewed_schools_reviews_review_id",
                        column: x => x.review_id,
                        principalSchema: "staffing",
                        principalTable: "reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_steps",
                schema: "staffing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    act = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    words = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_steps", x => x.id);
                    table.ForeignKey(
                        name: "fk_case_steps_staffing_cases_case_id",
                        column: x => x.case_id,
                        principalSchema: "staffing",
                        principalTable: "staffing_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_case_steps_case_id_at",
                schema: "staffing",
                table: "case_steps",
                columns: new[] { "case_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_employment_caps_district_id_school_year",
                schema: "staffing",
                table: "employment_caps",
                columns: new[] { "district_id", "school_year" });

            migrationBuilder.CreateIndex(
                name: "ux_employment_caps_type",
                schema: "staffing",
                table: "employment_caps",
                columns: new[] { "school_id", "school_year", "type" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_level_structures_district_id",
                schema: "staffing",
                table: "level_structures",
                column: "district_id");

            migrationBuilder.CreateIndex(
                name: "ux_level_structures_day",
                schema: "staffing",
                table: "level_structures",
                columns: new[] { "school_id", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reserve_loans_district_id_due_on",
                schema: "staffing",
                table: "reserve_loans",
                columns: new[] { "district_id", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_reserve_loans_school_id",
                schema: "staffing",
                table: "reserve_loans",
                column: "school_id");

            migrationBuilder.CreateIndex(
                name: "ix_reviewed_schools_school_id",
                schema: "staffing",
                table: "reviewed_schools",
                column: "school_id");

            migrationBuilder.CreateIndex(
                name: "ux_reviews_open",
                schema: "staffing",
                table: "reviews",
                column: "district_id",
                unique: true,
                filter: "state = 'Open'");

            migrationBuilder.CreateIndex(
                name: "ix_staffing_cases_district_id_state",
                schema: "staffing",
                table: "staffing_cases",
                columns: new[] { "district_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ux_staffing_cases_facts",
                schema: "staffing",
                table: "staffing_cases",
                columns: new[] { "school_id", "teacher_id", "kind", "found_by" },
                unique: true,
                filter: "found_by is not null")
                .Annotation("Npgsql:NullsDistinct", false);

            // Never more lent than the pool holds, whoever writes: the pool's row is locked, so two lendings wait for each other.
            migrationBuilder.Sql("""
                create function staffing.reserve_within_pool() returns trigger language plpgsql security definer set search_path = staffing, pg_temp as $check$
                declare
                  pool reserve_pools%rowtype;
                begin
                  select * into pool from reserve_pools where district_id = new.district_id for update;
                  if (select sum(l.posts - l.returned) from reserve_loans l where l.district_id = new.district_id) > pool.posts then
                    raise exception 'More posts lent than the pool holds.' using errcode = 'check_violation', constraint = 'ck_reserve_within_pool';
                  end if;
                  return null;
                end $check$;
                create trigger reserve_loans_within_pool after insert or update on staffing.reserve_loans for each row execute function staffing.reserve_within_pool();
                create trigger reserve_pools_within_pool after update of posts on staffing.reserve_pools for each row execute function staffing.reserve_within_pool();
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("drop trigger reserve_loans_within_pool on staffing.reserve_loans; drop trigger reserve_pools_within_pool on staffing.reserve_pools; drop function staffing.reserve_within_pool();");

            migrationBuilder.DropTable(
                name: "case_steps",
                schema: "staffing");

            migrationBuilder.DropTable(
                name: "employment_caps",
                schema: "staffing");

            migrationBuilder.DropTable(
                name: "level_posts",
                schema: "staffing");

            migrationBuilder.DropTable(
                name: "reserve_loans",
                schema: "staffing");

            migrationBuilder.DropTable(
                name: "reviewed_schools",
                schema: "staffing");

            migrationBuilder.DropTable(
                name: "staffing_cases",
                schema: "staffing");

            migrationBuilder.DropTable(
                name: "level_structures",
                schema: "staffing");

            migrationBuilder.DropTable(
                name: "reserve_pools",
                schema: "staffing");

            migrationBuilder.DropTable(
                name: "reviews",
                schema: "staffing");
        }
    }
}
