using Microsoft.Extensions.DependencyInjection;
using Workforce.Ethics.Data;
using Workforce.Ethics.Demo;
using Workforce.Ethics.Features.Ethics.Parents;
using Workforce.Platform.Actors;
using Workforce.Platform.Demo;
using Workforce.Platform.Modules;
using Workforce.Platform.Sheets.Imports;

namespace Workforce.Ethics.Features.Ethics.Appraisals;

/// <summary>师德考核: what it registers and who may do what.</summary>
internal static class AppraisalServices
{
    public static readonly IReadOnlyList<Permission> Permissions =
    [
        new("ethics.appraisal", "查看师德考核", Role.CityOfficer, Role.DistrictOfficer, Role.Inspector, Role.Principal, Role.Teacher),
        new("ethics.appraisal-run", "组织和确认师德考核", Role.DistrictOfficer),
        new("ethics.appraisal-enter", "录入本校师德考核和家长问卷", Role.Principal),
    ];

    public static readonly IReadOnlyDictionary<string, string> Constraints = new Dictionary<string, string>
    {
        ["ux_appraisal_years_year"] = "本区这一年度的师德考核已经建立。",
        ["ux_parent_surveys_class"] = "这个班已经有一份家长问卷。",
    };

    public static void AddAppraisals(this IServiceCollection services)
    {
        services.AddScoped<Schemes>();
        services.AddScoped<OpenYear>();
        services.AddScoped<EnterAppraisal>();
        services.AddScoped<SubmitSchool>();
        services.AddScoped<DecideSchool>();
        services.AddScoped<ContestAppraisal>();
        services.AddScoped<MakeSurvey>();
        services.AddScoped<PrintSlips>();
        services.AddScoped<CloseSurvey>();
        services.AddImport<EthicsDbContext, AppraisalsImport>("ethics");
        services.AddScoped<IHomeTasks, AppraisalTasks>();
        services.AddScoped<IFrontCards, AppraisalCards>();
        services.AddScoped<IDemoSeed, ChecksDemo>();
        services.AddParents();
    }
}
