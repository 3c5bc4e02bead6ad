using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Cases;

namespace Workforce.Ethics.Data.Cases;

internal sealed class EvidenceMapping : IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<Evidence> evidence)
    {
        evidence.ToTable("evidence");
        evidence.HasIndex(e => e.CaseId);
    }
}
