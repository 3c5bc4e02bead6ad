using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Access.Data;
using Workforce.Platform.Data;
using Workforce.Platform.Modules;

namespace Workforce.Access;

public sealed class AccessModule : IModule
{
    public string Name => "access";
    public string Title => "账号与权限";
    public Type DbContext => typeof(AccessDbContext);
    public Type Texts => typeof(Texts);

    public void AddTo(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModuleDb<AccessDbContext>(Name);
    }

    public IEnumerable<MenuEntry> Menu => [new(Title, "/Access", "shield-lock", Order: 90)];
}
