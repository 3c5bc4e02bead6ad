using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Workforce.Platform.Calendars;

namespace Workforce.Staffing.Jobs;

internal static class StaffingClock
{
    /// <summary>At night. Misfire policy: fire once; the nights a host was down need no catching up.</summary>
    public static void AddMisuseClock(this IServiceCollection services)
    {
        services.AddScoped<FindMisuse>();
        services.AddQuartz(quartz => quartz.ScheduleJob<MisuseClock>(
            trigger => trigger.WithIdentity("staffing.misuse").WithCronSchedule("0 40 3 * * ?", cron => cron.InTimeZone(Calendar.China).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)),
            job => job.WithIdentity("staffing.misuse").RequestRecovery()));
    }
}
