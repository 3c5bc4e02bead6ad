using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Actors;
using Workforce.Platform.Data;
using Workforce.Platform.Modules;
using Workforce.Staffing.Data;

namespace Workforce.Staffing;

public sealed class StaffingModule : IModule
{
    public string Name => "staffing";
    public string Title => "编制";
    public Type DbContext => typeof(StaffingDbContext);
    public Type Texts => typeof(Texts);

    public void AddTo(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModuleDb<StaffingDbContext>(Name);
    }

    public IEnumerable<MenuEntry> Menu => [new(Title, "/Staffing", "scale", "staffing.read", 50)];

    public IEnumerable<Permission> Permissions => [new("staffing.read", "查看编制", Role.CityOfficer, Role.DistrictOfficer, Role.Principal)];
}
