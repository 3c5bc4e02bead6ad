using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Workforce.Migrations.Rotation
{
    /// <inheritdoc />
    public partial class Handovers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "handovers",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    side = table.Column<string>(type: "text", nullable: false),
                    entrant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    staff_number = table.Column<string>(type: "text", nullable: false),
                    other_school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    other_school_name = table.Column<string>(type: "text", nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: false),
                    post_code = table.Column<string>(type: "text", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    duty = table.Column<string>(type: "text", nullable: false),
                    is_class_teacher = table.Column<bool>(type: "boolean", nullable: false),
                    weekly_periods = table.Column<int>(type: "integer", nullable: false),
                    checks = table.Column<string>(type: "jsonb", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_handovers", x => x.id);
                    table.ForeignKey(
                        name: "fk_handovers_entrants_entrant_id",
                        column: x => x.entrant_id,
                        principalSchema: "rotation",
                        principalTable: "entrants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_handovers_rounds_round_id",
                        column: x => x.round_id,
                        principalSchema: "rotation",
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_handovers_entrant_id",
                schema: "rotation",
                table: "handovers",
                column: "entrant_id");

            migrationBuilder.CreateIndex(
                name: "ix_handovers_round_id_school_id",
                schema: "rotation",
                table: "handovers",
                columns: new[] { "round_id", "school_id" });

            migrationBuilder.CreateIndex(
                name: "ux_handovers_person",
                schema: "rotation",
                table: "handovers",
                columns: new[] { "round_id", "entrant_id", "side" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "handovers",
                schema: "rotation");
        }
    }
}
