using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Data;

internal sealed class ClassTeacherYearMapping : IEntityTypeConfiguration<ClassTeacherYear>
{
    public void Configure(EntityTypeBuilder<ClassTeacherYear> row)
    {
        row.BelongsToTeacher();
        row.HasIndex(r => new { r.TeacherId, r.SchoolYear }).IsUnique().HasDatabaseName("ux_class_teacher_years_year");
    }
}
