using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.EntryChecks;

namespace Workforce.Ethics.Data.EntryChecks;

internal sealed class CheckOutcomeMapping : IEntityTypeConfiguration<CheckOutcome>
{
    public void Configure(EntityTypeBuilder<CheckOutcome> outcome)
    {
        outcome.ToTable("check_outcomes");
        outcome.HasKey(o => o.CheckId);
        outcome.Property(o => o.Version).IsRowVersion();
        outcome.HasOne<EntryCheck>().WithMany().HasForeignKey(o => o.CheckId).OnDelete(DeleteBehavior.Restrict);
        outcome.HasIndex(o => o.BatchId);
    }
}
