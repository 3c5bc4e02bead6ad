using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Pay.Data;
using Workforce.Platform.Actors;
using Workforce.Platform.Data;
using Workforce.Platform.Modules;

namespace Workforce.Pay;

public sealed class PayModule : IModule
{
    public string Name => "pay";
    public string Title => "待遇";
    public Type DbContext => typeof(PayDbContext);
    public Type Texts => typeof(Texts);

    public void AddTo(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModuleDb<PayDbContext>(Name);
    }

    public IEnumerable<MenuEntry> Menu => [new(Title, "/Pay", "coin-yuan", "pay.read", 70)];

    public IEnumerable<Permission> Permissions => [new("pay.read", "查看待遇", Role.CityOfficer, Role.DistrictOfficer, Role.Principal, Role.Teacher)];
}
