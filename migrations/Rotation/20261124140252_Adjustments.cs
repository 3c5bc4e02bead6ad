using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Workforce.Migrations.Rotation
{
    /// <inheritdoc />
    public partial class Adjustments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "adjustments",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    run_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    terms = table.Column<string>(type: "jsonb", nullable: false),
                    begun_by = table.Column<string>(type: "text", nullable: false),
                    begun_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    edited_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    solving_id = table.Column<Guid>(type: "uuid", nullable: true),
                    published_proposal_id = table.Column<Guid>(type: "uuid", nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    published_by = table.Column<string>(type: "text", nullable: true),
                    opens_on = table.Column<DateOnly>(type: "date", nullable: true),
                    closes_on = table.Column<DateOnly>(type: "date", nullable: true),
                    answer_due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    notice_file_id = table.Column<Guid>(type: "uuid", nullable: true),
                    notice_sha256 = table.Column<string>(type: "text", nullable: true),
                    dropped_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    dropped_reason = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_adjustments", x => x.id);
                    table.ForeignKey(
                        name: "fk_adjustments_rounds_round_id",
                        column: x => x.round_id,
                        principalSchema: "rotation",
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_adjustments_runs_run_id",
                        column: x => x.run_id,
                        principalSchema: "rotation",
                        principalTable: "runs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "school_distances",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_school = table.Column<Guid>(type: "uuid", nullable: false),
                    to_school = table.Column<Guid>(type: "uuid", nullable: false),
                    metres = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_school_distances", x => x.id);
                    table.ForeignKey(
                        name: "fk_school_distances_rounds_round_id",
                        column: x => x.round_id,
                        principalSchema: "rotation",
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "waiting_cases",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    entrant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    home_school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    staff_number = table.Column<string>(type: "text", nullable: false),
                    started_on = table.Column<DateOnly>(type: "date", nullable: false),
                    pay = table.Column<string>(type: "jsonb", nullable: true),
                    max_months = table.Column<int>(type: "integer", nullable: true),
                    started_by = table.Column<string>(type: "text", nullable: false),
                    outcome = table.Column<string>(type: "text", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_why = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_waiting_cases", x => x.id);
                    table.ForeignKey(
                        name: "fk_waiting_cases_entrants_entrant_id",
                        column: x => x.entrant_id,
                        principalSchema: "rotation",
                        principalTable: "entrants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_waiting_cases_rounds_round_id",
                        column: x => x.round_id,
                        principalSchema: "rotation",
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "adjustment_offers",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    adjustment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    entrant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    home_school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: false),
                    metres = table.Column<int>(type: "integer", nullable: true),
                    why = table.Column<string>(type: "jsonb", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    offered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    signed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    on_paper = table.Column<bool>(type: "boolean", nullable: false),
                    words = table.Column<string>(type: "text", nullable: true),
                    evidence_file_id = table.Column<Guid>(type: "uuid", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    recorded_by = table.Column<string>(type: "text", nullable: true),
                    receipt = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_adjustment_offers", x => x.id);
                    table.ForeignKey(
                        name: "fk_adjustment_offers_adjustments_adjustment_id",
                        column: x => x.adjustment_id,
                        principalSchema: "rotation",
                        principalTable: "adjustments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_adjustment_offers_entrants_entrant_id",
                        column: x => x.entrant_id,
                        principalSchema: "rotation",
                        principalTable: "entrants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_adjustment_offers_posts_post_id",
                        column: x => x.post_id,
                        principalSchema: "rotation",
                        principalTable: "posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_adjustment_offers_rounds_round_id",
                        column: x => x.round_id,
                        principalSchema: "rotation",
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "adjustment_pairs",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    adjustment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    entrant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_adjustment_pairs", x => x.id);
                    table.ForeignKey(
                        name: "fk_adjustment_pairs_adjustments_adjustment_id",
                        column: x => x.adjustment_id,
                        principalSchema: "rotation",
                        principalTable: "adjustments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_adjustment_pairs_entrants_entrant_id",
                        column: x => x.entrant_id,
                        principalSchema: "rotation",
                        principalTable: "entrants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_adjustment_pairs_posts_post_id",
                        column: x => x.post_id,
                        principalSchema: "rotation",
                        principalTable: "posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "adjustment_people",
                schema: "rotation",
                columns: table => new
                {
                    adjustment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    entrant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    must_be_placed = table.Column<bool>(type: "boolean", nullable: false),
                    part = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    protections = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_adjustment_people", x => new { x.adjustment_id, x.entrant_id });
                    table.ForeignKey(
                        name: "fk_adjustment_people_adjustments_adjustment_id",
                        column: x => x.adjustment_id,
                        principalSchema: "rotation",
                        principalTable: "adjustments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_adjustment_people_entrants_entrant_id",
                        column: x => x.entrant_id,
                        principalSchema: "rotation",
                        principalTable: "entrants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "adjustment_proposals",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    adjustment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    is_advisory = table.Column<bool>(type: "boolean", nullable: false),
                    terms = table.Column<string>(type: "jsonb", nullable: false),
                    requested_by = table.Column<string>(type: "text", nullable: false),
                    requested_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    requested_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    bundle_file_id = table.Column<Guid>(type: "uuid", nullable: true),
                    figures = table.Column<string>(type: "jsonb", nullable: true),
                    infeasible = table.Column<string>(type: "jsonb", nullable: true),
                    failure = table.Column<string>(type: "text", nullable: true),
                    finished_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_adjustment_proposals", x => x.id);
                    table.ForeignKey(
                        name: "fk_adjustment_proposals_adjustments_adjustment_id",
                        column: x => x.adjustment_id,
                        principalSchema: "rotation",
                        principalTable: "adjustments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "adjustment_seats",
                schema: "rotation",
                columns: table => new
                {
                    adjustment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    extra = table.Column<int>(type: "integer", nullable: false),
                    minimum = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_adjustment_seats", x => new { x.adjustment_id, x.post_id });
                    table.ForeignKey(
                        name: "fk_adjustment_seats_adjustments_adjustment_id",
                        column: x => x.adjustment_id,
                        principalSchema: "rotation",
                        principalTable: "adjustments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_adjustment_seats_posts_post_id",
                        column: x => x.post_id,
                        principalSchema: "rotation",
                        principalTable: "posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "waiting_steps",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    on_day = table.Column<DateOnly>(type: "date", nullable: false),
                    failed = table.Column<bool>(type: "boolean", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: true),
                    days_in_a_row = table.Column<int>(type: "integer", nullable: true),
                    days_in_the_year = table.Column<int>(type: "integer", nullable: true),
                    words = table.Column<string>(type: "text", nullable: true),
                    evidence_file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_by = table.Column<string>(type: "text", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    struck_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    struck_why = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_waiting_steps", x => x.id);
                    table.ForeignKey(
                        name: "fk_waiting_steps_waiting_cases_case_id",
                        column: x => x.case_id,
                        principalSchema: "rotation",
                        principalTable: "waiting_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "proposed_places",
                schema: "rotation",
                columns: table => new
                {
                    proposal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    entrant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: true),
                    metres = table.Column<int>(type: "integer", nullable: true),
                    why = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_proposed_places", x => new { x.proposal_id, x.entrant_id });
                    table.ForeignKey(
                        name: "fk_proposed_places_adjustment_proposals_proposal_id",
                        column: x => x.proposal_id,
                        principalSchema: "rotation",
                        principalTable: "adjustment_proposals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_proposed_places_entrants_entrant_id",
                        column: x => x.entrant_id,
                        principalSchema: "rotation",
                        principalTable: "entrants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_proposed_places_posts_post_id",
                        column: x => x.post_id,
                        principalSchema: "rotation",
                        principalTable: "posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_adjustment_offers_entrant_id",
                schema: "rotation",
                table: "adjustment_offers",
                column: "entrant_id");

            migrationBuilder.CreateIndex(
                name: "ix_adjustment_offers_post_id",
                schema: "rotation",
                table: "adjustment_offers",
                column: "post_id");

            migrationBuilder.CreateIndex(
                name: "ix_adjustment_offers_teacher_id",
                schema: "rotation",
                table: "adjustment_offers",
                column: "teacher_id");

            migrationBuilder.CreateIndex(
                name: "ux_adjustment_offers_entrant",
                schema: "rotation",
                table: "adjustment_offers",
                columns: new[] { "adjustment_id", "entrant_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_adjustment_offers_number",
                schema: "rotation",
                table: "adjustment_offers",
                columns: new[] { "round_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_adjustment_pairs_entrant_id",
                schema: "rotation",
                table: "adjustment_pairs",
                column: "entrant_id");

            migrationBuilder.CreateIndex(
                name: "ix_adjustment_pairs_post_id",
                schema: "rotation",
                table: "adjustment_pairs",
                column: "post_id");

            migrationBuilder.CreateIndex(
                name: "ux_adjustment_pairs_pair",
                schema: "rotation",
                table: "adjustment_pairs",
                columns: new[] { "adjustment_id", "entrant_id", "post_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_adjustment_pairs_pin",
                schema: "rotation",
                table: "adjustment_pairs",
                columns: new[] { "adjustment_id", "entrant_id" },
                unique: true,
                filter: "kind = 'Pinned'");

            migrationBuilder.CreateIndex(
                name: "ix_adjustment_people_entrant_id",
                schema: "rotation",
                table: "adjustment_people",
                column: "entrant_id");

            migrationBuilder.CreateIndex(
                name: "ux_adjustment_proposals_number",
                schema: "rotation",
                table: "adjustment_proposals",
                columns: new[] { "adjustment_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_adjustment_seats_post_id",
                schema: "rotation",
                table: "adjustment_seats",
                column: "post_id");

            migrationBuilder.CreateIndex(
                name: "ix_adjustments_run_id",
                schema: "rotation",
                table: "adjustments",
                column: "run_id");

            migrationBuilder.CreateIndex(
                name: "ux_adjustments_current",
                schema: "rotation",
                table: "adjustments",
                column: "round_id",
                unique: true,
                filter: "dropped_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_proposed_places_entrant_id",
                schema: "rotation",
                table: "proposed_places",
                column: "entrant_id");

            migrationBuilder.CreateIndex(
                name: "ix_proposed_places_post_id",
                schema: "rotation",
                table: "proposed_places",
                column: "post_id");

            migrationBuilder.CreateIndex(
                name: "ux_school_distances_pair",
                schema: "rotation",
                table: "school_distances",
                columns: new[] { "round_id", "from_school", "to_school" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_waiting_cases_entrant_id",
                schema: "rotation",
                table: "waiting_cases",
                column: "entrant_id");

            migrationBuilder.CreateIndex(
                name: "ux_waiting_cases_open",
                schema: "rotation",
                table: "waiting_cases",
                columns: new[] { "round_id", "entrant_id" },
                unique: true,
                filter: "outcome is null");

            migrationBuilder.CreateIndex(
                name: "ix_waiting_steps_case_id",
                schema: "rotation",
                table: "waiting_steps",
                column: "case_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "adjustment_offers",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "adjustment_pairs",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "adjustment_people",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "adjustment_seats",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "proposed_places",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "school_distances",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "waiting_steps",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "adjustment_proposals",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "waiting_cases",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "adjustments",
                schema: "rotation");
        }
    }
}
