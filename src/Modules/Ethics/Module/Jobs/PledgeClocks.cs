using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Workforce.Platform.Calendars;

namespace Workforce.Ethics.Jobs;

internal static class PledgeClocks
{
    /// <summary>Misfire policy of both: fire once and go on; a day's or an hour's work finds by itself what is due.</summary>
    public static void AddPledgeClock(this IServiceCollection services) => services.AddQuartz(quartz =>
    {
        quartz.ScheduleJob<PledgeClock>(
            trigger => trigger.WithIdentity("ethics.pledges").WithCronSchedule("0 10 7 * * ?", cron => cron.InTimeZone(Calendar.China).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)),
            job => job.WithIdentity("ethics.pledges").RequestRecovery());
        quartz.ScheduleJob<AnchorClock>(
            trigger => trigger.WithIdentity("ethics.anchors").WithCronSchedule("0 0 * * * ?", cron => cron.InTimeZone(Calendar.China).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)),
            job => job.WithIdentity("ethics.anchors").RequestRecovery());
    });
}
