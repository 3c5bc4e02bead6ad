using Microsoft.Extensions.DependencyInjection;
using Workforce.Ethics.Contracts;
using Workforce.Ethics.Data;
using Workforce.Ethics.Jobs;
using Workforce.Ethics.Subscriptions;
using Workforce.Platform.Actors;
using Workforce.Platform.Events;
using Workforce.Platform.Modules;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>师德承诺: what it registers and who may do what.</summary>
internal static class PledgeServices
{
    public static readonly IReadOnlyList<Permission> Permissions =
    [
        new("ethics.pledges", "查看师德承诺", Role.CityOfficer, Role.DistrictOfficer, Role.Principal, Role.Teacher, Role.Inspector),
        new("ethics.pledges-lists", "查看承诺书签署情况", Role.CityOfficer, Role.DistrictOfficer, Role.Principal, Role.Inspector),
        new("ethics.pledges-run", "发起承诺书签署", Role.CityOfficer, Role.DistrictOfficer),
        new("ethics.pledges-sign", "签署承诺书", Role.DistrictOfficer, Role.Principal, Role.Teacher),
        new("ethics.pledges-school", "开始本校签署、登记签名表", Role.Principal),
        new("ethics.pledges-remind", "提醒未签人员", Role.DistrictOfficer, Role.Principal),
        new("ethics.pledges-chain", "查看签名链", Role.CityOfficer, Role.DistrictOfficer, Role.Inspector),
    ];

    public static readonly IReadOnlyDictionary<string, string> Constraints = new Dictionary<string, string>
    {
        ["ux_pledge_campaigns_year"] = "这个学年的这次签署已经建立。",
        ["ux_pledge_texts_number"] = "别人刚刚改了文本，请刷新页面后再改。",
        ["ux_pledge_signatures_once"] = "已经签署过，不必再签。",
        ["ux_pledge_signatures_seq"] = "刚才签署的人太多，请再试一次。",
        ["ux_pledge_notices_day"] = "今天已经提醒过，请明天再提醒。",
    };

    public static void AddPledges(this IServiceCollection services)
    {
        services.AddScoped<Rosters>();
        services.AddScoped<CreateCampaign>();
        services.AddScoped<OpenCampaign>();
        services.AddScoped<ChangeText>();
        services.AddScoped<StartSigning>();
        services.AddScoped<SignPledge>();
        services.AddScoped<SignByList>();
        services.AddScoped<Remind>();
        services.AddScoped<AdvancePledges>();
        services.AddScoped<AnchorHeads>();
        services.AddScoped<IPledgeChain, VerifyChain>();
        services.AddScoped<PledgeTasks>();
        services.AddScoped<IHomeTasks>(provider => provider.GetRequiredService<PledgeTasks>());
        services.AddScoped<IFrontCards, PledgeCards>();
        services.AddSubscriber<EthicsDbContext, TeachersMoved, FollowMoves>("ethics.pledge-rosters");
        services.AddPledgeClock();
    }
}
