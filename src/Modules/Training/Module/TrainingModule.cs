using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Actors;
using Workforce.Platform.Data;
using Workforce.Platform.Modules;
using Workforce.Training.Data;

namespace Workforce.Training;

public sealed class TrainingModule : IModule
{
    public string Name => "training";
    public string Title => "培训学分";
    public Type DbContext => typeof(TrainingDbContext);
    public Type Texts => typeof(Texts);

    public void AddTo(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModuleDb<TrainingDbContext>(Name);
    }

    public IEnumerable<MenuEntry> Menu => [new(Title, "/Training", "school", "training.read", 60)];

    public IEnumerable<Permission> Permissions => [new("training.read", "查看培训学分", Role.CityOfficer, Role.DistrictOfficer, Role.Principal, Role.Teacher)];
}
