using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Workforce.Migrations.Rotation
{
    /// <inheritdoc />
    public partial class StandingStops : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "standing_stops",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    entrant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    barred_teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    found_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    words = table.Column<string>(type: "text", nullable: true),
                    decided_by = table.Column<string>(type: "text", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_standing_stops", x => x.id);
                    table.ForeignKey(
                        name: "fk_standing_stops_entrants_entrant_id",
                        column: x => x.entrant_id,
                        principalSchema: "rotation",
                        principalTable: "entrants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_standing_stops_rounds_round_id",
                        column: x => x.round_id,
                        principalSchema: "rotation",
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_standing_stops_barred_teacher_id",
                schema: "rotation",
                table: "standing_stops",
                column: "barred_teacher_id");

            migrationBuilder.CreateIndex(
                name: "ix_standing_stops_round_id",
                schema: "rotation",
                table: "standing_stops",
                column: "round_id");

            migrationBuilder.CreateIndex(
                name: "ux_standing_stops_entrant",
                schema: "rotation",
                table: "standing_stops",
                column: "entrant_id",
                unique: true,
                filter: "state <> 'Released'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "standing_stops",
                schema: "rotation");
        }
    }
}
