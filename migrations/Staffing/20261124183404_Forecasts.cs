using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Workforce.Migrations.Staffing
{
    /// <inheritdoc />
    public partial class Forecasts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "expectations",
                schema: "staffing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    source = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_expectations", x => x.id);
                    table.CheckConstraint("ck_expectations_number", "number >= 0");
                });

            migrationBuilder.CreateTable(
                name: "forecast_runs",
                schema: "staffing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_year = table.Column<int>(type: "integer", nullable: false),
                    computed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    red_subjects = table.Column<int>(type: "integer", nullable: false),
                    red_schools = table.Column<int>(type: "integer", nullable: false),
                    figures = table.Column<string>(type: "jsonb", nullable: false),
                    standard = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_forecast_runs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "hand_rates",
                schema: "staffing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: false),
                    grade = table.Column<int>(type: "integer", nullable: false),
                    percent = table.Column<decimal>(type: "numeric", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hand_rates", x => x.id);
                    table.CheckConstraint("ck_hand_rates_percent", "percent > 0 and percent <= 1000");
                });

            migrationBuilder.CreateTable(
                name: "scenarios",
                schema: "staffing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    inputs = table.Column<string>(type: "jsonb", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    saved_by = table.Column<string>(type: "text", nullable: false),
                    saved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_scenarios", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "staff_changes",
                schema: "staffing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    people = table.Column<int>(type: "integer", nullable: false),
                    note = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staff_changes", x => x.id);
                    table.CheckConstraint("ck_staff_changes_people", "people <> 0");
                });

            migrationBuilder.CreateTable(
                name: "forecast_schools",
                schema: "staffing",
                columns: table => new
                {
                    run_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    english_name = table.Column<string>(type: "text", nullable: false),
                    area = table.Column<string>(type: "text", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    granted = table.Column<string>(type: "jsonb", nullable: false),
                    totals = table.Column<string>(type: "jsonb", nullable: false),
                    stages = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_forecast_schools", x => new { x.run_id, x.school_id });
                    table.ForeignKey(
                        name: "fk_forecast_schools_forecast_runs_run_id",
                        column: x => x.run_id,
                        principalSchema: "staffing",
                        principalTable: "forecast_runs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ux_expectations_year",
                schema: "staffing",
                table: "expectations",
                columns: new[] { "district_id", "kind", "year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_forecast_runs_year",
                schema: "staffing",
                table: "forecast_runs",
                columns: new[] { "district_id", "school_year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_hand_rates_grade",
                schema: "staffing",
                table: "hand_rates",
                columns: new[] { "district_id", "stage", "grade" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_scenarios_name",
                schema: "staffing",
                table: "scenarios",
                columns: new[] { "district_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_staff_changes_district_id",
                schema: "staffing",
                table: "staff_changes",
                column: "district_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "expectations",
                schema: "staffing");

            migrationBuilder.DropTable(
                name: "forecast_schools",
                schema: "staffing");

            migrationBuilder.DropTable(
                name: "hand_rates",
                schema: "staffing");

            migrationBuilder.DropTable(
                name: "scenarios",
                schema: "staffing");

            migrationBuilder.DropTable(
                name: "staff_changes",
                schema: "staffing");

            migrationBuilder.DropTable(
                name: "forecast_runs",
                schema: "staffing");
        }
    }
}
