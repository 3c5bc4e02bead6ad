using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Training.Data;
using Workforce.Platform.Data;
using Workforce.Platform.Modules;

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

    public IEnumerable<MenuEntry> Menu => [new(Title, "/Training", "school", Order: 60)];
}
