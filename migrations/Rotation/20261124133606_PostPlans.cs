using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Workforce.Migrations.Rotation
{
    /// <inheritdoc />
    public partial class PostPlans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ux_posts_place",
                schema: "rotation",
                table: "posts");

            migrationBuilder.AddColumn<string>(
                name: "level",
                schema: "rotation",
                table: "posts",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "level",
                schema: "rotation",
                table: "entrants",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "contracts",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    appointment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    term = table.Column<string>(type: "jsonb", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    signed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    signed_file_id = table.Column<Guid>(type: "uuid", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contracts", x => x.id);
                    table.ForeignKey(
                        name: "fk_contracts_appointments_appointment_id",
                        column: x => x.appointment_id,
                        principalSchema: "rotation",
                        principalTable: "appointments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "post_needs",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    level = table.Column<string>(type: "text", nullable: true),
                    periods = table.Column<decimal>(type: "numeric(8,2)", nullable: true),
                    load = table.Column<decimal>(type: "numeric(8,2)", nullable: true),
                    need = table.Column<decimal>(type: "numeric(8,3)", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    seats = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_post_needs", x => x.id);
                    table.CheckConstraint("ck_post_needs_seats", "seats >= 0");
                    table.ForeignKey(
                        name: "fk_post_needs_rounds_round_id",
                        column: x => x.round_id,
                        principalSchema: "rotation",
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "post_plans",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    votes = table.Column<string>(type: "jsonb", nullable: false),
                    filing = table.Column<string>(type: "jsonb", nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_post_plans", x => x.id);
                    table.ForeignKey(
                        name: "fk_post_plans_rounds_round_id",
                        column: x => x.round_id,
                        principalSchema: "rotation",
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "post_totals",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    of_school = table.Column<Guid>(type: "uuid", nullable: true),
                    stage = table.Column<string>(type: "text", nullable: true),
                    subject = table.Column<string>(type: "text", nullable: true),
                    level = table.Column<string>(type: "text", nullable: true),
                    posts = table.Column<int>(type: "integer", nullable: false),
                    reserved = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_post_totals", x => x.id);
                    table.CheckConstraint("ck_post_totals_reserved", "posts >= 0 and reserved between 0 and posts");
                    table.ForeignKey(
                        name: "fk_post_totals_rounds_round_id",
                        column: x => x.round_id,
                        principalSchema: "rotation",
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ux_posts_place",
                schema: "rotation",
                table: "posts",
                columns: new[] { "round_id", "offered_by", "stage", "subject", "level" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_contracts_round_id_school_id",
                schema: "rotation",
                table: "contracts",
                columns: new[] { "round_id", "school_id" });

            migrationBuilder.CreateIndex(
                name: "ux_contracts_appointment",
                schema: "rotation",
                table: "contracts",
                column: "appointment_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_post_needs_place",
                schema: "rotation",
                table: "post_needs",
                columns: new[] { "round_id", "school_id", "stage", "subject", "level" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ux_post_plans_school",
                schema: "rotation",
                table: "post_plans",
                columns: new[] { "round_id", "school_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_post_totals_of",
                schema: "rotation",
                table: "post_totals",
                columns: new[] { "round_id", "kind", "of_school", "stage", "subject", "level" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "contracts",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "post_needs",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "post_plans",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "post_totals",
                schema: "rotation");

            migrationBuilder.DropIndex(
                name: "ux_posts_place",
                schema: "rotation",
                table: "posts");

            migrationBuilder.DropColumn(
                name: "level",
                schema: "rotation",
                table: "posts");

            migrationBuilder.DropColumn(
                name: "level",
                schema: "rotation",
                table: "entrants");

            migrationBuilder.CreateIndex(
                name: "ux_posts_place",
                schema: "rotation",
                table: "posts",
                columns: new[] { "round_id", "offered_by", "stage", "subject" },
                unique: true);
        }
    }
}
