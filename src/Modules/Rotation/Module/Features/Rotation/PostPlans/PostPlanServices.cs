using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Modules;
using Workforce.Platform.Sheets.Imports;
using Workforce.Rotation.Data;
using Workforce.Rotation.Features.Rotation.Papers;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

internal static class PostPlanServices
{
    public static void AddPostPlans(this IServiceCollection services)
    {
        services.AddImport<RotationDbContext, NeedsImport>("rotation");
        services.AddScoped<SaveTotals>();
        services.AddScoped<SaveNeed>();
        services.AddScoped<RoundNeeds>();
        services.AddScoped<RecordPlan>();
        services.AddScoped<ReturnPlan>();
        services.AddScoped<PublishPostPlans>();
        services.AddScoped<IPaper, PostPlanPaper>();
        services.AddScoped<IPaper, FilingPaper>();
        services.AddScoped<IPaper, NeedsPaper>();
        services.AddScoped<IHomeTasks, PlanTasks>();
    }
}
