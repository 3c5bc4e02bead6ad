using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Modules;
using Workforce.Rotation.Features.Rotation.Papers;

namespace Workforce.Rotation.Features.Rotation.Exams;

internal static class ExamServices
{
    public static void AddExams(this IServiceCollection services)
    {
        services.AddScoped<ArrangeExam>();
        services.AddScoped<SeatCandidates>();
        services.AddScoped<CheckMarks>();
        services.AddScoped<CommitMarks>();
        services.AddScoped<EnterMarks>();
        services.AddScoped<PublishMarks>();
        services.AddScoped<RaiseReview>();
        services.AddScoped<AnswerReview>();
        services.AddScoped<IHomeTasks, ExamTasks>();
        services.AddScoped<IPaper, MarksPaper>();
    }
}
