using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Workforce.Platform.Actors;
using Workforce.Platform.Demo;
using Workforce.Platform.Modules;
using Workforce.Staffing.Contracts;
using Workforce.Staffing.Demo;
using Workforce.Staffing.Features.Staffing.Caps;
using Workforce.Staffing.Features.Staffing.Cases;
using Workforce.Staffing.Features.Staffing.Levels;
using Workforce.Staffing.Features.Staffing.Reserve;
using Workforce.Staffing.Features.Staffing.Reviews;
using Workforce.Staffing.Jobs;

namespace Workforce.Staffing.Features.Staffing.Posts;

/// <summary>员额、岗位结构、周转编制、余缺、编制问题和核编: what they register, who may do what, what the database's refusals mean.</summary>
internal static class PostServices
{
    public static readonly IReadOnlyList<Permission> Permissions =
    [
        new("staffing.posts", "查看员额、岗位结构和周转编制", Role.CityOfficer, Role.DistrictOfficer, Role.Principal),
        new("staffing.balance", "查看余缺", Role.CityOfficer, Role.DistrictOfficer),
        new("staffing.cases", "查看编制问题", Role.CityOfficer, Role.DistrictOfficer, Role.Principal),
        new("staffing.cases-run", "登记编制问题", Role.DistrictOfficer),
        new("staffing.reviews", "查看核编", Role.CityOfficer, Role.DistrictOfficer, Role.Principal),
        new("staffing.reviews-run", "办理核编", Role.CityOfficer, Role.DistrictOfficer),
        new("staffing.reviews-answer", "核对本校编制数据", Role.Principal),
    ];

    public static readonly IReadOnlyDictionary<string, string> Constraints = new Dictionary<string, string>
    {
        ["ux_employment_caps_type"] = "别人刚刚设了这所学校的员额，请刷新页面后再改。",
        ["ux_level_structures_day"] = "别人刚刚核准了这所学校的岗位结构，请刷新页面后再改。",
        ["pk_reserve_pools"] = "别人刚刚登记了周转池，请刷新页面后再改。",
        ["ck_reserve_within_pool"] = "借出的名额不能超过周转池，请刷新页面查看还能借多少。",
        ["ux_staffing_cases_facts"] = "别人刚刚核对过，请刷新页面查看。",
        ["ux_reviews_open"] = "本区已有一次核编正在进行。",
    };

    public static void AddPosts(this IServiceCollection services)
    {
        services.TryAddSingleton<Names>();
        services.AddSingleton(new StaffingCard("各类用人形式员额", "事业编、报备员额和编外用人的上限、经费和养老保险。", "/Staffing/Caps", "users-group", "staffing.posts", 50));
        services.AddSingleton(new StaffingCard("岗位结构", "专业技术岗位的核准数、现聘数和空岗，空岗可以为负。", "/Staffing/Levels", "stairs-up", "staffing.posts", 51));
        services.AddSingleton(new StaffingCard("周转编制", "周转池的借出、归还和到期。", "/Staffing/Reserve", "refresh-dot", "staffing.posts", 52));
        services.AddSingleton(new StaffingCard("余缺", "各校各学科超几人、缺几人，调一人会怎样。", "/Staffing/Balance", "scale", "staffing.balance", 53));
        services.AddSingleton(new StaffingCard("编制问题", "占编、借调、在编不在岗等，每件有期限和结果。", "/Staffing/Cases", "alert-triangle", "staffing.cases", 54));
        services.AddSingleton(new StaffingCard("核编", "两三年一次，学校核对数据，教育局答复后出报告。", "/Staffing/Reviews", "checklist", "staffing.reviews", 55));
        services.AddScoped<PostsPolicies>();
        services.AddScoped<IDemoSeed, PostsDemo>();
        services.AddScoped<ReadDistrict>();
        services.AddScoped<SaveCaps>();
        services.AddScoped<DecideStructure>();
        services.AddScoped<ILevelVacancies, LevelVacancies>();
        services.AddScoped<LendPosts>();
        services.AddScoped<ReturnPosts>();
        services.AddScoped<ResizePool>();
        services.AddScoped<IHomeTasks, ReserveTasks>();
        services.AddScoped<DetectCases>();
        services.AddMisuseClock();
        services.AddScoped<EnterCase>();
        services.AddScoped<StepCase>();
        services.AddScoped<IHomeTasks, CaseTasks>();
        services.AddScoped<OpenReview>();
        services.AddScoped<AnswerReview>();
        services.AddScoped<IHomeTasks, ReviewTasks>();
    }
}
