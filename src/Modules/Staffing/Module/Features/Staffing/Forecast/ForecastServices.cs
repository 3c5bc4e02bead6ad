using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Actors;
using Workforce.Platform.Demo;
using Workforce.Platform.Modules;
using Workforce.Platform.Sheets.Imports;
using Workforce.Staffing.Data;
using Workforce.Staffing.Demo;
using Workforce.Staffing.Jobs;

namespace Workforce.Staffing.Features.Staffing.Forecast;

internal static class ForecastServices
{
    public static void AddForecast(this IServiceCollection services)
    {
        services.AddScoped<ReadForecastBasis>();
        services.AddScoped<ReadRetiring>();
        services.AddScoped<ComputeForecast>();
        services.AddScoped<SaveExpectations>();
        services.AddScoped<SaveRate>();
        services.AddScoped<SaveStaffChange>();
        services.AddScoped<SaveScenario>();
        services.AddScoped<IHomeTasks, ForecastTasks>();
        services.AddScoped<IDemoSeed, ForecastDemo>();
        services.AddScoped<ForecastDue>();
        services.AddImport<StaffingDbContext, ExpectationsImport>(Standards.Module);
        services.AddForecastClock();
        services.AddSingleton(new StaffingCard("需求预测与预警", "今后六年哪个学段、学科、学校缺人或富余，怎样算出，假设推演。", "/Staffing/Forecast", "chart-line", "staffing.forecast", 60));
    }

    public static IEnumerable<Permission> Permissions =>
    [
        new("staffing.forecast", "查看教师需求预测", Role.DistrictOfficer, Role.CityOfficer, Role.Inspector, Role.Principal),
        new("staffing.forecast-district", "查看全区预测依据和推演", Role.DistrictOfficer, Role.CityOfficer, Role.Inspector),
        new("staffing.forecast-run", "计算预测、录入依据", Role.DistrictOfficer),
    ];

    public static IReadOnlyDictionary<string, string> Constraints { get; } = new Dictionary<string, string>
    {
        ["ux_expectations_year"] = "别人刚刚填了同一年的数，请刷新页面。",
        ["ux_hand_rates_grade"] = "别人刚刚设定了这个年级的升级率，请刷新页面。",
        ["ux_forecast_runs_year"] = "别人刚刚计算了预测，请刷新页面。",
        ["ux_scenarios_name"] = "已经有同名的方案，请换一个名称。",
    };
}
