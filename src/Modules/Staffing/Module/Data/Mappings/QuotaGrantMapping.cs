using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Staffing.Domain.Quotas;

namespace Workforce.Staffing.Data.Mappings;

internal sealed class QuotaGrantMapping : IEntityTypeConfiguration<QuotaGrant>
{
    public void Configure(EntityTypeBuilder<QuotaGrant> grant)
    {
        grant.ToTable("quota_grants", table => table.HasCheckConstraint("ck_quota_grants_amount", "amount > 0"));
        grant.Property(g => g.Amount).HasColumnType("numeric(8,2)");
        grant.HasOne<QuotaPlan>().WithMany().HasForeignKey(g => g.PlanId).OnDelete(DeleteBehavior.Restrict);
        grant.HasIndex(g => new { g.PlanId, g.SchoolId, g.Stage, g.Key }).IsUnique().HasDatabaseName("ux_quota_grants_key");
    }
}
