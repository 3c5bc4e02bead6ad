using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Inspections;

namespace Workforce.Ethics.Data.Inspections;

internal sealed class InspectionPlanMapping : IEntityTypeConfiguration<InspectionPlan>
{
    public void Configure(EntityTypeBuilder<InspectionPlan> plan)
    {
        plan.ToTable("inspection_plans");
        plan.Property(p => p.Version).IsRowVersion();
        plan.Property(p => p.Schools).IsJson();
        plan.HasIndex(p => new { p.DistrictId, p.FromOn });
    }
}
