using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Cases;

namespace Workforce.Ethics.Data.Cases;

internal sealed class WarningCaseMapping : IEntityTypeConfiguration<WarningCase>
{
    public void Configure(EntityTypeBuilder<WarningCase> warning)
    {
        warning.ToTable("warning_cases");
        warning.HasIndex(w => new { w.DistrictId, w.PublishedOn });
    }
}
