using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Staffing.Domain.Cases;

namespace Workforce.Staffing.Data.Posts;

internal sealed class StaffingCaseMapping : IEntityTypeConfiguration<StaffingCase>
{
    public void Configure(EntityTypeBuilder<StaffingCase> row)
    {
        row.ToTable("staffing_cases", table => table.HasCheckConstraint("ck_staffing_cases_outcome", "(state in ('Closed', 'Dismissed')) = (outcome is not null)"));
        row.Property(r => r.Version).IsRowVersion();
        row.HasMany(r => r.Steps).WithOne().HasForeignKey(s => s.CaseId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => new { r.SchoolId, r.TeacherId, r.Kind, r.FoundBy }).IsUnique().AreNullsDistinct(false).HasFilter("found_by is not null").HasDatabaseName("ux_staffing_cases_facts");
        row.HasIndex(r => new { r.DistrictId, r.State });
    }
}
