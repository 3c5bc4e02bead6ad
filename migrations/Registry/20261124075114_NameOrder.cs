using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Workforce.Migrations.Registry
{
    /// <inheritdoc />
    public partial class NameOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_teachers_district_id_pinyin_initials_staff_number",
                schema: "registry",
                table: "teachers");

            migrationBuilder.DropIndex(
                name: "ix_teachers_pinyin_initials_staff_number",
                schema: "registry",
                table: "teachers");

            migrationBuilder.AddColumn<string>(
                name: "name_order",
                schema: "registry",
                table: "teachers",
                type: "text",
                nullable: false,
                computedColumnSql: "left(pinyin_initials, 1) || left(name, 1) || pinyin_initials",
                stored: true,
                collation: "C");

            migrationBuilder.CreateIndex(
                name: "ix_teachers_district_id_name_order_staff_number",
                schema: "registry",
                table: "teachers",
                columns: new[] { "district_id", "name_order", "staff_number" });

            migrationBuilder.CreateIndex(
                name: "ix_teachers_name_order_staff_number",
                schema: "registry",
                table: "teachers",
                columns: new[] { "name_order", "staff_number" });

            migrationBuilder.CreateIndex(
                name: "ix_teachers_pinyin_initials",
                schema: "registry",
                table: "teachers",
                column: "pinyin_initials");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_teachers_district_id_name_order_staff_number",
                schema: "registry",
                table: "teachers");

            migrationBuilder.DropIndex(
                name: "ix_teachers_name_order_staff_number",
                schema: "registry",
                table: "teachers");

            migrationBuilder.DropIndex(
                name: "ix_teachers_pinyin_initials",
                schema: "registry",
                table: "teachers");

            migrationBuilder.DropColumn(
                name: "name_order",
                schema: "registry",
                table: "teachers");

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
        }
    }
}
