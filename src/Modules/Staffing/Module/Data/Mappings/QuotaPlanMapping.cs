using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Staffing.Domain.Quotas;

namespace Workforce.Staffing.Data.Mappings;

internal sealed class QuotaPlanMapping : IEntityTypeConfiguration<QuotaPlan>
{
    public void Configure(EntityTypeBuilder<QuotaPlan> plan)
    {
        plan.ToTable("quota_plans", table => table.HasCheckConstraint("ck_quota_plans_total", "total >= 0"));
        plan.Property(p => p.Version).IsRowVersion();
        plan.Property(p => p.Standard).IsJson();
        plan.Property(p => p.Decision).IsJson();
        plan.HasIndex(p => new { p.DistrictId, p.SchoolYear, p.Number }).IsUnique().HasDatabaseName("ux_quota_plans_number");
        plan.HasIndex(p => new { p.DistrictId, p.SchoolYear }).IsUnique().HasFilter("state = 'Approved'").HasDatabaseName("ux_quota_plans_approved");
    }
}
