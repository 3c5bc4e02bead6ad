using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Registry.Data;
using Workforce.Platform.Data;
using Workforce.Platform.Modules;

namespace Workforce.Registry;

public sealed class RegistryModule : IModule
{
    public string Name => "registry";
    public string Title => "教师与学校";
    public Type DbContext => typeof(RegistryDbContext);
    public Type Texts => typeof(Texts);

    public void AddTo(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModuleDb<RegistryDbContext>(Name);
    }

    public IEnumerable<MenuEntry> Menu => [new(Title, "/Registry", "users", Order: 10)];
}
