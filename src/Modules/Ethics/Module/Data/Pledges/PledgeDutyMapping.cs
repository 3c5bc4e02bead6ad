using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Pledges;

namespace Workforce.Ethics.Data.Pledges;

internal sealed class PledgeDutyMapping : IEntityTypeConfiguration<PledgeDuty>
{
    public void Configure(EntityTypeBuilder<PledgeDuty> duty)
    {
        duty.ToTable("pledge_duties");
        duty.HasKey(d => new { d.CampaignId, d.SubjectId });
        duty.HasOne<PledgeCampaign>().WithMany().HasForeignKey(d => d.CampaignId).OnDelete(DeleteBehavior.Cascade);
        // Who has not signed, school by school: the list reads this index and no row. It carries the columns of the row-level
        // wall too, without which every entry would have to be looked up.
        duty.HasIndex(d => new { d.CampaignId, d.SchoolName, d.Name, d.SubjectId }).IncludeProperties(d => new { d.DistrictId, d.SchoolId, d.TeacherId, d.Standing, d.Subject, d.DueOn, d.ArrivedOn, d.RemindedOn }).HasFilter("signed_at is null and standing in ('OnPost', 'ArrivedLater')").HasDatabaseName("ix_pledge_duties_unsigned");
        // One school's people, and its figures, without reading the rows themselves.
        duty.HasIndex(d => new { d.CampaignId, d.SchoolId }).IncludeProperties(d => new { d.DistrictId, d.TeacherId, d.Standing, d.SignedAt, d.ArrivedOn, d.DueOn }).HasDatabaseName("ix_pledge_duties_school");
        duty.HasIndex(d => new { d.CampaignId, d.SchoolName, d.Name }, "ix_pledge_duties_leave").HasFilter("standing = 'OnLeave'");
        duty.HasIndex(d => d.SubjectId);
    }
}
