using Hangfire;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Ethics.Jobs;
using Workforce.Platform.Changes;
using Workforce.Platform.Events;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Subscriptions;

/// <summary>Teachers moved: the rosters of the district's open signings follow at once, not only next morning. Enqueued twice it does the same.</summary>
internal sealed class FollowMoves(IBackgroundJobClient queue) : ISubscriber<EthicsDbContext, TeachersMoved>
{
    public async Task HandleAsync(EthicsDbContext db, TeachersMoved occurred, Change change, CancellationToken ct)
    {
        foreach (var campaign in await db.PledgeCampaigns.Where(c => c.DistrictId == occurred.DistrictId && c.State == PledgeState.Open).Select(c => c.Id).ToListAsync(ct))
            queue.Enqueue<AdvancePledges>(job => job.RunAsync(campaign.Value, CancellationToken.None));
    }
}
