using Microsoft.Extensions.DependencyInjection;
using Workforce.Rotation.Domain.Exemptions;
using Workforce.Rotation.Features.Rotation.Exemptions;
using Workforce.Rotation.Features.Rotation.Posts;

namespace Workforce.Rotation.Features.Rotation.Papers;

internal static class PaperServices
{
    public static void AddPapers(this IServiceCollection services)
    {
        services.AddScoped<PaperDesk>();
        foreach (var kind in Enum.GetValues<ExemptionKind>())
            services.AddScoped<IPaper>(s => ActivatorUtilities.CreateInstance<ExemptionPaper>(s, kind));
        services.AddScoped<IPaper, PostsPaper>();
    }
}
