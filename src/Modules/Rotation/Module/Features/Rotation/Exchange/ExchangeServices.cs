using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Actors;
using Workforce.Platform.Modules;
using Workforce.Rotation.Data;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>交流轮岗: what it registers, who may do what, and where it stands in the menu.</summary>
internal static class ExchangeServices
{
    public static readonly IReadOnlyList<Permission> Permissions =
    [
        new("rotation.exchange", "查看交流轮岗", Role.DistrictOfficer, Role.CityOfficer),
        new("rotation.exchange-run", "办理交流轮岗", Role.DistrictOfficer),
        new("rotation.exchange-school", "上报本校交流名单和人选", Role.Principal),
        new("rotation.exchange-registers", "打印交流轮岗登记表", Role.DistrictOfficer, Role.CityOfficer, Role.Principal),
        new("rotation.exchange-mine", "查看本人的交流条件和安排", Role.Teacher),
    ];

    public static readonly IReadOnlyList<MenuEntry> Menu =
    [
        new("交流轮岗", "/Rotation/Exchange", "refresh", "rotation.exchange", 31),
        new("交流轮岗", "/Rotation/Exchange/School", "refresh", "rotation.exchange-school", 31),
        new("我的交流", "/Rotation/Exchange/Mine", "refresh", "rotation.exchange-mine", 31),
    ];

    public static void AddExchange(this IServiceCollection services)
    {
        services.AddSingleton<ExchangeKinds>();
        services.AddScoped<ExchangePolicies>();
        services.AddScoped<WhoseTurn>();
        services.AddScoped<CreateExchange>();
        services.AddScoped<CountAgain>();
        services.AddScoped<EditExchange>();
        services.AddScoped<CloseExchange>();
        services.AddScoped<SaveListing>();
        services.AddScoped<SendLists>();
        services.AddScoped<CheckLists>();
        services.AddScoped<SetFloors>();
        services.AddScoped<PutForward>();
        services.AddScoped<Arrivals>();
        services.AddScoped<PlacePerson>();
        services.AddScoped<DecideMoves>();
        services.AddScoped<SaveNeed>();
        services.AddScoped<Registers>();
        services.AddScoped<IHomeTasks, ExchangeTasks>();
    }
}
