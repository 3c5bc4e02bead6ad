using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class AdjustmentPairMapping : IEntityTypeConfiguration<AdjustmentPair>
{
    public void Configure(EntityTypeBuilder<AdjustmentPair> pair)
    {
        pair.ToTable("adjustment_pairs");
        pair.HasOne<Adjustment>().WithMany().HasForeignKey(p => p.AdjustmentId).OnDelete(DeleteBehavior.Restrict);
        pair.HasOne<Entrant>().WithMany().HasForeignKey(p => p.EntrantId).OnDelete(DeleteBehavior.Restrict);
        pair.HasOne<Post>().WithMany().HasForeignKey(p => p.PostId).OnDelete(DeleteBehavior.Restrict);
        pair.HasIndex(p => new { p.AdjustmentId, p.EntrantId, p.PostId }).IsUnique().HasDatabaseName("ux_adjustment_pairs_pair");
        pair.HasIndex(p => new { p.AdjustmentId, p.EntrantId }).IsUnique().HasFilter("kind = 'Pinned'").HasDatabaseName("ux_adjustment_pairs_pin");
    }
}
