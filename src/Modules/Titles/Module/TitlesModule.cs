using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Actors;
using Workforce.Platform.Data;
using Workforce.Platform.Modules;
using Workforce.Titles.Data;

namespace Workforce.Titles;

public sealed class TitlesModule : IModule
{
    public string Name => "titles";
    public string Title => "职称评审";
    public Type DbContext => typeof(TitlesDbContext);
    public Type Texts => typeof(Texts);

    public void AddTo(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModuleDb<TitlesDbContext>(Name);
    }

    public IEnumerable<MenuEntry> Menu => [new(Title, "/Titles", "certificate", "titles.read", 40)];

    public IEnumerable<Permission> Permissions => [new("titles.read", "查看职称评审", Role.CityOfficer, Role.DistrictOfficer, Role.Principal, Role.Teacher, Role.Reviewer)];
}
