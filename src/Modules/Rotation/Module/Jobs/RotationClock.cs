using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Workforce.Platform.Calendars;

namespace Workforce.Rotation.Jobs;

internal static class RotationClock
{
    /// <summary>
    /// Once a minute. Misfire policy: fire once and go on. After an outage one look finds everything that fell due meanwhile,
    /// so missed minutes need no catching up.
    /// </summary>
    public static void AddRotationClock(this IServiceCollection services) => services.AddQuartz(quartz => quartz.ScheduleJob<RoundClock>(
        trigger => trigger.WithIdentity("rotation.deadlines").WithCronSchedule("0 * * * * ?", cron => cron.InTimeZone(Calendar.China).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)),
        job => job.WithIdentity("rotation.deadlines").RequestRecovery()));
}
