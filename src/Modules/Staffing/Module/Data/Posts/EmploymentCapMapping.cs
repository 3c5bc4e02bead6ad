using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Staffing.Domain.Posts;

namespace Workforce.Staffing.Data.Posts;

internal sealed class EmploymentCapMapping : IEntityTypeConfiguration<EmploymentCap>
{
    public void Configure(EntityTypeBuilder<EmploymentCap> row)
    {
        row.ToTable("employment_caps", table => table.HasCheckConstraint("ck_employment_caps_cap", "cap >= 0"));
        row.Property(r => r.Version).IsRowVersion();
        row.HasIndex(r => new { r.SchoolId, r.SchoolYear, r.Type }).IsUnique().HasDatabaseName("ux_employment_caps_type");
        row.HasIndex(r => new { r.DistrictId, r.SchoolYear });
    }
}
