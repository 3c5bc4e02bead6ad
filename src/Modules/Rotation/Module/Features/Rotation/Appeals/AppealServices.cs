using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Actors;
using Workforce.Platform.Modules;

namespace Workforce.Rotation.Features.Rotation.Appeals;

/// <summary>申诉: what it registers, who may do what, and where it stands in the menu.</summary>
internal static class AppealServices
{
    public static readonly IReadOnlyList<Permission> Permissions =
    [
        new("rotation.appeals", "查看和办理申诉", Role.DistrictOfficer, Role.Principal, Role.Teacher),
        new("rotation.appeal-file", "提出或登记申诉", Role.DistrictOfficer, Role.Teacher),
    ];

    public static readonly IReadOnlyList<MenuEntry> Menu = [new("申诉", "/Rotation/Appeals", "gavel", "rotation.appeals", 32)];

    public static void AddAppeals(this IServiceCollection services)
    {
        services.AddScoped<AppealClocks>();
        services.AddScoped<FileAppeal>();
        services.AddScoped<HandleAppeal>();
        services.AddScoped<IHomeTasks, AppealTasks>();
    }
}
