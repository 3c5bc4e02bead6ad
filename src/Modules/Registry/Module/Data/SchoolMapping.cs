using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Data;

internal sealed class SchoolMapping : IEntityTypeConfiguration<School>
{
    public void Configure(EntityTypeBuilder<School> school)
    {
        school.Property(s => s.Version).IsRowVersion();
        school.Property(s => s.Code).UseCollation("C");
        school.HasOne<Cluster>().WithMany().HasForeignKey(s => s.ClusterId).OnDelete(DeleteBehavior.SetNull);
        school.HasMany(s => s.Stages).WithOne().HasForeignKey(s => s.OfSchoolId).OnDelete(DeleteBehavior.Cascade);
        school.HasIndex(s => s.Code).IsUnique().HasDatabaseName("ux_schools_code");
        school.HasIndex(s => new { s.DistrictId, s.Name }).IsUnique().HasDatabaseName("ux_schools_name");
    }
}
