using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class ProposedPlaceMapping : IEntityTypeConfiguration<ProposedPlace>
{
    public void Configure(EntityTypeBuilder<ProposedPlace> place)
    {
        place.ToTable("proposed_places");
        place.HasKey(p => new { p.ProposalId, p.EntrantId });
        place.Property(p => p.Why).IsJson();
        place.HasOne<AdjustmentProposal>().WithMany().HasForeignKey(p => p.ProposalId).OnDelete(DeleteBehavior.Cascade);
        place.HasOne<Entrant>().WithMany().HasForeignKey(p => p.EntrantId).OnDelete(DeleteBehavior.Restrict);
        place.HasOne<Post>().WithMany().HasForeignKey(p => p.PostId).OnDelete(DeleteBehavior.Restrict);
    }
}
