using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Pledges;

namespace Workforce.Ethics.Data.Pledges;

internal sealed class PledgeSchoolMapping : IEntityTypeConfiguration<PledgeSchool>
{
    public void Configure(EntityTypeBuilder<PledgeSchool> school)
    {
        school.ToTable("pledge_schools");
        school.HasKey(s => new { s.CampaignId, s.SchoolId });
        school.HasOne<PledgeCampaign>().WithMany().HasForeignKey(s => s.CampaignId).OnDelete(DeleteBehavior.Cascade);
    }
}
