using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Staffing.Data;
using Workforce.Platform.Data;
using Workforce.Platform.Modules;

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

    public IEnumerable<MenuEntry> Menu => [new(Title, "/Staffing", "scale", Order: 50)];
}
