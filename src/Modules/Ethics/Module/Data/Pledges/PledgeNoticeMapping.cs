using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Pledges;

namespace Workforce.Ethics.Data.Pledges;

internal sealed class PledgeNoticeMapping : IEntityTypeConfiguration<PledgeNotice>
{
    public void Configure(EntityTypeBuilder<PledgeNotice> notice)
    {
        notice.ToTable("pledge_notices");
        notice.HasOne<PledgeCampaign>().WithMany().HasForeignKey(n => n.CampaignId).OnDelete(DeleteBehavior.Cascade);
        // One a day to each about the same thing, whoever presses the button.
        notice.HasIndex(n => new { n.CampaignId, n.SubjectId, n.SentOn, n.Kind }).IsUnique().HasDatabaseName("ux_pledge_notices_day");
        notice.HasIndex(n => new { n.TeacherId, n.SentAt });
        notice.HasIndex(n => new { n.SchoolId, n.SentAt });
    }
}
