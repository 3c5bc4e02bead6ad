using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Actors;
using Workforce.Platform.Data;
using Workforce.Platform.Modules;
using Workforce.Staffing.Data;
using Workforce.Staffing.Features.Staffing.Enrolments;
using Workforce.Staffing.Features.Staffing.Posts;
using Workforce.Staffing.Features.Staffing.Quotas;
using Workforce.Staffing.Features.Staffing.Forecast;

namespace Workforce.Staffing;

public sealed class StaffingModule : IModule
{
    public string Name => "staffing";
    public string Title => "编制";
    public Type DbContext => typeof(StaffingDbContext);
    public Type Texts => typeof(Texts);

    public void AddTo(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModuleDb<StaffingDbContext>(Name);
        services.AddScoped<Standards>();
        services.AddEnrolments();
        services.AddQuotas();
        services.AddForecast();
        services.AddPosts();
    }

    public IEnumerable<MenuEntry> Menu => [new(Title, "/Staffing", "scale", "staffing.read", 50)];

    public IEnumerable<Permission> Permissions =>
    [
        new("staffing.read", "查看编制", Role.CityOfficer, Role.DistrictOfficer, Role.Principal, Role.Inspector),
        .. EnrolmentServices.Permissions,
        .. QuotaServices.Permissions,
        .. ForecastServices.Permissions,
        .. PostServices.Permissions,
    ];

    public IReadOnlyDictionary<string, string> Constraints => new Dictionary<string, string>([.. ForecastServices.Constraints, .. PostServices.Constraints])
    {
        ["ux_enrolment_returns_number"] = "别人刚刚建立了同一所学校这个学年的报表，请刷新页面。",
        ["ux_enrolment_returns_confirmed"] = "这所学校这个学年的报表刚刚已经确认，请刷新页面。",
        ["ux_enrolment_lines_grade"] = "同一年级、教学点、类别填了两行，请合并。",
        ["ck_enrolment_lines_counts"] = "人数和班数不能是负数。",
        ["ck_enrolment_lines_pupils"] = "学生数不等于男生与女生之和。",
        ["ck_enrolment_lines_classes"] = "有学生的年级必须有班。",
        ["ux_quota_plans_number"] = "别人刚刚另起了一版，请刷新页面。",
        ["ux_quota_plans_approved"] = "别人刚刚核定了这个学年的另一版，请刷新页面。",
        ["ux_quota_lines_stage"] = "别人刚刚测算了这一版，请刷新页面。",
        ["ux_quota_grants_key"] = "别人刚刚核给了这项附加编制，请刷新页面。",
        ["ck_quota_grants_amount"] = "请填附加编制数，0 为取消。",
        ["ck_quota_lines_total"] = "各校合计超过了全县总量，没有保存。",
    };
}
