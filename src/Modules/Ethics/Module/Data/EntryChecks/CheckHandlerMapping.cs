using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.EntryChecks;

namespace Workforce.Ethics.Data.EntryChecks;

internal sealed class CheckHandlerMapping : IEntityTypeConfiguration<CheckHandler>
{
    public void Configure(EntityTypeBuilder<CheckHandler> handler)
    {
        handler.ToTable("check_handlers");
        handler.HasKey(h => new { h.BatchId, h.AccountId });
        handler.HasOne<CheckBatch>().WithMany().HasForeignKey(h => h.BatchId).OnDelete(DeleteBehavior.Restrict);
    }
}
