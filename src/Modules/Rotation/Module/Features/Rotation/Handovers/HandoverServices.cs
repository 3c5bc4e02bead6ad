using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Events;
using Workforce.Platform.Modules;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Features.Rotation.Papers;

namespace Workforce.Rotation.Features.Rotation.Handovers;

internal static class HandoverServices
{
    public static void AddHandovers(this IServiceCollection services)
    {
        services.AddScoped<SettleHandovers>();
        services.AddScoped<TickHandover>();
        services.AddSubscriber<RotationDbContext, RoundClosed, HandoversAtClose>("rotation.handovers-at-close");
        services.AddScoped<IHomeTasks, HandoverTasks>();
        services.AddScoped<IPaper, HandoverPaper>();
    }
}
