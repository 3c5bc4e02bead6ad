using Hangfire;
using Microsoft.EntityFrameworkCore;
using Quartz;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Platform.Actors;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Jobs;

/// <summary>Every morning: which signings are open? It only finds them and puts them into the queue.</summary>
[DisallowConcurrentExecution]
internal sealed class PledgeClock(Work<EthicsDbContext> work, CurrentActor current, IBackgroundJobClient queue) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        current.ActAs(Actor.System("ethics.clock"));
        var open = await work.ReadAsync(db => db.PledgeCampaigns.Where(c => c.State == PledgeState.Open).Select(c => c.Id).ToListAsync(cancellationToken), cancellationToken);
        foreach (var campaign in open)
            queue.Enqueue<AdvancePledges>(job => job.RunAsync(campaign.Value, CancellationToken.None));
    }
}
