using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Modules;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Features.Rotation.Papers;

namespace Workforce.Rotation.Features.Rotation.InSchool;

internal static class InSchoolServices
{
    public static void AddInSchool(this IServiceCollection services)
    {
        foreach (var outcome in new[] { ApplicationOutcome.Hired, ApplicationOutcome.Unhired })
            services.AddScoped<IPaper>(_ => new ListPaper(outcome));
        services.AddScoped<OwnTeachers>();
        services.AddScoped<TeacherInSchool>();
        services.AddScoped<IHomeTasks, InSchoolTasks>();
        services.AddScoped<RecordPlan>();
        services.AddScoped<PublishPosts>();
        services.AddScoped<ApplyForPost>();
        services.AddScoped<WithdrawApplication>();
        services.AddScoped<ScoreMyself>();
        services.AddScoped<CheckApplication>();
        services.AddScoped<FinishChecking>();
        services.AddScoped<ChangePanel>();
        services.AddScoped<DeclareRelations>();
        services.AddScoped<AssessApplicant>();
        services.AddScoped<PostScores>();
        services.AddScoped<ContestPosted>();
        services.AddScoped<AnswerPosted>();
        services.AddScoped<FinishAssessing>();
        services.AddScoped<RecordLot>();
        services.AddScoped<PublishLists>();
        services.AddScoped<DropCompetition>();
        services.AddScoped<AppointInSchool>();
    }
}
