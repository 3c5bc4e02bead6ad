using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Workforce.Migrations.Rotation
{
    /// <inheritdoc />
    public partial class RoundChains : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "follows_id",
                schema: "rotation",
                table: "rounds",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "cluster",
                schema: "rotation",
                table: "round_schools",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "school_cluster",
                schema: "rotation",
                table: "posts",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "home_cluster",
                schema: "rotation",
                table: "entrants",
                type: "text",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ux_rounds_follows",
                schema: "rotation",
                table: "rounds",
                column: "follows_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ux_rounds_follows",
                schema: "rotation",
                table: "rounds");

            migrationBuilder.DropColumn(
                name: "follows_id",
                schema: "rotation",
                table: "rounds");

            migrationBuilder.DropColumn(
                name: "cluster",
                schema: "rotation",
                table: "round_schools");

            migrationBuilder.DropColumn(
                name: "school_cluster",
                schema: "rotation",
                table: "posts");

            migrationBuilder.DropColumn(
                name: "home_cluster",
                schema: "rotation",
                table: "entrants");
        }
    }
}
