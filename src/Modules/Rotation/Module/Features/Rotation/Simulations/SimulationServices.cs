using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Events;
using Workforce.Rotation.Data;

namespace Workforce.Rotation.Features.Rotation.Simulations;

internal static class SimulationServices
{
    public static void AddSimulations(this IServiceCollection services)
    {
        services.AddScoped<RequestSimulation>();
        services.AddScoped<ReadRound>();
        services.AddSubscriber<RotationDbContext, SimulationRequested, RunSimulation>("rotation.simulate");
    }
}
