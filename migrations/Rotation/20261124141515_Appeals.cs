using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Workforce.Migrations.Rotation
{
    /// <inheritdoc />
    public partial class Appeals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "appeals",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: true),
                    staff_number = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    home_school_name = table.Column<string>(type: "text", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: true),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: true),
                    about = table.Column<string>(type: "text", nullable: false),
                    track = table.Column<string>(type: "text", nullable: false),
                    after_id = table.Column<Guid>(type: "uuid", nullable: true),
                    claim = table.Column<string>(type: "text", nullable: false),
                    evidence_file_id = table.Column<Guid>(type: "uuid", nullable: true),
                    clock = table.Column<string>(type: "jsonb", nullable: false),
                    known_on = table.Column<DateOnly>(type: "date", nullable: false),
                    filed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    filed_by = table.Column<string>(type: "text", nullable: false),
                    late_why = table.Column<string>(type: "text", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    accept_by = table.Column<DateOnly>(type: "date", nullable: true),
                    accepted_on = table.Column<DateOnly>(type: "date", nullable: true),
                    decide_by = table.Column<DateOnly>(type: "date", nullable: true),
                    extended_why = table.Column<string>(type: "text", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    upheld = table.Column<bool>(type: "boolean", nullable: true),
                    answer = table.Column<string>(type: "text", nullable: true),
                    answered_by = table.Column<string>(type: "text", nullable: true),
                    answer_file_id = table.Column<Guid>(type: "uuid", nullable: true),
                    served_on = table.Column<DateOnly>(type: "date", nullable: true),
                    next_by = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_appeals", x => x.id);
                    table.ForeignKey(
                        name: "fk_appeals_appeals_after_id",
                        column: x => x.after_id,
                        principalSchema: "rotation",
                        principalTable: "appeals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_appeals_after_id",
                schema: "rotation",
                table: "appeals",
                column: "after_id");

            migrationBuilder.CreateIndex(
                name: "ix_appeals_district_id_state",
                schema: "rotation",
                table: "appeals",
                columns: new[] { "district_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_appeals_teacher_id",
                schema: "rotation",
                table: "appeals",
                column: "teacher_id");

            migrationBuilder.CreateIndex(
                name: "ux_appeals_open",
                schema: "rotation",
                table: "appeals",
                columns: new[] { "teacher_id", "track", "about" },
                unique: true,
                filter: "state in ('Filed', 'Accepted')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "appeals",
                schema: "rotation");
        }
    }
}
