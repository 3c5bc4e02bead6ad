using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Actors;
using Workforce.Platform.Modules;

namespace Workforce.Ethics.Features.Ethics.Integrity;

/// <summary>诚信记录 and 负面清单: what they register and who may do what.</summary>
internal static class IntegrityServices
{
    public static readonly IReadOnlyList<Permission> Permissions =
    [
        new("ethics.integrity", "查看诚信记录", Role.CityOfficer, Role.DistrictOfficer, Role.Inspector, Role.Principal, Role.Teacher),
        new("ethics.integrity-keep", "登记诚信记录", Role.DistrictOfficer),
    ];

    public static void AddIntegrity(this IServiceCollection services)
    {
        services.AddScoped<RecordBreach>();
        services.AddScoped<EndBreach>();
        services.AddSingleton<NegativeList>();
        services.AddScoped<IFrontCards, IntegrityCards>();
    }
}
