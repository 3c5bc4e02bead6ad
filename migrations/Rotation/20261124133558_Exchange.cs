using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Workforce.Migrations.Rotation
{
    /// <inheritdoc />
    public partial class Exchange : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "exchange_years",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_year = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    region = table.Column<string>(type: "text", nullable: false),
                    base_on = table.Column<DateOnly>(type: "date", nullable: false),
                    timetable = table.Column<string>(type: "jsonb", nullable: false),
                    rules = table.Column<string>(type: "jsonb", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    counted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exchange_years", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "exchange_members",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_number = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    sex = table.Column<string>(type: "text", nullable: false),
                    born_on = table.Column<DateOnly>(type: "date", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    duty = table.Column<string>(type: "text", nullable: false),
                    cohort = table.Column<string>(type: "text", nullable: false),
                    is_backbone = table.Column<bool>(type: "boolean", nullable: false),
                    years_in_school = table.Column<int>(type: "integer", nullable: false),
                    years_needed = table.Column<int>(type: "integer", nullable: false),
                    computed = table.Column<string>(type: "text", nullable: false),
                    ground = table.Column<string>(type: "jsonb", nullable: true),
                    listed = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    evidence_file_id = table.Column<Guid>(type: "uuid", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exchange_members", x => x.id);
                    table.ForeignKey(
                        name: "fk_exchange_members_exchange_years_exchange_id",
                        column: x => x.exchange_id,
                        principalSchema: "rotation",
                        principalTable: "exchange_years",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "exchange_moves",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_number = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    duty = table.Column<string>(type: "text", nullable: false),
                    cohort = table.Column<string>(type: "text", nullable: false),
                    is_backbone = table.Column<bool>(type: "boolean", nullable: false),
                    was_eligible = table.Column<bool>(type: "boolean", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    receiving_school_id = table.Column<Guid>(type: "uuid", nullable: true),
                    receiving_school_name = table.Column<string>(type: "text", nullable: true),
                    from_area = table.Column<string>(type: "text", nullable: false),
                    to_area = table.Column<string>(type: "text", nullable: true),
                    begins_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    moves_relation = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    answer = table.Column<string>(type: "text", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    put_forward_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    returned_on = table.Column<DateOnly>(type: "date", nullable: true),
                    return_note = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exchange_moves", x => x.id);
                    table.ForeignKey(
                        name: "fk_exchange_moves_exchange_years_exchange_id",
                        column: x => x.exchange_id,
                        principalSchema: "rotation",
                        principalTable: "exchange_years",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "exchange_needs",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false),
                    backbone = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exchange_needs", x => x.id);
                    table.ForeignKey(
                        name: "fk_exchange_needs_exchange_years_exchange_id",
                        column: x => x.exchange_id,
                        principalSchema: "rotation",
                        principalTable: "exchange_years",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "exchange_schools",
                schema: "rotation",
                columns: table => new
                {
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    area = table.Column<string>(type: "text", nullable: false),
                    cluster = table.Column<string>(type: "text", nullable: true),
                    step = table.Column<string>(type: "text", nullable: false),
                    posted_on = table.Column<DateOnly>(type: "date", nullable: true),
                    posted_until = table.Column<DateOnly>(type: "date", nullable: true),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    sent_by = table.Column<string>(type: "text", nullable: true),
                    checked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    returned_why = table.Column<string>(type: "text", nullable: true),
                    extended_to = table.Column<DateOnly>(type: "date", nullable: true),
                    extended_why = table.Column<string>(type: "text", nullable: true),
                    floor_backbone = table.Column<int>(type: "integer", nullable: true),
                    floor_ordinary = table.Column<int>(type: "integer", nullable: true),
                    people_sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    people_sent_by = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exchange_schools", x => new { x.exchange_id, x.school_id });
                    table.ForeignKey(
                        name: "fk_exchange_schools_exchange_years_exchange_id",
                        column: x => x.exchange_id,
                        principalSchema: "rotation",
                        principalTable: "exchange_years",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_exchange_members_exchange_id_school_id",
                schema: "rotation",
                table: "exchange_members",
                columns: new[] { "exchange_id", "school_id" });

            migrationBuilder.CreateIndex(
                name: "ux_exchange_members_teacher",
                schema: "rotation",
                table: "exchange_members",
                columns: new[] { "exchange_id", "teacher_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_exchange_moves_exchange_id_school_id",
                schema: "rotation",
                table: "exchange_moves",
                columns: new[] { "exchange_id", "school_id" });

            migrationBuilder.CreateIndex(
                name: "ux_exchange_moves_teacher",
                schema: "rotation",
                table: "exchange_moves",
                columns: new[] { "exchange_id", "teacher_id" },
                unique: true,
                filter: "state <> 'Refused'");

            migrationBuilder.CreateIndex(
                name: "ix_exchange_needs_exchange_id_school_id",
                schema: "rotation",
                table: "exchange_needs",
                columns: new[] { "exchange_id", "school_id" });

            migrationBuilder.CreateIndex(
                name: "ux_exchange_years_year",
                schema: "rotation",
                table: "exchange_years",
                columns: new[] { "district_id", "school_year" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "exchange_members",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "exchange_moves",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "exchange_needs",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "exchange_schools",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "exchange_years",
                schema: "rotation");
        }
    }
}
