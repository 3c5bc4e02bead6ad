using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Quartz;
using Workforce.Platform.Calendars;
using Workforce.Platform.Sheets.Imports;

namespace Workforce.Platform.Jobs;

/// <summary>
/// Quartz is the clock: it decides when, in its own schema, on as many hosts as there are. Modules add their clocks with
/// <c>services.AddQuartz(q => q.ScheduleJob&lt;T&gt;(...))</c>; such a job only finds what is due and enqueues it.
/// </summary>
internal static class QuartzClock
{
    public static void AddQuartzClock(this IServiceCollection services) => services.AddQuartz(quartz =>
    {
        // At night. Misfire policy: fire once; the nights a host was down need no catching up.
        quartz.ScheduleJob<ImportRowsClock>(
            trigger => trigger.WithIdentity("platform.import-rows").WithCronSchedule("0 20 3 * * ?", cron => cron.InTimeZone(Calendar.China).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)),
            job => job.WithIdentity("platform.import-rows").RequestRecovery());
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
        });
    });
}
