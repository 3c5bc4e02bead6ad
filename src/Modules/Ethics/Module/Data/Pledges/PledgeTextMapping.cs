using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Pledges;

namespace Workforce.Ethics.Data.Pledges;

internal sealed class PledgeTextMapping : IEntityTypeConfiguration<PledgeText>
{
    public void Configure(EntityTypeBuilder<PledgeText> text)
    {
        text.ToTable("pledge_texts");
        text.Property(t => t.Sha256).HasMaxLength(64);
        text.Ignore(t => t.IsUnchanged);
        text.HasIndex(t => new { t.DistrictId, t.Tier, t.Number }).IsUnique().HasDatabaseName("ux_pledge_texts_number");
    }
}
