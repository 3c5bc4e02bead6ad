using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Workforce.Migrations.Ethics
{
    /// <inheritdoc />
    public partial class Pledges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "pledge_anchors",
                schema: "ethics",
                columns: table => new
                {
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    seq = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    anchored_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pledge_anchors", x => new { x.district_id, x.seq });
                },
                comment: "append-only");

            migrationBuilder.CreateTable(
                name: "pledge_heads",
                schema: "ethics",
                columns: table => new
                {
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    seq = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    signed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pledge_heads", x => x.district_id);
                });

            migrationBuilder.CreateTable(
                name: "pledge_signatures",
                schema: "ethics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    seq = table.Column<long>(type: "bigint", nullable: false),
                    campaign_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tier = table.Column<string>(type: "text", nullable: false),
                    school_year = table.Column<int>(type: "integer", nullable: false),
                    season = table.Column<string>(type: "text", nullable: false),
                    text_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text_number = table.Column<int>(type: "integer", nullable: false),
                    text_sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_name = table.Column<string>(type: "text", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: true),
                    school_name = table.Column<string>(type: "text", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: true),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_name = table.Column<string>(type: "text", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    stands_in_for = table.Column<string>(type: "text", nullable: true),
                    confirmed_by = table.Column<string>(type: "text", nullable: false),
                    address = table.Column<string>(type: "text", nullable: false),
                    list_id = table.Column<Guid>(type: "uuid", nullable: true),
                    met_on = table.Column<DateOnly>(type: "date", nullable: true),
                    evidence_sha256 = table.Column<string>(type: "text", nullable: true),
                    signed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    previous_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pledge_signatures", x => x.id);
                },
                comment: "append-only");

            migrationBuilder.CreateTable(
                name: "pledge_texts",
                schema: "ethics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tier = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    body = table.Column<string>(type: "text", nullable: false),
                    english = table.Column<string>(type: "text", nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    written_by = table.Column<string>(type: "text", nullable: false),
                    written_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pledge_texts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "study_sessions",
                schema: "ethics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_name = table.Column<string>(type: "text", nullable: false),
                    school_year = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    held_on = table.Column<DateOnly>(type: "date", nullable: false),
                    place = table.Column<string>(type: "text", nullable: false),
                    hours = table.Column<decimal>(type: "numeric(5,1)", precision: 5, scale: 1, nullable: false),
                    leader = table.Column<string>(type: "text", nullable: false),
                    text_read = table.Column<string>(type: "text", nullable: false),
                    evidence_file_id = table.Column<Guid>(type: "uuid", nullable: true),
                    participants = table.Column<int>(type: "integer", nullable: false),
                    recorded_by = table.Column<string>(type: "text", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_study_sessions", x => x.id);
                    table.CheckConstraint("ck_study_sessions_hours", "hours > 0");
                });

            migrationBuilder.CreateTable(
                name: "pledge_campaigns",
                schema: "ethics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_year = table.Column<int>(type: "integer", nullable: false),
                    tier = table.Column<string>(type: "text", nullable: false),
                    season = table.Column<string>(type: "text", nullable: false),
                    text_id = table.Column<Guid>(type: "uuid", nullable: false),
                    opens_on = table.Column<DateOnly>(type: "date", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    arrival_days = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    opened_by = table.Column<string>(type: "text", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    roster_on = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pledge_campaigns", x => x.id);
                    table.ForeignKey(
                        name: "fk_pledge_campaigns_pledge_texts_text_id",
                        column: x => x.text_id,
                        principalSchema: "ethics",
                        principalTable: "pledge_texts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "study_participants",
                schema: "ethics",
                columns: table => new
                {
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_year = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    staff_number = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_study_participants", x => new { x.session_id, x.teacher_id });
                    table.ForeignKey(
                        name: "fk_study_participants_study_sessions_session_id",
                        column: x => x.session_id,
                        principalSchema: "ethics",
                        principalTable: "study_sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "pledge_duties",
                schema: "ethics",
                columns: table => new
                {
                    campaign_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: true),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: true),
                    school_name = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    staff_number = table.Column<string>(type: "text", nullable: true),
                    subject = table.Column<string>(type: "text", nullable: true),
                    standing = table.Column<string>(type: "text", nullable: false),
                    leave_kind = table.Column<string>(type: "text", nullable: true),
                    arrived_on = table.Column<DateOnly>(type: "date", nullable: true),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    signature_id = table.Column<Guid>(type: "uuid", nullable: true),
                    signed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    reminded_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pledge_duties", x => new { x.campaign_id, x.subject_id });
                    table.ForeignKey(
                        name: "fk_pledge_duties_pledge_campaigns_campaign_id",
                        column: x => x.campaign_id,
                        principalSchema: "ethics",
                        principalTable: "pledge_campaigns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "pledge_lists",
                schema: "ethics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    campaign_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    met_on = table.Column<DateOnly>(type: "date", nullable: false),
                    place = table.Column<string>(type: "text", nullable: false),
                    evidence_file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    evidence_sha256 = table.Column<string>(type: "text", nullable: false),
                    signers = table.Column<int>(type: "integer", nullable: false),
                    entered_by = table.Column<string>(type: "text", nullable: false),
                    entered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pledge_lists", x => x.id);
                    table.ForeignKey(
                        name: "fk_pledge_lists_pledge_campaigns_campaign_id",
                        column: x => x.campaign_id,
                        principalSchema: "ethics",
                        principalTable: "pledge_campaigns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pledge_notices",
                schema: "ethics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    campaign_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: true),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: true),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    sent_on = table.Column<DateOnly>(type: "date", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    sent_by = table.Column<string>(type: "text", nullable: false),
                    late = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pledge_notices", x => x.id);
                    table.ForeignKey(
                        name: "fk_pledge_notices_pledge_campaigns_campaign_id",
                        column: x => x.campaign_id,
                        principalSchema: "ethics",
                        principalTable: "pledge_campaigns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "pledge_schools",
                schema: "ethics",
                columns: table => new
                {
                    campaign_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_name = table.Column<string>(type: "text", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    started_by = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pledge_schools", x => new { x.campaign_id, x.school_id });
                    table.ForeignKey(
                        name: "fk_pledge_schools_pledge_campaigns_campaign_id",
                        column: x => x.campaign_id,
                        principalSchema: "ethics",
                        principalTable: "pledge_campaigns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_pledge_campaigns_text_id",
                schema: "ethics",
                table: "pledge_campaigns",
                column: "text_id");

            migrationBuilder.CreateIndex(
                name: "ux_pledge_campaigns_year",
                schema: "ethics",
                table: "pledge_campaigns",
                columns: new[] { "district_id", "school_year", "tier", "season" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_pledge_duties_school",
                schema: "ethics",
                table: "pledge_duties",
                columns: new[] { "campaign_id", "school_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "standing", "signed_at", "arrived_on", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_pledge_duties_subject_id",
                schema: "ethics",
                table: "pledge_duties",
                column: "subject_id");

            migrationBuilder.CreateIndex(
                name: "ix_pledge_duties_unsigned",
                schema: "ethics",
                table: "pledge_duties",
                columns: new[] { "campaign_id", "school_name", "name", "subject_id" },
                filter: "signed_at is null and standing in ('OnPost', 'ArrivedLater')");

            migrationBuilder.CreateIndex(
                name: "ix_pledge_lists_campaign_id_school_id",
                schema: "ethics",
                table: "pledge_lists",
                columns: new[] { "campaign_id", "school_id" });

            migrationBuilder.CreateIndex(
                name: "ix_pledge_notices_school_id_sent_at",
                schema: "ethics",
                table: "pledge_notices",
                columns: new[] { "school_id", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_pledge_notices_teacher_id_sent_at",
                schema: "ethics",
                table: "pledge_notices",
                columns: new[] { "teacher_id", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ux_pledge_notices_day",
                schema: "ethics",
                table: "pledge_notices",
                columns: new[] { "campaign_id", "subject_id", "sent_on", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_pledge_signatures_once",
                schema: "ethics",
                table: "pledge_signatures",
                columns: new[] { "campaign_id", "text_id", "subject_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_pledge_signatures_seq",
                schema: "ethics",
                table: "pledge_signatures",
                columns: new[] { "district_id", "seq" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_pledge_texts_number",
                schema: "ethics",
                table: "pledge_texts",
                columns: new[] { "district_id", "tier", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_study_participants_district_id_school_year_kind_teacher_id",
                schema: "ethics",
                table: "study_participants",
                columns: new[] { "district_id", "school_year", "kind", "teacher_id" });

            migrationBuilder.CreateIndex(
                name: "ix_study_participants_teacher_id",
                schema: "ethics",
                table: "study_participants",
                column: "teacher_id");

            migrationBuilder.CreateIndex(
                name: "ix_study_sessions_district_id_school_year_kind",
                schema: "ethics",
                table: "study_sessions",
                columns: new[] { "district_id", "school_year", "kind" });

            migrationBuilder.CreateIndex(
                name: "ix_study_sessions_school_id",
                schema: "ethics",
                table: "study_sessions",
                column: "school_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "pledge_anchors",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "pledge_duties",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "pledge_heads",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "pledge_lists",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "pledge_notices",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "pledge_schools",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "pledge_signatures",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "study_participants",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "pledge_campaigns",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "study_sessions",
                schema: "ethics");

            migrationBuilder.DropTable(
                name: "pledge_texts",
                schema: "ethics");
        }
    }
}
