using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Workforce.Migrations.Rotation
{
    /// <inheritdoc />
    public partial class FairDraw : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "draw_entered_at",
                schema: "rotation",
                table: "rounds",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "sealed_seeds",
                schema: "rotation",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    party = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false),
                    copy_with = table.Column<string>(type: "text", nullable: true),
                    sealed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    sealed_by = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: true),
                    from_copy = table.Column<bool>(type: "boolean", nullable: false),
                    absence = table.Column<string>(type: "text", nullable: true),
                    settled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    settled_by = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sealed_seeds", x => new { x.round_id, x.place });
                    table.ForeignKey(
                        name: "fk_sealed_seeds_rounds_round_id",
                        column: x => x.round_id,
                        principalSchema: "rotation",
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ux_sealed_seeds_hash",
                schema: "rotation",
                table: "sealed_seeds",
                column: "hash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "sealed_seeds",
                schema: "rotation");

            migrationBuilder.DropColumn(
                name: "draw_entered_at",
                schema: "rotation",
                table: "rounds");
        }
    }
}
