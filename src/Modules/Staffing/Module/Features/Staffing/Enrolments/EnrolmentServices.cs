using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Workforce.Platform.Actors;
using Workforce.Platform.Modules;
using Workforce.Platform.Sheets.Imports;
using Workforce.Staffing.Data;

namespace Workforce.Staffing.Features.Staffing.Enrolments;

/// <summary>Pupils and classes: what the part registers and who may do what.</summary>
internal static class EnrolmentServices
{
    public static readonly IReadOnlyList<Permission> Permissions =
    [
        new("staffing.enrolment", "查看学生和班级", Role.CityOfficer, Role.DistrictOfficer, Role.Principal),
        new("staffing.enrolment-enter", "填报学生和班级", Role.DistrictOfficer, Role.Principal),
        new("staffing.enrolment-confirm", "确认学生和班级", Role.DistrictOfficer),
    ];

    public static void AddEnrolments(this IServiceCollection services)
    {
        services.TryAddSingleton<Names>();
        services.AddScoped<OpenReturns>();
        services.AddScoped<SaveEnrolment>();
        services.AddScoped<StateReturn>();
        services.AddScoped<ConfirmReturns>();
        services.AddScoped<GiveBackReturn>();
        services.AddScoped<CorrectReturn>();
        services.AddImport<StaffingDbContext, EnrolmentImport>("staffing");
        services.AddScoped<IHomeTasks, EnrolmentTasks>();
        services.AddSingleton(new StaffingCard("学生和班级", "各校按学年填报学生数、班数，教育局确认。", "/Staffing/Enrolments", "users-group", "staffing.enrolment", 10));
    }
}
