using Hangfire;
using Quartz;

namespace Workforce.Ethics.Jobs;

/// <summary>Every hour the heads of the chains are written down.</summary>
internal sealed class AnchorClock(IBackgroundJobClient queue) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        queue.Enqueue<AnchorHeads>(job => job.RunAsync(CancellationToken.None));
        return ValueTask.CompletedTask;
    }
}
