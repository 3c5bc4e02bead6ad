using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Data;

internal sealed class TeacherMapping : IEntityTypeConfiguration<Teacher>
{
    public void Configure(EntityTypeBuilder<Teacher> teacher)
    {
        teacher.HasKey(t => t.TeacherId);
        teacher.Property(t => t.Version).IsRowVersion();

        // Collation C: the same index serves the sort and the search by beginning.
        teacher.Property(t => t.StaffNumber).UseCollation("C");
        teacher.Property(t => t.PinyinInitials).UseCollation("C");
        teacher.Property(t => t.NameOrder).UseCollation("C").HasComputedColumnSql("left(pinyin_initials, 1) || left(name, 1) || pinyin_initials", stored: true);

        teacher.HasOne<School>().WithMany().HasForeignKey(t => t.SchoolId).OnDelete(DeleteBehavior.Restrict);
        teacher.HasOne<School>().WithMany().HasForeignKey(t => t.WorkSchoolId).OnDelete(DeleteBehavior.Restrict);
        teacher.HasIndex(t => t.StaffNumber).IsUnique().HasDatabaseName("ux_teachers_staff_number");
        teacher.HasIndex(t => new { t.IdKind, t.IdNumber }).IsUnique().HasFilter("id_number <> ''").HasDatabaseName("ux_teachers_id_number");
        teacher.HasIndex(t => t.PinyinInitials);
        teacher.HasIndex(t => new { t.NameOrder, t.StaffNumber });
        teacher.HasIndex(t => new { t.DistrictId, t.NameOrder, t.StaffNumber });
        teacher.HasIndex(t => new { t.SchoolId, t.Subject });
    }
}
