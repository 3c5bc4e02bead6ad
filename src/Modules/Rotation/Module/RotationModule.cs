using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Rotation.Data;
using Workforce.Platform.Data;
using Workforce.Platform.Modules;

namespace Workforce.Rotation;

public sealed class RotationModule : IModule
{
    public string Name => "rotation";
    public string Title => "县管校聘";
    public Type DbContext => typeof(RotationDbContext);
    public Type Texts => typeof(Texts);

    public void AddTo(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModuleDb<RotationDbContext>(Name);
    }

    public IEnumerable<MenuEntry> Menu => [new(Title, "/Rotation", "arrows-exchange", Order: 30)];
}
