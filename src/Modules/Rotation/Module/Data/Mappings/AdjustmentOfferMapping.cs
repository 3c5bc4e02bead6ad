using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class AdjustmentOfferMapping : IEntityTypeConfiguration<AdjustmentOffer>
{
    public void Configure(EntityTypeBuilder<AdjustmentOffer> offer)
    {
        offer.ToTable("adjustment_offers");
        offer.Property(o => o.Version).IsRowVersion();
        offer.Property(o => o.Why).IsJson();
        offer.HasOne<Round>().WithMany().HasForeignKey(o => o.RoundId).OnDelete(DeleteBehavior.Restrict);
        offer.HasOne<Adjustment>().WithMany().HasForeignKey(o => o.AdjustmentId).OnDelete(DeleteBehavior.Restrict);
        offer.HasOne<Entrant>().WithMany().HasForeignKey(o => o.EntrantId).OnDelete(DeleteBehavior.Restrict);
        offer.HasOne<Post>().WithMany().HasForeignKey(o => o.PostId).OnDelete(DeleteBehavior.Restrict);
        offer.HasIndex(o => new { o.RoundId, o.Number }).IsUnique().HasDatabaseName("ux_adjustment_offers_number");
        offer.HasIndex(o => new { o.AdjustmentId, o.EntrantId }).IsUnique().HasDatabaseName("ux_adjustment_offers_entrant");
        offer.HasIndex(o => o.TeacherId);
    }
}
