using Microsoft.Extensions.DependencyInjection;
using Workforce.Rotation.Domain.Exemptions;
using Workforce.Rotation.Features.Rotation.Appointments;
using Workforce.Rotation.Features.Rotation.Choosing;
using Workforce.Rotation.Features.Rotation.EmploymentContracts;
using Workforce.Rotation.Features.Rotation.Entrants;
using Workforce.Rotation.Features.Rotation.Exemptions;
using Workforce.Rotation.Features.Rotation.Posts;
using Workforce.Rotation.Features.Rotation.Runs;
using Workforce.Rotation.Features.Rotation.Scores;

namespace Workforce.Rotation.Features.Rotation.Papers;

internal static class PaperServices
{
    public static void AddPapers(this IServiceCollection services)
    {
        services.AddScoped<PaperDesk>();
        foreach (var kind in Enum.GetValues<ExemptionKind>())
            services.AddScoped<IPaper>(s => ActivatorUtilities.CreateInstance<ExemptionPaper>(s, kind));
        services.AddScoped<IPaper, PostsPaper>();
        services.AddScoped<IPaper, PeoplePaper>();
        services.AddScoped<IPaper, ApplicationPaper>();
        services.AddScoped<IPaper, ScoreFormPaper>();
        services.AddScoped<IPaper, ProposedPaper>();
        services.AddScoped<IPaper, UnplacedPaper>();
        foreach (var layout in Enum.GetValues<PaperLayout>())
            services.AddScoped<IPaper>(s => ActivatorUtilities.CreateInstance<TransferPaper>(s, layout));
        services.AddScoped<IPaper, ContractPaper>();
    }
}
