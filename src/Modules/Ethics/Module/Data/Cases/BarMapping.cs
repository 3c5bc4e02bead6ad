using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Cases;

namespace Workforce.Ethics.Data.Cases;

internal sealed class BarMapping : IEntityTypeConfiguration<Bar>
{
    public void Configure(EntityTypeBuilder<Bar> bar)
    {
        bar.ToTable("bars");
        bar.HasIndex(b => b.CaseId);
        bar.HasIndex(b => new { b.TeacherId, b.Scope });
    }
}
