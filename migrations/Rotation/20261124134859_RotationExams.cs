using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Workforce.Migrations.Rotation
{
    /// <inheritdoc />
    public partial class RotationExams : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "exam_result",
                schema: "rotation",
                table: "entrants",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "may_go_up",
                schema: "rotation",
                table: "entrants",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "withdrew_at",
                schema: "rotation",
                table: "entrants",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "cross_registrations",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_number = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    from_outside = table.Column<bool>(type: "boolean", nullable: false),
                    upward = table.Column<bool>(type: "boolean", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    registered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    withdrawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cross_registrations", x => x.id);
                    table.ForeignKey(
                        name: "fk_cross_registrations_rounds_round_id",
                        column: x => x.round_id,
                        principalSchema: "rotation",
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "exam_candidates",
                schema: "rotation",
                columns: table => new
                {
                    entrant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    admission = table.Column<string>(type: "text", nullable: false),
                    paper = table.Column<string>(type: "text", nullable: false),
                    room = table.Column<int>(type: "integer", nullable: false),
                    seat = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exam_candidates", x => x.entrant_id);
                    table.ForeignKey(
                        name: "fk_exam_candidates_entrants_entrant_id",
                        column: x => x.entrant_id,
                        principalSchema: "rotation",
                        principalTable: "entrants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "exams",
                schema: "rotation",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<string>(type: "text", nullable: false),
                    sittings = table.Column<string>(type: "jsonb", nullable: false),
                    rooms = table.Column<string>(type: "jsonb", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    seed = table.Column<string>(type: "text", nullable: true),
                    seated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exams", x => x.round_id);
                    table.ForeignKey(
                        name: "fk_exams_rounds_round_id",
                        column: x => x.round_id,
                        principalSchema: "rotation",
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "mark_uploads",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    uploaded_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    uploaded_by = table.Column<string>(type: "text", nullable: false),
                    uploaded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    lines = table.Column<string>(type: "jsonb", nullable: false),
                    faulty = table.Column<int>(type: "integer", nullable: false),
                    missing = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    committed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    undone_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mark_uploads", x => x.id);
                    table.ForeignKey(
                        name: "fk_mark_uploads_rounds_round_id",
                        column: x => x.round_id,
                        principalSchema: "rotation",
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "out_restrictions",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    restricted_school_id = table.Column<Guid>(type: "uuid", nullable: true),
                    subject = table.Column<string>(type: "text", nullable: true),
                    staff_number = table.Column<string>(type: "text", nullable: true),
                    note = table.Column<string>(type: "text", nullable: false),
                    added_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_out_restrictions", x => x.id);
                    table.ForeignKey(
                        name: "fk_out_restrictions_rounds_round_id",
                        column: x => x.round_id,
                        principalSchema: "rotation",
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "registration_windows",
                schema: "rotation",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    opens_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    closes_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_registration_windows", x => x.round_id);
                    table.ForeignKey(
                        name: "fk_registration_windows_rounds_round_id",
                        column: x => x.round_id,
                        principalSchema: "rotation",
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "exam_marks",
                schema: "rotation",
                columns: table => new
                {
                    entrant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    part = table.Column<string>(type: "text", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    first = table.Column<string>(type: "jsonb", nullable: true),
                    second = table.Column<string>(type: "jsonb", nullable: true),
                    corrected = table.Column<string>(type: "jsonb", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exam_marks", x => new { x.entrant_id, x.part });
                    table.ForeignKey(
                        name: "fk_exam_marks_exam_candidates_entrant_id",
                        column: x => x.entrant_id,
                        principalSchema: "rotation",
                        principalTable: "exam_candidates",
                        principalColumn: "entrant_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "mark_reviews",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    entrant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    part = table.Column<string>(type: "text", nullable: false),
                    claim = table.Column<string>(type: "text", nullable: false),
                    raised_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answer_due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    before = table.Column<string>(type: "jsonb", nullable: true),
                    after = table.Column<string>(type: "jsonb", nullable: true),
                    answer = table.Column<string>(type: "text", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mark_reviews", x => x.id);
                    table.ForeignKey(
                        name: "fk_mark_reviews_exam_marks_entrant_id_part",
                        columns: x => new { x.entrant_id, x.part },
                        principalSchema: "rotation",
                        principalTable: "exam_marks",
                        principalColumns: new[] { "entrant_id", "part" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_cross_registrations_round_id_school_id",
                schema: "rotation",
                table: "cross_registrations",
                columns: new[] { "round_id", "school_id" });

            migrationBuilder.CreateIndex(
                name: "ux_cross_registrations_teacher",
                schema: "rotation",
                table: "cross_registrations",
                columns: new[] { "round_id", "teacher_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_exam_candidates_admission",
                schema: "rotation",
                table: "exam_candidates",
                columns: new[] { "round_id", "admission" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_exam_candidates_seat",
                schema: "rotation",
                table: "exam_candidates",
                columns: new[] { "round_id", "room", "seat" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_exam_marks_round_id",
                schema: "rotation",
                table: "exam_marks",
                column: "round_id");

            migrationBuilder.CreateIndex(
                name: "ix_mark_reviews_round_id_state",
                schema: "rotation",
                table: "mark_reviews",
                columns: new[] { "round_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ux_mark_reviews_open",
                schema: "rotation",
                table: "mark_reviews",
                columns: new[] { "entrant_id", "part" },
                unique: true,
                filter: "state = 'Open'");

            migrationBuilder.CreateIndex(
                name: "ix_mark_uploads_round_id_uploaded_at",
                schema: "rotation",
                table: "mark_uploads",
                columns: new[] { "round_id", "uploaded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_out_restrictions_round_id",
                schema: "rotation",
                table: "out_restrictions",
                column: "round_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cross_registrations",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "exams",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "mark_reviews",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "mark_uploads",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "out_restrictions",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "registration_windows",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "exam_marks",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "exam_candidates",
                schema: "rotation");

            migrationBuilder.DropColumn(
                name: "exam_result",
                schema: "rotation",
                table: "entrants");

            migrationBuilder.DropColumn(
                name: "may_go_up",
                schema: "rotation",
                table: "entrants");

            migrationBuilder.DropColumn(
                name: "withdrew_at",
                schema: "rotation",
                table: "entrants");
        }
    }
}
