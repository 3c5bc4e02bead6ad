using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Events;
using Workforce.Platform.Modules;
using Workforce.Platform.Sheets.Imports;
using Workforce.Rotation.Data;
using Workforce.Rotation.Features.Rotation.Papers;
using Workforce.Rotation.Features.Rotation.Waiting;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>组织调剂 and what follows a refusal.</summary>
internal static class AdjustmentServices
{
    public static void AddAdjustments(this IServiceCollection services)
    {
        services.AddScoped<Leftovers>();
        services.AddScoped<AdjustmentModels>();
        services.AddScoped<BeginAdjustment>();
        services.AddScoped<DropAdjustment>();
        services.AddScoped<SettleAdjustment>();
        services.AddScoped<RequestProposal>();
        services.AddSubscriber<RotationDbContext, AdjustmentRequested, SolveAdjustment>("rotation.adjust");
        services.AddSingleton<AdjustmentDocuments>();
        services.AddScoped<PublishAdjustment>();
        services.AddScoped<AnswerOffer>();
        services.AddImport<RotationDbContext, DistancesImport>("rotation");
        services.AddScoped<StartWaiting>();
        services.AddScoped<RecordStep>();
        services.AddScoped<EndWaiting>();
        services.AddScoped<IHomeTasks, AdjustmentTasks>();
        services.AddScoped<IPaper, AdjustmentPaper>();
        services.AddScoped<IPaper, WaitingPaper>();
    }
}
