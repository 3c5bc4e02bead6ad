using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Actors;
using Workforce.Platform.Modules;

namespace Workforce.Ethics.Features.Ethics.Inspections;

/// <summary>有偿补课督查: what it registers and who may do what.</summary>
internal static class InspectionServices
{
    public static readonly IReadOnlyList<Permission> Permissions =
    [
        new("ethics.inspections", "查看和办理师德督查", Role.CityOfficer, Role.DistrictOfficer, Role.Inspector, Role.Principal),
        new("ethics.weekly", "查看和更正督查周报", Role.CityOfficer, Role.DistrictOfficer, Role.Inspector),
    ];

    public static readonly IReadOnlyDictionary<string, string> Constraints = new Dictionary<string, string> { ["ux_weekly_reports_monday"] = "这一周的周报已经生成。" };

    public static void AddInspections(this IServiceCollection services)
    {
        services.AddScoped<MakePlan>();
        services.AddScoped<PlanVisit>();
        services.AddScoped<HandleVisit>();
        services.AddScoped<RecordFinding>();
        services.AddScoped<HandleFinding>();
        services.AddScoped<HandOverFinding>();
        services.AddScoped<MakeWeeklyReports>();
        services.AddScoped<CorrectWeekly>();
        services.AddScoped<WeeklyFigures>();
        services.AddScoped<IHomeTasks, InspectionTasks>();
        services.AddScoped<IFrontCards, InspectionCards>();
        services.AddWeeklyClock();
    }
}
