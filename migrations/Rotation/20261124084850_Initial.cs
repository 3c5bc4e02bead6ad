using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Workforce.Migrations.Rotation
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "rotation");

            migrationBuilder.CreateTable(
                name: "imports",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: true),
                    context_id = table.Column<Guid>(type: "uuid", nullable: true),
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    uploaded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    uploaded_by_name = table.Column<string>(type: "text", nullable: false),
                    uploaded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    refusal = table.Column<string>(type: "text", nullable: true),
                    refusal_arguments = table.Column<string>(type: "jsonb", nullable: false),
                    summary = table.Column<string>(type: "jsonb", nullable: false),
                    checked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    asked_by = table.Column<Guid>(type: "uuid", nullable: true),
                    asked_by_name = table.Column<string>(type: "text", nullable: true),
                    asked_by_role = table.Column<string>(type: "text", nullable: true),
                    stands_in_for = table.Column<string>(type: "text", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    committed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    undone_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_imports", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "inbox",
                schema: "rotation",
                columns: table => new
                {
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    handler = table.Column<string>(type: "text", nullable: false),
                    handled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false, defaultValueSql: "now()")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inbox", x => new { x.event_id, x.handler });
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    payload = table.Column<string>(type: "jsonb", nullable: false),
                    said_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false, defaultValueSql: "now()"),
                    relayed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "rounds",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    school_year = table.Column<int>(type: "integer", nullable: false),
                    region = table.Column<string>(type: "text", nullable: false),
                    policy = table.Column<string>(type: "jsonb", nullable: false),
                    notice = table.Column<string>(type: "jsonb", nullable: false),
                    draw_announced = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    reminded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    choices_closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    locked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    input_file_id = table.Column<Guid>(type: "uuid", nullable: true),
                    fingerprint = table.Column<string>(type: "text", nullable: true),
                    draw = table.Column<string>(type: "jsonb", nullable: true),
                    seed = table.Column<string>(type: "text", nullable: true),
                    drawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    proposed_run_id = table.Column<Guid>(type: "uuid", nullable: true),
                    published_run_id = table.Column<Guid>(type: "uuid", nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    base_on = table.Column<DateOnly>(type: "date", nullable: false),
                    choices_due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    choices_open_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    contests_due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    draw_on = table.Column<DateOnly>(type: "date", nullable: false),
                    effective_on = table.Column<DateOnly>(type: "date", nullable: false),
                    scores_due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rounds", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "import_rows",
                schema: "rotation",
                columns: table => new
                {
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sheet = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    part = table.Column<int>(type: "integer", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: true),
                    key = table.Column<string>(type: "text", nullable: false),
                    given = table.Column<string>(type: "jsonb", nullable: false),
                    resolved = table.Column<string>(type: "jsonb", nullable: false),
                    result = table.Column<string>(type: "text", nullable: false),
                    target_id = table.Column<Guid>(type: "uuid", nullable: true),
                    old = table.Column<string>(type: "jsonb", nullable: true),
                    old_shown = table.Column<string>(type: "jsonb", nullable: true),
                    faults = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import_rows", x => new { x.import_id, x.sheet, x.number, x.part });
                    table.ForeignKey(
                        name: "fk_import_rows_imports_import_id",
                        column: x => x.import_id,
                        principalSchema: "rotation",
                        principalTable: "imports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "posts",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    offered_by = table.Column<Guid>(type: "uuid", nullable: false),
                    school_name = table.Column<string>(type: "text", nullable: false),
                    school_initials = table.Column<string>(type: "text", nullable: false),
                    school_area = table.Column<string>(type: "text", nullable: false),
                    school_tier = table.Column<int>(type: "integer", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    capacity = table.Column<int>(type: "integer", nullable: false),
                    subject_certificate = table.Column<bool>(type: "boolean", nullable: false),
                    certificate_kind = table.Column<string>(type: "text", nullable: true),
                    minimum_education = table.Column<string>(type: "text", nullable: true),
                    minimum_title = table.Column<string>(type: "text", nullable: true),
                    minimum_teaching_years = table.Column<int>(type: "integer", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_posts", x => x.id);
                    table.CheckConstraint("ck_posts_capacity", "capacity >= 0");
                    table.ForeignKey(
                        name: "fk_posts_rounds_round_id",
                        column: x => x.round_id,
                        principalSchema: "rotation",
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "round_schools",
                schema: "rotation",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    area = table.Column<string>(type: "text", nullable: false),
                    tier = table.Column<int>(type: "integer", nullable: false),
                    stages = table.Column<string[]>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_round_schools", x => new { x.round_id, x.school });
                    table.ForeignKey(
                        name: "fk_round_schools_rounds_round_id",
                        column: x => x.round_id,
                        principalSchema: "rotation",
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "runs",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    requested_by = table.Column<string>(type: "text", nullable: false),
                    requested_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    requested_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    correction = table.Column<string>(type: "jsonb", nullable: true),
                    bundle_file_id = table.Column<Guid>(type: "uuid", nullable: true),
                    fingerprint = table.Column<string>(type: "text", nullable: true),
                    figures = table.Column<string>(type: "jsonb", nullable: true),
                    moves = table.Column<string>(type: "jsonb", nullable: false),
                    finished_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    failure = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_runs", x => x.id);
                    table.ForeignKey(
                        name: "fk_runs_rounds_round_id",
                        column: x => x.round_id,
                        principalSchema: "rotation",
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "score_uploads",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    uploaded_by = table.Column<string>(type: "text", nullable: false),
                    uploaded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    lines = table.Column<string>(type: "jsonb", nullable: false),
                    faulty = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    committed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    undone_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_score_uploads", x => x.id);
                    table.ForeignKey(
                        name: "fk_score_uploads_rounds_round_id",
                        column: x => x.round_id,
                        principalSchema: "rotation",
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "entrants",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    initials = table.Column<string>(type: "text", nullable: false),
                    staff_number = table.Column<string>(type: "text", nullable: false),
                    home_school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    home_school_name = table.Column<string>(type: "text", nullable: false),
                    home_area = table.Column<string>(type: "text", nullable: false),
                    home_tier = table.Column<int>(type: "integer", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    certificates = table.Column<string>(type: "jsonb", nullable: false),
                    education = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    teaching_years = table.Column<int>(type: "integer", nullable: false),
                    years_in_school = table.Column<int>(type: "integer", nullable: false),
                    is_backbone = table.Column<bool>(type: "boolean", nullable: false),
                    basis = table.Column<string>(type: "text", nullable: false),
                    current_post_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_guaranteed = table.Column<bool>(type: "boolean", nullable: false),
                    ethics_bar = table.Column<string>(type: "text", nullable: true),
                    reminded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    removed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    removed_reason = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_entrants", x => x.id);
                    table.ForeignKey(
                        name: "fk_entrants_posts_current_post_id",
                        column: x => x.current_post_id,
                        principalSchema: "rotation",
                        principalTable: "posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_entrants_rounds_round_id",
                        column: x => x.round_id,
                        principalSchema: "rotation",
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cutoffs",
                schema: "rotation",
                columns: table => new
                {
                    run_id = table.Column<Guid>(type: "uuid", nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    capacity = table.Column<int>(type: "integer", nullable: false),
                    filled = table.Column<int>(type: "integer", nullable: false),
                    score = table.Column<int>(type: "integer", nullable: true),
                    lottery = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cutoffs", x => new { x.run_id, x.post_id });
                    table.ForeignKey(
                        name: "fk_cutoffs_posts_post_id",
                        column: x => x.post_id,
                        principalSchema: "rotation",
                        principalTable: "posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_cutoffs_runs_run_id",
                        column: x => x.run_id,
                        principalSchema: "rotation",
                        principalTable: "runs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "notices",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    run_id = table.Column<Guid>(type: "uuid", nullable: false),
                    opens_on = table.Column<DateOnly>(type: "date", nullable: false),
                    closes_on = table.Column<DateOnly>(type: "date", nullable: false),
                    length = table.Column<string>(type: "jsonb", nullable: false),
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    published_by = table.Column<string>(type: "text", nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    replaced_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notices", x => x.id);
                    table.ForeignKey(
                        name: "fk_notices_rounds_round_id",
                        column: x => x.round_id,
                        principalSchema: "rotation",
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_notices_runs_run_id",
                        column: x => x.run_id,
                        principalSchema: "rotation",
                        principalTable: "runs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "appointments",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    entrant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    home_school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    effective_on = table.Column<DateOnly>(type: "date", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_appointments", x => x.id);
                    table.ForeignKey(
                        name: "fk_appointments_entrants_entrant_id",
                        column: x => x.entrant_id,
                        principalSchema: "rotation",
                        principalTable: "entrants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_appointments_rounds_round_id",
                        column: x => x.round_id,
                        principalSchema: "rotation",
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "choice_lists",
                schema: "rotation",
                columns: table => new
                {
                    entrant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    edited_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    certified_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    certified_hash = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_choice_lists", x => x.entrant_id);
                    table.ForeignKey(
                        name: "fk_choice_lists_entrants_entrant_id",
                        column: x => x.entrant_id,
                        principalSchema: "rotation",
                        principalTable: "entrants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "placements",
                schema: "rotation",
                columns: table => new
                {
                    run_id = table.Column<Guid>(type: "uuid", nullable: false),
                    entrant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: true),
                    post_id = table.Column<Guid>(type: "uuid", nullable: true),
                    rank = table.Column<int>(type: "integer", nullable: false),
                    lottery = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_placements", x => new { x.run_id, x.entrant_id });
                    table.ForeignKey(
                        name: "fk_placements_entrants_entrant_id",
                        column: x => x.entrant_id,
                        principalSchema: "rotation",
                        principalTable: "entrants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_placements_posts_post_id",
                        column: x => x.post_id,
                        principalSchema: "rotation",
                        principalTable: "posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_placements_runs_run_id",
                        column: x => x.run_id,
                        principalSchema: "rotation",
                        principalTable: "runs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "scores",
                schema: "rotation",
                columns: table => new
                {
                    entrant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    total = table.Column<int>(type: "integer", nullable: false),
                    items = table.Column<string>(type: "jsonb", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    entered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_scores", x => new { x.entrant_id, x.post_id });
                    table.CheckConstraint("ck_scores_total", "total >= 0");
                    table.ForeignKey(
                        name: "fk_scores_entrants_entrant_id",
                        column: x => x.entrant_id,
                        principalSchema: "rotation",
                        principalTable: "entrants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_scores_posts_post_id",
                        column: x => x.post_id,
                        principalSchema: "rotation",
                        principalTable: "posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "objections",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    notice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    entrant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: true),
                    post_id = table.Column<Guid>(type: "uuid", nullable: true),
                    datum = table.Column<string>(type: "text", nullable: false),
                    item = table.Column<string>(type: "text", nullable: true),
                    claim = table.Column<string>(type: "text", nullable: false),
                    evidence_file_id = table.Column<Guid>(type: "uuid", nullable: true),
                    raised_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answer_due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    answer = table.Column<string>(type: "text", nullable: true),
                    answered_by = table.Column<string>(type: "text", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_objections", x => x.id);
                    table.ForeignKey(
                        name: "fk_objections_entrants_entrant_id",
                        column: x => x.entrant_id,
                        principalSchema: "rotation",
                        principalTable: "entrants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_objections_notices_notice_id",
                        column: x => x.notice_id,
                        principalSchema: "rotation",
                        principalTable: "notices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "choices",
                schema: "rotation",
                columns: table => new
                {
                    entrant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    rank = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_choices", x => new { x.entrant_id, x.post_id });
                    table.CheckConstraint("ck_choices_rank", "rank >= 1");
                    table.ForeignKey(
                        name: "fk_choices_choice_lists_entrant_id",
                        column: x => x.entrant_id,
                        principalSchema: "rotation",
                        principalTable: "choice_lists",
                        principalColumn: "entrant_id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_choices_posts_post_id",
                        column: x => x.post_id,
                        principalSchema: "rotation",
                        principalTable: "posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "score_contests",
                schema: "rotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    entrant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    item = table.Column<string>(type: "text", nullable: true),
                    claim = table.Column<string>(type: "text", nullable: false),
                    evidence_file_id = table.Column<Guid>(type: "uuid", nullable: true),
                    raised_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answer_due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    answer = table.Column<string>(type: "text", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_score_contests", x => x.id);
                    table.ForeignKey(
                        name: "fk_score_contests_scores_entrant_id_post_id",
                        columns: x => new { x.entrant_id, x.post_id },
                        principalSchema: "rotation",
                        principalTable: "scores",
                        principalColumns: new[] { "entrant_id", "post_id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_appointments_entrant_id",
                schema: "rotation",
                table: "appointments",
                column: "entrant_id");

            migrationBuilder.CreateIndex(
                name: "ux_appointments_entrant",
                schema: "rotation",
                table: "appointments",
                columns: new[] { "round_id", "entrant_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_appointments_number",
                schema: "rotation",
                table: "appointments",
                columns: new[] { "round_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_choice_lists_round_id_certified_at",
                schema: "rotation",
                table: "choice_lists",
                columns: new[] { "round_id", "certified_at" });

            migrationBuilder.CreateIndex(
                name: "ix_choices_post_id_rank",
                schema: "rotation",
                table: "choices",
                columns: new[] { "post_id", "rank" });

            migrationBuilder.CreateIndex(
                name: "ix_choices_round_id",
                schema: "rotation",
                table: "choices",
                column: "round_id");

            migrationBuilder.CreateIndex(
                name: "ix_cutoffs_post_id",
                schema: "rotation",
                table: "cutoffs",
                column: "post_id");

            migrationBuilder.CreateIndex(
                name: "ix_entrants_current_post_id",
                schema: "rotation",
                table: "entrants",
                column: "current_post_id");

            migrationBuilder.CreateIndex(
                name: "ix_entrants_round_id_staff_number",
                schema: "rotation",
                table: "entrants",
                columns: new[] { "round_id", "staff_number" });

            migrationBuilder.CreateIndex(
                name: "ix_entrants_teacher_id",
                schema: "rotation",
                table: "entrants",
                column: "teacher_id");

            migrationBuilder.CreateIndex(
                name: "ux_entrants_number",
                schema: "rotation",
                table: "entrants",
                columns: new[] { "round_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_entrants_teacher",
                schema: "rotation",
                table: "entrants",
                columns: new[] { "round_id", "teacher_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_import_rows_import_id_result",
                schema: "rotation",
                table: "import_rows",
                columns: new[] { "import_id", "result" });

            migrationBuilder.CreateIndex(
                name: "ix_imports_district_id_uploaded_at",
                schema: "rotation",
                table: "imports",
                columns: new[] { "district_id", "uploaded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_notices_run_id",
                schema: "rotation",
                table: "notices",
                column: "run_id");

            migrationBuilder.CreateIndex(
                name: "ux_notices_current",
                schema: "rotation",
                table: "notices",
                column: "round_id",
                unique: true,
                filter: "replaced_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_objections_entrant_id",
                schema: "rotation",
                table: "objections",
                column: "entrant_id");

            migrationBuilder.CreateIndex(
                name: "ix_objections_notice_id",
                schema: "rotation",
                table: "objections",
                column: "notice_id");

            migrationBuilder.CreateIndex(
                name: "ix_objections_round_id_state",
                schema: "rotation",
                table: "objections",
                columns: new[] { "round_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_outbox_waiting",
                schema: "rotation",
                table: "outbox",
                column: "id",
                filter: "relayed_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_placements_entrant_id",
                schema: "rotation",
                table: "placements",
                column: "entrant_id");

            migrationBuilder.CreateIndex(
                name: "ix_placements_post_id",
                schema: "rotation",
                table: "placements",
                column: "post_id");

            migrationBuilder.CreateIndex(
                name: "ix_placements_run_id_post_id",
                schema: "rotation",
                table: "placements",
                columns: new[] { "run_id", "post_id" });

            migrationBuilder.CreateIndex(
                name: "ux_posts_code",
                schema: "rotation",
                table: "posts",
                columns: new[] { "round_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_posts_place",
                schema: "rotation",
                table: "posts",
                columns: new[] { "round_id", "offered_by", "stage", "subject" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_round_schools_round_id_name",
                schema: "rotation",
                table: "round_schools",
                columns: new[] { "round_id", "name" });

            migrationBuilder.CreateIndex(
                name: "ix_rounds_district_id_school_year",
                schema: "rotation",
                table: "rounds",
                columns: new[] { "district_id", "school_year" });

            migrationBuilder.CreateIndex(
                name: "ix_rounds_running",
                schema: "rotation",
                table: "rounds",
                column: "state",
                filter: "state in ('Choosing', 'Scoring')");

            migrationBuilder.CreateIndex(
                name: "ux_rounds_key",
                schema: "rotation",
                table: "rounds",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_runs_number",
                schema: "rotation",
                table: "runs",
                columns: new[] { "round_id", "number" },
                unique: true,
                filter: "kind = 'Final'");

            migrationBuilder.CreateIndex(
                name: "ix_score_contests_round_id_state",
                schema: "rotation",
                table: "score_contests",
                columns: new[] { "round_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ux_score_contests_open",
                schema: "rotation",
                table: "score_contests",
                columns: new[] { "entrant_id", "post_id" },
                unique: true,
                filter: "state = 'Open'");

            migrationBuilder.CreateIndex(
                name: "ix_score_uploads_round_id_school_id_uploaded_at",
                schema: "rotation",
                table: "score_uploads",
                columns: new[] { "round_id", "school_id", "uploaded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_scores_post_id",
                schema: "rotation",
                table: "scores",
                column: "post_id");

            migrationBuilder.CreateIndex(
                name: "ix_scores_round_id",
                schema: "rotation",
                table: "scores",
                column: "round_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "appointments",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "choices",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "cutoffs",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "import_rows",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "inbox",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "objections",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "outbox",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "placements",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "round_schools",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "score_contests",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "score_uploads",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "choice_lists",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "imports",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "notices",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "scores",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "runs",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "entrants",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "posts",
                schema: "rotation");

            migrationBuilder.DropTable(
                name: "rounds",
                schema: "rotation");
        }
    }
}
