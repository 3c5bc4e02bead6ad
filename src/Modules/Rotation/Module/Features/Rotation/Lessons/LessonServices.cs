using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Modules;

namespace Workforce.Rotation.Features.Rotation.Lessons;

internal static class LessonServices
{
    public static void AddLessons(this IServiceCollection services)
    {
        services.AddScoped<SaveSession>();
        services.AddScoped<NameJudges>();
        services.AddScoped<DrawOrder>();
        services.AddScoped<DeclareRelations>();
        services.AddScoped<EnterLessonMark>();
        services.AddScoped<PublishLessons>();
        services.AddScoped<IHomeTasks, LessonTasks>();
    }
}
