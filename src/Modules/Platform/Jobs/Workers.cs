using Hangfire;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Workforce.Platform.Events;

namespace Workforce.Platform.Jobs;

public static class Workers
{
    /// <summary>Starts the queue's workers, the clock and the relay in this host. Command-line verbs do without.</summary>
    public static IServiceCollection AddWorkers(this IServiceCollection services)
    {
        services.AddHangfireServer(server =>
        {
            server.WorkerCount = Math.Clamp(Environment.ProcessorCount, 2, 8);
            server.SchedulePollingInterval = TimeSpan.FromSeconds(5);
            server.ShutdownTimeout = TimeSpan.FromSeconds(10);
        });
        services.AddQuartzHostedService(quartz => quartz.WaitForJobsToComplete = true);
        services.AddHostedService<OutboxRelay>();
        return services;
    }
}
