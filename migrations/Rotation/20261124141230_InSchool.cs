using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Workforce.Migrations.Rotation
{
    /// <inheritdoc />
    public partial class InSchool : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "facts",
                schema: "rotation",
                table: "entrants",
                type: "jsonb",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "in_school_competitions",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_name = table.Column<string>(type: "text", nullable: false),
                    step = table.Column<string>(type: "text", nullable: false),
                    records = table.Column<string>(type: "jsonb", nullable: false),
                    rules = table.Column<string>(type: "jsonb", nullable: true),
                    applies_until = table.Column<DateOnly>(type: "date", nullable: true),
                    lots = table.Column<string>(type: "jsonb", nullable: false),
                    dropped_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    dropped_reason = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_in_school_competitions", x => x.id);
                    table.ForeignKey(
                        name: "fk_in_school_competitions_rounds_round_id",
                        column: x => x.round_id,
                        principalSchema: "rotation",
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "in_school_applications",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    competition_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_number = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: true),
                    facts = table.Column<string>(type: "jsonb", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    applied_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    paper_file_id = table.Column<Guid>(type: "uuid", nullable: true),
                    refused_reason = table.Column<string>(type: "text", nullable: true),
                    items = table.Column<string>(type: "jsonb", nullable: false),
                    is_self_scored = table.Column<bool>(type: "boolean", nullable: false),
                    ballots = table.Column<string>(type: "jsonb", nullable: true),
                    assessed_by = table.Column<string>(type: "jsonb", nullable: false),
                    total = table.Column<int>(type: "integer", nullable: true),
                    outcome = table.Column<string>(type: "text", nullable: false),
                    rank = table.Column<int>(type: "integer", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_in_school_applications", x => x.id);
                    table.ForeignKey(
                        name: "fk_in_school_applications_competitions_competition_id",
                        column: x => x.competition_id,
                        principalSchema: "rotation",
                        principalTable: "in_school_competitions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_in_school_applications_post",
                        column: x => x.post_id,
                        principalSchema: "rotation",
                        principalTable: "posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "in_school_panel",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    competition_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_in_school_panel", x => x.id);
                    table.ForeignKey(
                        name: "fk_in_school_panel_in_school_competitions_competition_id",
                        column: x => x.competition_id,
                        principalSchema: "rotation",
                        principalTable: "in_school_competitions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "in_school_posted",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    competition_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    opens_on = table.Column<DateOnly>(type: "date", nullable: false),
                    closes_on = table.Column<DateOnly>(type: "date", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    posted_by = table.Column<string>(type: "text", nullable: false),
                    posted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    replaced_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_in_school_posted", x => x.id);
                    table.ForeignKey(
                        name: "fk_in_school_posted_in_school_competitions_competition_id",
                        column: x => x.competition_id,
                        principalSchema: "rotation",
                        principalTable: "in_school_competitions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "in_school_contests",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    applicant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    competition_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    item = table.Column<string>(type: "text", nullable: true),
                    claim = table.Column<string>(type: "text", nullable: false),
                    evidence_file_id = table.Column<Guid>(type: "uuid", nullable: true),
                    raised_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answer_due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    answer = table.Column<string>(type: "text", nullable: true),
                    answered_by = table.Column<string>(type: "text", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_in_school_contests", x => x.id);
                    table.ForeignKey(
                        name: "fk_in_school_contests_applications_applicant_id",
                        column: x => x.applicant_id,
                        principalSchema: "rotation",
                        principalTable: "in_school_applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "in_school_recusals",
                schema: "rotation",
                columns: table => new
                {
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    applicant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    competition_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: true),
                    candidate_name = table.Column<string>(type: "text", nullable: false),
                    candidate_number = table.Column<string>(type: "text", nullable: false),
                    relation = table.Column<string>(type: "text", nullable: true),
                    declared_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    declared_by = table.Column<string>(type: "text", nullable: true),
                    paper_file_id = table.Column<Guid>(type: "uuid", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_in_school_recusals", x => new { x.member_id, x.applicant_id });
                    table.ForeignKey(
                        name: "fk_in_school_recusals_in_school_applications_applicant_id",
                        column: x => x.applicant_id,
                        principalSchema: "rotation",
                        principalTable: "in_school_applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_in_school_recusals_in_school_panel_member_id",
                        column: x => x.member_id,
                        principalSchema: "rotation",
                        principalTable: "in_school_panel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_in_school_applications_post_id",
                schema: "rotation",
                table: "in_school_applications",
                column: "post_id");

            migrationBuilder.CreateIndex(
                name: "ix_in_school_applications_round_id_school_id",
                schema: "rotation",
                table: "in_school_applications",
                columns: new[] { "round_id", "school_id" });

            migrationBuilder.CreateIndex(
                name: "ix_in_school_applications_teacher_id",
                schema: "rotation",
                table: "in_school_applications",
                column: "teacher_id");

            migrationBuilder.CreateIndex(
                name: "ux_in_school_applications_teacher",
                schema: "rotation",
                table: "in_school_applications",
                columns: new[] { "competition_id", "teacher_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_in_school_competitions_school",
                schema: "rotation",
                table: "in_school_competitions",
                columns: new[] { "round_id", "school_id" },
                unique: true,
                filter: "dropped_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_in_school_contests_round_id_school_id_state",
                schema: "rotation",
                table: "in_school_contests",
                columns: new[] { "round_id", "school_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ux_in_school_contests_open",
                schema: "rotation",
                table: "in_school_contests",
                columns: new[] { "applicant_id", "kind" },
                unique: true,
                filter: "state = 'Open'");

            migrationBuilder.CreateIndex(
                name: "ux_in_school_panel_member",
                schema: "rotation",
                table: "in_school_panel",
                columns: new[] { "competition_id", "name", "teacher_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_in_school_posted_round_id",
                schema: "rotation",
                table: "in_school_posted",
                column: "round_id");

            migrationBuilder.CreateIndex(
                name: "ux_in_school_posted_number",
                schema: "rotation",
                table: "in_school_posted",
                columns: new[] { "competition_id", "kind", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_in_school_recusals_applicant_id",
                schema: "rotation",
                table: "in_school_recusals",
                column: "applicant_id");

            migrationBuilder.CreateIndex(
                name: "ix_in_school_recusals_competition_id",
                schema: "rotation",
                table: "in_school_recusals",
                column: "competition_id");

            migrationBuilder.CreateIndex(
                name: "ix_in_school_recusals_teacher_id",
                schema: "rotation",
                table: "in_school_recusals",
                column: "teacher_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "in_school_contests",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "in_school_posted",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "in_school_recusals",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "in_school_applications",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "in_school_panel",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "in_school_competitions",
                schema: "rotation");

            migrationBuilder.DropColumn(
                name: "facts",
                schema: "rotation",
                table: "entrants");
        }
    }
}
