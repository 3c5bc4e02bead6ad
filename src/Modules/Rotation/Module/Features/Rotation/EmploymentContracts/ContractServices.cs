using Microsoft.Extensions.DependencyInjection;

namespace Workforce.Rotation.Features.Rotation.EmploymentContracts;

internal static class ContractServices
{
    public static void AddContracts(this IServiceCollection services)
    {
        services.AddSingleton<ContractDocument>();
        services.AddScoped<DrawUpContracts>();
        services.AddScoped<SignContract>();
    }
}
