using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Actors;
using Workforce.Platform.Modules;
using Workforce.Rotation.Features.Rotation.Choosing;
using Workforce.Rotation.Features.Rotation.Exemptions;
using Workforce.Rotation.Features.Rotation.Mine;
using Workforce.Rotation.Features.Rotation.Results;
using Workforce.Rotation.Features.Rotation.Scores;

namespace Workforce.Rotation.Features.Rotation;

/// <summary>What teachers and principals do in a round.</summary>
internal static class TeacherAndSchoolServices
{
    public static readonly IReadOnlyList<Permission> Permissions =
    [
        new("rotation.choose", "填报志愿，查看自己的评分和结果", Role.Teacher),
        new("rotation.lessons", "办理试讲", Role.Principal, Role.DistrictOfficer),
        new("rotation.score", "为应聘本校的教师评分", Role.Principal),
        new("rotation.read-evidence", "查看复核和异议的证据", Role.Teacher, Role.Principal, Role.DistrictOfficer, Role.CityOfficer),
    ];

    public static readonly IReadOnlyList<MenuEntry> Menu =
    [
        new("我的竞聘", "/Rotation/Mine", "arrows-exchange", "rotation.choose", 30),
        new("竞聘评分", "/Rotation/Scores", "arrows-exchange", "rotation.score", 30),
    ];

    public static void AddTeachersAndSchools(this IServiceCollection services)
    {
        services.AddSingleton<RoundPosts>();
        services.AddScoped<Offers>();
        services.AddScoped<SaveChoices>();
        services.AddScoped<CertifyChoices>();
        services.AddScoped<Candidates>();
        services.AddScoped<ProposeExemptions>();
        services.AddScoped<DecideExemptions>();
        services.AddScoped<EnterScore>();
        services.AddScoped<RaiseContest>();
        services.AddScoped<AnswerContest>();
        services.AddScoped<CheckScores>();
        services.AddScoped<CommitScores>();
        services.AddScoped<RaiseObjection>();
        services.AddSingleton<SolvedRuns>();
        services.AddScoped<Reasons>();
        services.AddScoped<IHomeTasks, TeacherTasks>();
        services.AddScoped<IHomeTasks, SchoolTasks>();
    }
}
