using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Workforce.Staffing.Domain.Computation;
using Workforce.Staffing.Domain.Quotas;

namespace Workforce.Staffing.Data.Mappings;

internal sealed class QuotaLineMapping : IEntityTypeConfiguration<QuotaLine>
{
    private static readonly ValueConverter<Fraction, string> Exact = new(value => value.ToString(), text => FractionText.Parse(text));

    public void Configure(EntityTypeBuilder<QuotaLine> line)
    {
        line.ToTable("quota_lines", table => table.HasCheckConstraint("ck_quota_lines_allocated", "allocated >= 0"));
        line.Property(l => l.Version).IsRowVersion();
        line.Property(l => l.Exact).HasConversion(Exact);
        line.Property(l => l.Steps).IsJson();
        line.HasOne<QuotaPlan>().WithMany().HasForeignKey(l => l.PlanId).OnDelete(DeleteBehavior.Restrict);
        line.HasIndex(l => new { l.PlanId, l.SchoolId, l.Stage }).IsUnique().HasDatabaseName("ux_quota_lines_stage");
    }
}
