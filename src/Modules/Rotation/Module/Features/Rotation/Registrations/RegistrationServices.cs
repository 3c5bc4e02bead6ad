using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Modules;
using Workforce.Rotation.Features.Rotation.Papers;

namespace Workforce.Rotation.Features.Rotation.Registrations;

internal static class RegistrationServices
{
    public static void AddRegistrations(this IServiceCollection services)
    {
        services.AddScoped<RegisterSelf>();
        services.AddScoped<RegisteredRows>();
        services.AddScoped<SetWindow>();
        services.AddScoped<TakeIn>();
        services.AddScoped<SaveRestrictions>();
        services.AddScoped<IHomeTasks, RegistrationTasks>();
        services.AddScoped<IPaper, RegisteredPaper>();
    }
}
