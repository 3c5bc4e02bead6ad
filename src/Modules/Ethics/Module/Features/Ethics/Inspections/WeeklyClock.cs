using Hangfire;
using Quartz;

namespace Workforce.Ethics.Features.Ethics.Inspections;

/// <summary>Monday morning: puts the report into the queue.</summary>
[DisallowConcurrentExecution]
internal sealed class WeeklyClock(IBackgroundJobClient queue) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        queue.Enqueue<MakeWeeklyReports>(job => job.RunAsync(CancellationToken.None));
        return ValueTask.CompletedTask;
    }
}
