using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Pledges;

namespace Workforce.Ethics.Data.Pledges;

internal sealed class PledgeAnchorMapping : IEntityTypeConfiguration<PledgeAnchor>
{
    public void Configure(EntityTypeBuilder<PledgeAnchor> anchor)
    {
        anchor.ToTable("pledge_anchors", table => table.HasComment("append-only"));
        anchor.HasKey(a => new { a.DistrictId, a.Seq }).HasName("pk_pledge_anchors");
        anchor.Property(a => a.Hash).HasMaxLength(64);
    }
}
