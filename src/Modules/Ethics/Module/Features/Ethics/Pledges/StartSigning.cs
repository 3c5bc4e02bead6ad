using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>A principal starts the signing for all teachers of her school.</summary>
internal sealed class StartSigning(Work<EthicsDbContext> work)
{
    public Task HandleAsync(PledgeCampaignId id, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var own = new SchoolId(change.By.Reach.SchoolId ?? throw new OutOfReachException());
        var campaign = await db.PledgeCampaigns.OneAsync(c => c.Id == id, ct);
        campaign.CheckOpen(Calendar.On(change.At));
        var school = await db.PledgeSchools.OneAsync(s => s.CampaignId == id && s.SchoolId == own, ct);
        if (school.StartedAt is { } at)
            throw new RuleBrokenException("本校已于 {0:yyyy-MM-dd HH:mm} 开始签署。", at.ToOffset(TimeSpan.FromHours(8)));
        (school.StartedAt, school.StartedBy) = (change.At, change.By.Name);
    }, ct);
}
