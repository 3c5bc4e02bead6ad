using Hangfire;
using Quartz;
using Workforce.Access.Contracts;

namespace Workforce.Staffing.Jobs;

/// <summary>Every night each district's records are put into the queue to be looked through.</summary>
[DisallowConcurrentExecution]
internal sealed class MisuseClock(IOrganisation organisation, IBackgroundJobClient queue) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        foreach (var district in await organisation.DistrictsAsync(cancellationToken))
            queue.Enqueue<FindMisuse>(job => job.RunAsync(district.Id.Value, CancellationToken.None));
    }
}
