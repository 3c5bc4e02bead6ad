using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Cases;

namespace Workforce.Ethics.Data.Cases;

internal sealed class CaseMapping : IEntityTypeConfiguration<Case>
{
    public void Configure(EntityTypeBuilder<Case> about)
    {
        about.ToTable("cases");
        about.Property(c => c.Version).IsRowVersion();
        about.HasIndex(c => c.Number).IsUnique().HasDatabaseName("ux_cases_number");
        about.HasIndex(c => new { c.DistrictId, c.State });
        about.HasIndex(c => c.TeacherId);
    }
}
