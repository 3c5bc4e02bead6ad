using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Titles.Data;
using Workforce.Platform.Data;
using Workforce.Platform.Modules;

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

    public IEnumerable<MenuEntry> Menu => [new(Title, "/Titles", "certificate", Order: 40)];
}
