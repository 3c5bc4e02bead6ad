using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Actors;
using Workforce.Platform.Modules;

namespace Workforce.Ethics.Features.Ethics.EntryChecks;

/// <summary>准入查询: what it registers and who may do what. Results are read by a batch's handlers alone.</summary>
internal static class EntryCheckServices
{
    public static readonly IReadOnlyList<Permission> Permissions = [new("ethics.entry-checks", "办理准入查询", Role.DistrictOfficer)];

    public static readonly IReadOnlyDictionary<string, string> Constraints = new Dictionary<string, string>
    {
        ["pk_check_handlers"] = "您已经是这一批的经办人。",
        ["pk_check_outcomes"] = "别人刚刚导入了结果，请刷新页面。",
    };

    public static void AddEntryChecks(this IServiceCollection services)
    {
        services.AddScoped<UncheckedStaff>();
        services.AddScoped<MakeBatch>();
        services.AddScoped<TakeOverBatch>();
        services.AddScoped<SendBatch>();
        services.AddScoped<EnterResults>();
        services.AddScoped<ActOnHit>();
        services.AddScoped<IHomeTasks, EntryCheckTasks>();
        services.AddScoped<IFrontCards, EntryCheckCards>();
    }
}
