using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Cases;

namespace Workforce.Ethics.Data.Cases;

internal sealed class CaseAppealMapping : IEntityTypeConfiguration<CaseAppeal>
{
    public void Configure(EntityTypeBuilder<CaseAppeal> appeal)
    {
        appeal.ToTable("case_appeals");
        appeal.Property(a => a.Version).IsRowVersion();
        appeal.Property(a => a.Documents).IsCaseJson();
        appeal.HasIndex(a => a.CaseId).IsUnique().HasFilter("state = 'Filed'").HasDatabaseName("ux_case_appeals_open");
        appeal.HasIndex(a => a.TeacherId);
    }
}
