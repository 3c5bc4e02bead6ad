using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Inspections;

namespace Workforce.Ethics.Data.Inspections;

internal sealed class InspectionFindingMapping : IEntityTypeConfiguration<InspectionFinding>
{
    public void Configure(EntityTypeBuilder<InspectionFinding> finding)
    {
        finding.ToTable("inspection_findings");
        finding.Property(f => f.Version).IsRowVersion();
        finding.HasOne<InspectionVisit>().WithMany().HasForeignKey(f => f.VisitId).OnDelete(DeleteBehavior.Restrict);
        finding.HasIndex(f => new { f.DistrictId, f.State });
        finding.HasIndex(f => f.VisitId);
    }
}
