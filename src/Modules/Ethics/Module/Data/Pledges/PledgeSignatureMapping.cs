using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Pledges;

namespace Workforce.Ethics.Data.Pledges;

internal sealed class PledgeSignatureMapping : IEntityTypeConfiguration<PledgeSignature>
{
    public void Configure(EntityTypeBuilder<PledgeSignature> signature)
    {
        signature.ToTable("pledge_signatures", table => table.HasComment("append-only"));
        signature.Property(s => s.Hash).HasMaxLength(64);
        signature.Property(s => s.PreviousHash).HasMaxLength(64);
        signature.Property(s => s.TextSha256).HasMaxLength(64);
        signature.HasIndex(s => new { s.DistrictId, s.Seq }).IsUnique().HasDatabaseName("ux_pledge_signatures_seq");
        // Once per person and text, whatever two browsers do.
        signature.HasIndex(s => new { s.CampaignId, s.TextId, s.SubjectId }).IsUnique().HasDatabaseName("ux_pledge_signatures_once");
    }
}
