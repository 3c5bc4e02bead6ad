using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Cases;

namespace Workforce.Ethics.Data.Cases;

internal sealed class ConfidenceMapping : IEntityTypeConfiguration<Confidence>
{
    public void Configure(EntityTypeBuilder<Confidence> confidence)
    {
        confidence.ToTable("confidences");
        confidence.HasKey(c => c.CaseId);
    }
}
