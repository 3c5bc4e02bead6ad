using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Workforce.Migrations.Staffing
{
    /// <inheritdoc />
    public partial class Plans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "school_code",
                schema: "staffing",
                table: "enrolment_returns",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "school_name",
                schema: "staffing",
                table: "enrolment_returns",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<List<string>>(
                name: "stages",
                schema: "staffing",
                table: "enrolment_returns",
                type: "text[]",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.CreateTable(
                name: "entered_standards",
                schema: "staffing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "text", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    document = table.Column<string>(type: "jsonb", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    entered_by = table.Column<string>(type: "text", nullable: false),
                    entered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_entered_standards", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "quota_grants",
                schema: "staffing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    amount = table.Column<decimal>(type: "numeric(8,2)", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quota_grants", x => x.id);
                    table.CheckConstraint("ck_quota_grants_amount", "amount > 0");
                    table.ForeignKey(
                        name: "fk_quota_grants_quota_plans_plan_id",
                        column: x => x.plan_id,
                        principalSchema: "staffing",
                        principalTable: "quota_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_entered_standards_district_id_region_valid_from_entered_at",
                schema: "staffing",
                table: "entered_standards",
                columns: new[] { "district_id", "region", "valid_from", "entered_at" });

            migrationBuilder.CreateIndex(
                name: "ux_quota_grants_key",
                schema: "staffing",
                table: "quota_grants",
                columns: new[] { "plan_id", "school_id", "stage", "key" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "entered_standards",
                schema: "staffing");

            migrationBuilder.DropTable(
                name: "quota_grants",
                schema: "staffing");

            migrationBuilder.DropColumn(
                name: "school_code",
                schema: "staffing",
                table: "enrolment_returns");

            migrationBuilder.DropColumn(
                name: "school_name",
                schema: "staffing",
                table: "enrolment_returns");

            migrationBuilder.DropColumn(
                name: "stages",
                schema: "staffing",
                table: "enrolment_returns");
        }
    }
}
