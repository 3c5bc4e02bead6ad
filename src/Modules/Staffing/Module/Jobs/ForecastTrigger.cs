using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Workforce.Platform.Calendars;

namespace Workforce.Staffing.Jobs;

internal static class ForecastTrigger
{
    /// <summary>At 03:40. Misfire policy: fire once and go on; one look finds everything that fell due meanwhile.</summary>
    public static void AddForecastClock(this IServiceCollection services) => services.AddQuartz(quartz => quartz.ScheduleJob<ForecastClock>(
        trigger => trigger.WithIdentity("staffing.forecast").WithCronSchedule("0 40 3 * * ?", cron => cron.InTimeZone(Calendar.China).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)),
        job => job.WithIdentity("staffing.forecast").RequestRecovery()));
}
