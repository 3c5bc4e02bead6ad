using Microsoft.Extensions.DependencyInjection;
using Workforce.Ethics.Contracts;
using Workforce.Platform.Events;
using Workforce.Platform.Modules;
using Workforce.Rotation.Data;

namespace Workforce.Rotation.Features.Rotation.Standings;

internal static class StandingServices
{
    public static void AddStandings(this IServiceCollection services)
    {
        services.AddScoped<BarredTeachers>();
        services.AddScoped<TakeOutBarred>();
        services.AddScoped<Stops>();
        services.AddScoped<DecideStop>();
        services.AddScoped<IHomeTasks, StopTasks>();
        services.AddSubscriber<RotationDbContext, BarImposed, StopBarred>("rotation.stop-barred");
        services.AddSubscriber<RotationDbContext, BarLifted, ReleaseFreed>("rotation.release-freed");
    }
}
