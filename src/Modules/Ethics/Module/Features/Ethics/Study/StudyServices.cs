using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Actors;
using Workforce.Platform.Modules;

namespace Workforce.Ethics.Features.Ethics.Study;

internal static class StudyServices
{
    public static readonly IReadOnlyList<Permission> Permissions =
    [
        new("ethics.study", "查看师德学习和宣誓", Role.CityOfficer, Role.DistrictOfficer, Role.Principal, Role.Inspector),
        new("ethics.study-record", "登记师德学习和宣誓", Role.Principal),
    ];

    public static void AddStudy(this IServiceCollection services)
    {
        services.AddScoped<RecordStudy>();
        services.AddScoped<StudyRosters>();
    }
}
