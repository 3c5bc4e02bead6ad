using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Quartz;

namespace Workforce.Platform.Jobs;

/// <summary>
/// Quartz is the clock: it decides when, in its own schema, on as many hosts as there are. Modules add their clocks with
/// <c>services.AddQuartz(q => q.ScheduleJob&lt;T&gt;(...))</c>; such a job only finds what is due and enqueues it.
/// </summary>
internal static class QuartzClock
{
    public static void AddQuartzClock(this IServiceCollection services) => services.AddQuartz(quartz =>
        quartz.UsePersistentStore(store =>
        {
            store.UsePostgres(source => source.DataSourceFactory = provider => provider.GetRequiredKeyedService<NpgsqlDataSource>("jobs"));
            store.UseClustering();
            // The jobs role owns this schema and nothing else, so it may create what is missing.
            store.ProvisionSchema();
            store.ConfigureStore(options =>
            {
                options.TablePrefix = "quartz.qrtz_";
                options.StoreJobDataAsStrings = true;
            });
        }));
}
