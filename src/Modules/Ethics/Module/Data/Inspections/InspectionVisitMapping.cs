using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Inspections;

namespace Workforce.Ethics.Data.Inspections;

internal sealed class InspectionVisitMapping : IEntityTypeConfiguration<InspectionVisit>
{
    public void Configure(EntityTypeBuilder<InspectionVisit> visit)
    {
        visit.ToTable("inspection_visits");
        visit.Property(v => v.Version).IsRowVersion();
        visit.Property(v => v.Inspectors).IsJson();
        visit.Property(v => v.Evidence).IsJson();
        visit.HasOne<InspectionPlan>().WithMany().HasForeignKey(v => v.PlanId).OnDelete(DeleteBehavior.Restrict);
        visit.HasIndex(v => new { v.DistrictId, v.State, v.PlannedOn });
        visit.HasIndex(v => v.SchoolId);
    }
}
