using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Cases;

namespace Workforce.Ethics.Data.Cases;

internal sealed class DecisionMapping : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> decision)
    {
        decision.ToTable("decisions");
        decision.Property(d => d.Version).IsRowVersion();
        decision.Property(d => d.Measures).IsCaseJson();
        decision.Property(d => d.Violations).IsCaseJson();
        decision.HasIndex(d => d.CaseId).IsUnique().HasDatabaseName("ux_decisions_case");
        decision.HasIndex(d => d.Number).IsUnique().HasDatabaseName("ux_decisions_number");
    }
}
