using Hangfire;
using Quartz;

namespace Workforce.Platform.Sheets.Imports;

/// <summary>Every night: puts the clearing of old import rows into the queue, once for each module that has imports.</summary>
[DisallowConcurrentExecution]
internal sealed class ImportRowsClock(IEnumerable<ImportRowsClearing> modules, IBackgroundJobClient queue) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        foreach (var module in modules)
            module.Enqueue(queue);
        return ValueTask.CompletedTask;
    }
}

/// <summary>How to ask for the clearing in one module.</summary>
internal sealed record ImportRowsClearing(Action<IBackgroundJobClient> Enqueue);
