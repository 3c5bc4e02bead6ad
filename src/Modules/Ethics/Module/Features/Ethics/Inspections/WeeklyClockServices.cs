using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Workforce.Platform.Calendars;

namespace Workforce.Ethics.Features.Ethics.Inspections;

internal static class WeeklyClockServices
{
    /// <summary>
    /// Every Monday at 8 (江苏2018: each Monday morning). Misfire policy: fire once and go on; the report finds by itself which
    /// Mondays are missing.
    /// </summary>
    public static void AddWeeklyClock(this IServiceCollection services) => services.AddQuartz(quartz => quartz.ScheduleJob<WeeklyClock>(
        trigger => trigger.WithIdentity("ethics.weekly").WithCronSchedule("0 0 8 ? * MON", cron => cron.InTimeZone(Calendar.China).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)),
        job => job.WithIdentity("ethics.weekly").RequestRecovery()));
}
