using Microsoft.Extensions.DependencyInjection;
using Workforce.Ethics.Contracts;
using Workforce.Ethics.Demo;
using Workforce.Platform.Actors;
using Workforce.Platform.Demo;
using Workforce.Platform.Modules;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>案件与一票否决: what it registers, who may do what, and where it stands in the menu.</summary>
internal static class CaseServices
{
    public static readonly IReadOnlyList<Permission> Permissions =
    [
        // Which cases somebody sees does not follow from this: only those she handles.
        new("ethics.cases", "登记和办理师德案件", Role.DistrictOfficer, Role.Principal, Role.Inspector),
        new("ethics.served", "查看送达本人的师德文书", Role.Teacher),
        new("ethics.case-figures", "查看师德案件统计", Role.CityOfficer, Role.DistrictOfficer, Role.Inspector),
        new("ethics.warnings", "查看警示案例", Role.CityOfficer, Role.DistrictOfficer, Role.Principal, Role.Teacher, Role.Inspector),
    ];

    public static readonly IReadOnlyList<MenuEntry> Menu = [new("师德案件", "/Ethics/Cases", "scale", "ethics.cases", 21)];

    public static readonly IReadOnlyDictionary<string, string> Constraints = new Dictionary<string, string>
    {
        ["ux_decisions_case"] = "别人刚刚作出了决定，请刷新页面查看。",
        ["ux_case_appeals_open"] = "这份决定已有一件申诉等待答复。",
    };

    public static void AddCases(this IServiceCollection services)
    {
        services.AddScoped<IEthicsStanding, EthicsStanding>();
        services.AddScoped<CasePolicies>();
        services.AddScoped<CaseDesk>();
        services.AddScoped<CasePapers>();
        services.AddScoped<RegisterClue>();
        services.AddScoped<MoveCase>();
        services.AddScoped<HandlersOfCase>();
        services.AddScoped<HearSides>();
        services.AddScoped<KeepEvidence>();
        services.AddScoped<DecideCase>();
        services.AddScoped<ServeDecision>();
        services.AddScoped<FileAppeal>();
        services.AddScoped<AnswerAppeal>();
        services.AddScoped<LiftSanction>();
        services.AddScoped<PublishWarning>();
        services.AddScoped<CaseFigures>();
        services.AddScoped<IHomeTasks, CaseTasks>();
        services.AddScoped<IFrontCards, CaseCards>();
        services.AddScoped<IDemoSeed, CaseDemo>();
    }
}
