using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;
using Workforce.Rotation.Domain.Waiting;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class WaitingCaseMapping : IEntityTypeConfiguration<WaitingCase>
{
    public void Configure(EntityTypeBuilder<WaitingCase> waiting)
    {
        waiting.ToTable("waiting_cases");
        waiting.Property(w => w.Version).IsRowVersion();
        waiting.Property(w => w.Pay).IsJson();
        waiting.HasOne<Round>().WithMany().HasForeignKey(w => w.RoundId).OnDelete(DeleteBehavior.Restrict);
        waiting.HasOne<Entrant>().WithMany().HasForeignKey(w => w.EntrantId).OnDelete(DeleteBehavior.Restrict);
        waiting.HasIndex(w => new { w.RoundId, w.EntrantId }).IsUnique().HasFilter("outcome is null").HasDatabaseName("ux_waiting_cases_open");
    }
}
