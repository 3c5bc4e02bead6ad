using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Workforce.Migrations.Rotation
{
    /// <inheritdoc />
    public partial class TieBreaks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "title_appointed_on",
                schema: "rotation",
                table: "entrants",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "title_obtained_on",
                schema: "rotation",
                table: "entrants",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "work_years",
                schema: "rotation",
                table: "entrants",
                type: "integer",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "title_appointed_on",
                schema: "rotation",
                table: "entrants");

            migrationBuilder.DropColumn(
                name: "title_obtained_on",
                schema: "rotation",
                table: "entrants");

            migrationBuilder.DropColumn(
                name: "work_years",
                schema: "rotation",
                table: "entrants");
        }
    }
}
