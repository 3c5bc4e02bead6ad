using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Pledges;

namespace Workforce.Ethics.Data.Pledges;

internal sealed class PledgeCampaignMapping : IEntityTypeConfiguration<PledgeCampaign>
{
    public void Configure(EntityTypeBuilder<PledgeCampaign> campaign)
    {
        campaign.ToTable("pledge_campaigns");
        campaign.Property(c => c.Version).IsRowVersion();
        campaign.HasOne<PledgeText>().WithMany().HasForeignKey(c => c.TextId).OnDelete(DeleteBehavior.Restrict);
        campaign.HasIndex(c => new { c.DistrictId, c.SchoolYear, c.Tier, c.Season }).IsUnique().HasDatabaseName("ux_pledge_campaigns_year");
    }
}
