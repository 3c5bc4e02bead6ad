using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Workforce.Migrations.Rotation
{
    /// <inheritdoc />
    public partial class RotationLessons : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "lesson_sessions",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    hosted_by = table.Column<Guid>(type: "uuid", nullable: true),
                    place = table.Column<string>(type: "text", nullable: false),
                    starts_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    judges = table.Column<string>(type: "jsonb", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    seed = table.Column<string>(type: "text", nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lesson_sessions", x => x.id);
                    table.ForeignKey(
                        name: "fk_lesson_sessions_rounds_round_id",
                        column: x => x.round_id,
                        principalSchema: "rotation",
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "lesson_turns",
                schema: "rotation",
                columns: table => new
                {
                    entrant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    home_school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    is_absent = table.Column<bool>(type: "boolean", nullable: false),
                    declared = table.Column<string>(type: "jsonb", nullable: false),
                    marks = table.Column<string>(type: "jsonb", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lesson_turns", x => x.entrant_id);
                    table.ForeignKey(
                        name: "fk_lesson_turns_entrants_entrant_id",
                        column: x => x.entrant_id,
                        principalSchema: "rotation",
                        principalTable: "entrants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_lesson_turns_lesson_sessions_session_id",
                        column: x => x.session_id,
                        principalSchema: "rotation",
                        principalTable: "lesson_sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ux_lesson_sessions_subject",
                schema: "rotation",
                table: "lesson_sessions",
                columns: new[] { "round_id", "stage", "subject" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_lesson_turns_round_id",
                schema: "rotation",
                table: "lesson_turns",
                column: "round_id");

            migrationBuilder.CreateIndex(
                name: "ux_lesson_turns_order",
                schema: "rotation",
                table: "lesson_turns",
                columns: new[] { "session_id", "order" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "lesson_turns",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "lesson_sessions",
                schema: "rotation");
        }
    }
}
