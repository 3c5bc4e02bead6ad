using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class AdjustmentProposalMapping : IEntityTypeConfiguration<AdjustmentProposal>
{
    public void Configure(EntityTypeBuilder<AdjustmentProposal> proposal)
    {
        proposal.ToTable("adjustment_proposals");
        proposal.Property(p => p.Version).IsRowVersion();
        proposal.Property(p => p.Terms).IsJson();
        proposal.Property(p => p.Figures).IsJson();
        proposal.Property(p => p.Infeasible).IsJson();
        proposal.HasOne<Adjustment>().WithMany().HasForeignKey(p => p.AdjustmentId).OnDelete(DeleteBehavior.Restrict);
        proposal.HasIndex(p => new { p.AdjustmentId, p.Number }).IsUnique().HasDatabaseName("ux_adjustment_proposals_number");
    }
}
