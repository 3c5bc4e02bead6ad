using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Workforce.Migrations.Registry
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "registry");

            migrationBuilder.CreateTable(
                name: "clusters",
                schema: "registry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    english_name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_clusters", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "inbox",
                schema: "registry",
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
                schema: "registry",
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
                name: "schools",
                schema: "registry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    cluster_id = table.Column<Guid>(type: "uuid", nullable: true),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false),
                    english_name = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    area = table.Column<string>(type: "text", nullable: false),
                    remoteness_tier = table.Column<int>(type: "integer", nullable: false),
                    is_island = table.Column<bool>(type: "boolean", nullable: false),
                    is_public = table.Column<bool>(type: "boolean", nullable: false),
                    east_metres = table.Column<int>(type: "integer", nullable: false),
                    north_metres = table.Column<int>(type: "integer", nullable: false),
                    founded_year = table.Column<int>(type: "integer", nullable: true),
                    establishment_quota = table.Column<int>(type: "integer", nullable: false),
                    head_id = table.Column<Guid>(type: "uuid", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_schools", x => x.id);
                    table.ForeignKey(
                        name: "fk_schools_clusters_cluster_id",
                        column: x => x.cluster_id,
                        principalSchema: "registry",
                        principalTable: "clusters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "school_stages",
                schema: "registry",
                columns: table => new
                {
                    of_school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    classes = table.Column<int>(type: "integer", nullable: false),
                    pupils = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_school_stages", x => new { x.of_school_id, x.stage });
                    table.ForeignKey(
                        name: "fk_school_stages_schools_of_school_id",
                        column: x => x.of_school_id,
                        principalSchema: "registry",
                        principalTable: "schools",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "teachers",
                schema: "registry",
                columns: table => new
                {
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    work_school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_number = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    work_started_on = table.Column<DateOnly>(type: "date", nullable: false),
                    teaching_since_on = table.Column<DateOnly>(type: "date", nullable: true),
                    joined_school_on = table.Column<DateOnly>(type: "date", nullable: false),
                    source = table.Column<string>(type: "text", nullable: true),
                    kind = table.Column<string>(type: "text", nullable: false),
                    employment_type = table.Column<string>(type: "text", nullable: true),
                    is_established = table.Column<bool>(type: "boolean", nullable: false),
                    established_on = table.Column<DateOnly>(type: "date", nullable: true),
                    establishment_stage = table.Column<string>(type: "text", nullable: true),
                    contract_kind = table.Column<string>(type: "text", nullable: true),
                    contract_starts_on = table.Column<DateOnly>(type: "date", nullable: true),
                    contract_ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    on_post_status = table.Column<string>(type: "text", nullable: true),
                    duty = table.Column<string>(type: "text", nullable: false),
                    original_retirement_age = table.Column<int>(type: "integer", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false),
                    former_name = table.Column<string>(type: "text", nullable: true),
                    pinyin_initials = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sex = table.Column<string>(type: "text", nullable: false),
                    country = table.Column<string>(type: "text", nullable: false),
                    id_kind = table.Column<string>(type: "text", nullable: false),
                    id_number = table.Column<string>(type: "text", nullable: false),
                    born_on = table.Column<DateOnly>(type: "date", nullable: false),
                    native_place = table.Column<string>(type: "text", nullable: true),
                    birth_place = table.Column<string>(type: "text", nullable: true),
                    ethnicity = table.Column<string>(type: "text", nullable: true),
                    political_status = table.Column<string>(type: "text", nullable: true),
                    party_joined_on = table.Column<DateOnly>(type: "date", nullable: true),
                    marital_status = table.Column<string>(type: "text", nullable: true),
                    health = table.Column<string>(type: "text", nullable: true),
                    phone = table.Column<string>(type: "text", nullable: true),
                    title = table.Column<string>(type: "text", nullable: false),
                    post_level = table.Column<string>(type: "text", nullable: true),
                    highest_education = table.Column<string>(type: "text", nullable: true),
                    has_certificate = table.Column<bool>(type: "boolean", nullable: false),
                    registered_until = table.Column<DateOnly>(type: "date", nullable: true),
                    stage = table.Column<string>(type: "text", nullable: true),
                    subject = table.Column<string>(type: "text", nullable: true),
                    second_subject = table.Column<string>(type: "text", nullable: true),
                    grade = table.Column<int>(type: "integer", nullable: true),
                    weekly_periods = table.Column<int>(type: "integer", nullable: true),
                    is_class_teacher = table.Column<bool>(type: "boolean", nullable: false),
                    mandarin_level = table.Column<string>(type: "text", nullable: true),
                    it_ability = table.Column<string>(type: "text", nullable: true),
                    is_normal_graduate = table.Column<bool>(type: "boolean", nullable: false),
                    is_public_normal_student = table.Column<bool>(type: "boolean", nullable: false),
                    served_grassroots = table.Column<bool>(type: "boolean", nullable: false),
                    has_special_education_training = table.Column<bool>(type: "boolean", nullable: false),
                    has_special_education_certificate = table.Column<bool>(type: "boolean", nullable: false),
                    is_special_grade = table.Column<bool>(type: "boolean", nullable: false),
                    is_backbone = table.Column<bool>(type: "boolean", nullable: false),
                    is_psychology_teacher = table.Column<bool>(type: "boolean", nullable: false),
                    is_dual_qualified = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_teachers", x => x.teacher_id);
                    table.ForeignKey(
                        name: "fk_teachers_schools_school_id",
                        column: x => x.school_id,
                        principalSchema: "registry",
                        principalTable: "schools",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_teachers_schools_work_school_id",
                        column: x => x.work_school_id,
                        principalSchema: "registry",
                        principalTable: "schools",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "appraisals",
                schema: "registry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    at_school_id = table.Column<Guid>(type: "uuid", nullable: true),
                    result = table.Column<string>(type: "text", nullable: false),
                    ethics = table.Column<string>(type: "text", nullable: true),
                    confirmed_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_appraisals", x => x.id);
                    table.ForeignKey(
                        name: "fk_appraisals_teachers_teacher_id",
                        column: x => x.teacher_id,
                        principalSchema: "registry",
                        principalTable: "teachers",
                        principalColumn: "teacher_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "certificates",
                schema: "registry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: true),
                    number = table.Column<string>(type: "text", nullable: false),
                    issued_by = table.Column<string>(type: "text", nullable: true),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: true),
                    first_registered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    registered_until = table.Column<DateOnly>(type: "date", nullable: true),
                    registration = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_certificates", x => x.id);
                    table.ForeignKey(
                        name: "fk_certificates_teachers_teacher_id",
                        column: x => x.teacher_id,
                        principalSchema: "registry",
                        principalTable: "teachers",
                        principalColumn: "teacher_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "class_teacher_years",
                schema: "registry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_year = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_class_teacher_years", x => x.id);
                    table.ForeignKey(
                        name: "fk_class_teacher_years_teachers_teacher_id",
                        column: x => x.teacher_id,
                        principalSchema: "registry",
                        principalTable: "teachers",
                        principalColumn: "teacher_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "disclosures",
                schema: "registry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    what = table.Column<string>(type: "text", nullable: false),
                    purpose = table.Column<string>(type: "text", nullable: false),
                    by_account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    by_role = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disclosures", x => x.id);
                    table.ForeignKey(
                        name: "fk_disclosures_teachers_teacher_id",
                        column: x => x.teacher_id,
                        principalSchema: "registry",
                        principalTable: "teachers",
                        principalColumn: "teacher_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "education",
                schema: "registry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    started_on = table.Column<DateOnly>(type: "date", nullable: true),
                    graduated_on = table.Column<DateOnly>(type: "date", nullable: true),
                    mode = table.Column<string>(type: "text", nullable: true),
                    level = table.Column<string>(type: "text", nullable: false),
                    institution = table.Column<string>(type: "text", nullable: true),
                    major = table.Column<string>(type: "text", nullable: true),
                    degree = table.Column<string>(type: "text", nullable: true),
                    degree_on = table.Column<DateOnly>(type: "date", nullable: true),
                    is_normal = table.Column<bool>(type: "boolean", nullable: false),
                    is_first = table.Column<bool>(type: "boolean", nullable: false),
                    is_highest = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_education", x => x.id);
                    table.ForeignKey(
                        name: "fk_education_teachers_teacher_id",
                        column: x => x.teacher_id,
                        principalSchema: "registry",
                        principalTable: "teachers",
                        principalColumn: "teacher_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "honours",
                schema: "registry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    level = table.Column<string>(type: "text", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false),
                    granted_on = table.Column<DateOnly>(type: "date", nullable: false),
                    granted_by = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_honours", x => x.id);
                    table.ForeignKey(
                        name: "fk_honours_teachers_teacher_id",
                        column: x => x.teacher_id,
                        principalSchema: "registry",
                        principalTable: "teachers",
                        principalColumn: "teacher_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "leaves",
                schema: "registry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    started_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_leaves", x => x.id);
                    table.ForeignKey(
                        name: "fk_leaves_teachers_teacher_id",
                        column: x => x.teacher_id,
                        principalSchema: "registry",
                        principalTable: "teachers",
                        principalColumn: "teacher_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "posts_held",
                schema: "registry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    category = table.Column<string>(type: "text", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    started_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    is_provisional = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_posts_held", x => x.id);
                    table.ForeignKey(
                        name: "fk_posts_held_teachers_teacher_id",
                        column: x => x.teacher_id,
                        principalSchema: "registry",
                        principalTable: "teachers",
                        principalColumn: "teacher_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "school_spells",
                schema: "registry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at_school_id = table.Column<Guid>(type: "uuid", nullable: true),
                    unit = table.Column<string>(type: "text", nullable: false),
                    started_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    area = table.Column<string>(type: "text", nullable: true),
                    stage = table.Column<string>(type: "text", nullable: true),
                    position = table.Column<string>(type: "text", nullable: true),
                    cause = table.Column<string>(type: "text", nullable: true),
                    document_number = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_school_spells", x => x.id);
                    table.ForeignKey(
                        name: "fk_school_spells_teachers_teacher_id",
                        column: x => x.teacher_id,
                        principalSchema: "registry",
                        principalTable: "teachers",
                        principalColumn: "teacher_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "stays",
                schema: "registry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    from_school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_school_id = table.Column<Guid>(type: "uuid", nullable: false),
                    started_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    moves_relation = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stays", x => x.id);
                    table.ForeignKey(
                        name: "fk_stays_teachers_teacher_id",
                        column: x => x.teacher_id,
                        principalSchema: "registry",
                        principalTable: "teachers",
                        principalColumn: "teacher_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "titles_held",
                schema: "registry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    teacher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    district_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: true),
                    obtained_on = table.Column<DateOnly>(type: "date", nullable: false),
                    appointed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    appointment_ended_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_titles_held", x => x.id);
                    table.ForeignKey(
                        name: "fk_titles_held_teachers_teacher_id",
                        column: x => x.teacher_id,
                        principalSchema: "registry",
                        principalTable: "teachers",
                        principalColumn: "teacher_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ux_appraisals_year",
                schema: "registry",
                table: "appraisals",
                columns: new[] { "teacher_id", "year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_certificates_number",
                schema: "registry",
                table: "certificates",
                columns: new[] { "teacher_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_class_teacher_years_year",
                schema: "registry",
                table: "class_teacher_years",
                columns: new[] { "teacher_id", "school_year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_clusters_name",
                schema: "registry",
                table: "clusters",
                columns: new[] { "district_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_disclosures_teacher_id",
                schema: "registry",
                table: "disclosures",
                column: "teacher_id");

            migrationBuilder.CreateIndex(
                name: "ix_education_teacher_id",
                schema: "registry",
                table: "education",
                column: "teacher_id");

            migrationBuilder.CreateIndex(
                name: "ix_honours_teacher_id",
                schema: "registry",
                table: "honours",
                column: "teacher_id");

            migrationBuilder.CreateIndex(
                name: "ix_leaves_teacher_id",
                schema: "registry",
                table: "leaves",
                column: "teacher_id");

            migrationBuilder.CreateIndex(
                name: "ix_outbox_waiting",
                schema: "registry",
                table: "outbox",
                column: "id",
                filter: "relayed_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_posts_held_teacher_id",
                schema: "registry",
                table: "posts_held",
                column: "teacher_id");

            migrationBuilder.CreateIndex(
                name: "ix_school_spells_at_school_id",
                schema: "registry",
                table: "school_spells",
                column: "at_school_id");

            migrationBuilder.CreateIndex(
                name: "ux_school_spells_document",
                schema: "registry",
                table: "school_spells",
                columns: new[] { "teacher_id", "document_number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_school_spells_open",
                schema: "registry",
                table: "school_spells",
                column: "teacher_id",
                unique: true,
                filter: "ended_on is null");

            migrationBuilder.CreateIndex(
                name: "ix_schools_cluster_id",
                schema: "registry",
                table: "schools",
                column: "cluster_id");

            migrationBuilder.CreateIndex(
                name: "ux_schools_code",
                schema: "registry",
                table: "schools",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_schools_name",
                schema: "registry",
                table: "schools",
                columns: new[] { "district_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_stays_from_school_id",
                schema: "registry",
                table: "stays",
                column: "from_school_id");

            migrationBuilder.CreateIndex(
                name: "ix_stays_teacher_id",
                schema: "registry",
                table: "stays",
                column: "teacher_id");

            migrationBuilder.CreateIndex(
                name: "ix_stays_to_school_id",
                schema: "registry",
                table: "stays",
                column: "to_school_id");

            migrationBuilder.CreateIndex(
                name: "ix_teachers_district_id_pinyin_initials_staff_number",
                schema: "registry",
                table: "teachers",
                columns: new[] { "district_id", "pinyin_initials", "staff_number" });

            migrationBuilder.CreateIndex(
                name: "ix_teachers_pinyin_initials_staff_number",
                schema: "registry",
                table: "teachers",
                columns: new[] { "pinyin_initials", "staff_number" });

            migrationBuilder.CreateIndex(
                name: "ix_teachers_school_id_subject",
                schema: "registry",
                table: "teachers",
                columns: new[] { "school_id", "subject" });

            migrationBuilder.CreateIndex(
                name: "ix_teachers_work_school_id",
                schema: "registry",
                table: "teachers",
                column: "work_school_id");

            migrationBuilder.CreateIndex(
                name: "ux_teachers_id_number",
                schema: "registry",
                table: "teachers",
                columns: new[] { "id_kind", "id_number" },
                unique: true,
                filter: "id_number <> ''");

            migrationBuilder.CreateIndex(
                name: "ux_teachers_staff_number",
                schema: "registry",
                table: "teachers",
                column: "staff_number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_titles_held_teacher_id",
                schema: "registry",
                table: "titles_held",
                column: "teacher_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "appraisals",
                schema: "registry");

            migrationBuilder.DropTable(
                name: "certificates",
                schema: "registry");

            migrationBuilder.DropTable(
                name: "class_teacher_years",
                schema: "registry");

            migrationBuilder.DropTable(
                name: "disclosures",
                schema: "registry");

            migrationBuilder.DropTable(
                name: "education",
                schema: "registry");

            migrationBuilder.DropTable(
                name: "honours",
                schema: "registry");

            migrationBuilder.DropTable(
                name: "inbox",
                schema: "registry");

            migrationBuilder.DropTable(
                name: "leaves",
                schema: "registry");

            migrationBuilder.DropTable(
                name: "outbox",
                schema: "registry");

            migrationBuilder.DropTable(
                name: "posts_held",
                schema: "registry");

            migrationBuilder.DropTable(
                name: "school_spells",
                schema: "registry");

            migrationBuilder.DropTable(
                name: "school_stages",
                schema: "registry");

            migrationBuilder.DropTable(
                name: "stays",
                schema: "registry");

            migrationBuilder.DropTable(
                name: "titles_held",
                schema: "registry");

            migrationBuilder.DropTable(
                name: "teachers",
                schema: "registry");

            migrationBuilder.DropTable(
                name: "schools",
                schema: "registry");

            migrationBuilder.DropTable(
                name: "clusters",
                schema: "registry");
        }
    }
}
