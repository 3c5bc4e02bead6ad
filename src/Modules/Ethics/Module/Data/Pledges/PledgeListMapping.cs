using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Pledges;

namespace Workforce.Ethics.Data.Pledges;

internal sealed class PledgeListMapping : IEntityTypeConfiguration<PledgeList>
{
    public void Configure(EntityTypeBuilder<PledgeList> list)
    {
        list.ToTable("pledge_lists");
        list.HasOne<PledgeCampaign>().WithMany().HasForeignKey(l => l.CampaignId).OnDelete(DeleteBehavior.Restrict);
        list.HasIndex(l => new { l.CampaignId, l.SchoolId });
    }
}
