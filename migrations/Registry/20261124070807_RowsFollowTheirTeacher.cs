using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Workforce.Migrations.Registry
{
    /// <summary>
    /// A row of a teacher's history carries no school, because she moves and it stays; for people of one school it is
    /// seen when its teacher is. Restrictive, so it narrows the wall that follows from the columns. Others pay nothing:
    /// the first comparison is made once per statement.
    /// </summary>
    public partial class RowsFollowTheirTeacher : Migration
    {
        private static readonly string[] History =
            ["education", "certificates", "posts_held", "titles_held", "appraisals", "school_spells", "leaves", "stays", "class_teacher_years", "honours"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var table in History)
                migrationBuilder.Sql($"""
                    create policy follows_teacher on registry.{table} as restrictive to workforce_registry
                      using ((select current_setting('workforce.school', true)) = ''
                        or exists (select from registry.teachers t where t.teacher_id = {table}.teacher_id));
                    """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in History)
                migrationBuilder.Sql($"drop policy follows_teacher on registry.{table};");
        }
    }
}
