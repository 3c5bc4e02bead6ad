using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Actors;
using Workforce.Platform.Demo;
using Workforce.Platform.Modules;
using Workforce.Staffing.Contracts;
using Workforce.Staffing.Demo;
using Workforce.Staffing.Features.Staffing.Norms;

namespace Workforce.Staffing.Features.Staffing.Quotas;

/// <summary>Standards, computation, allocation and approval: what they register and who may do what.</summary>
internal static class QuotaServices
{
    public static readonly IReadOnlyList<Permission> Permissions =
    [
        new("staffing.quotas", "查看编制核定", Role.CityOfficer, Role.DistrictOfficer, Role.Principal),
        new("staffing.quotas-run", "核定和分配编制", Role.DistrictOfficer),
    ];

    public static void AddQuotas(this IServiceCollection services)
    {
        services.AddScoped<CreatePlan>();
        services.AddScoped<ComputePlan>();
        services.AddScoped<AllocatePlan>();
        services.AddScoped<AllocateByHand>();
        services.AddScoped<GrantAddition>();
        services.AddScoped<ApprovePlan>();
        services.AddScoped<EnterStandard>();
        services.AddScoped<IDemoSeed, StaffingDemo>();
        services.AddScoped<IApprovedQuotas, ApprovedQuotasReader>();
        services.AddScoped<IStaffingVacancies, StaffingVacancies>();
        services.AddSingleton(new StaffingCard("编制核定", "按标准测算，在全县总量内分配到校，核定备案。", "/Staffing/Quotas", "calculator", "staffing.quotas", 20));
        services.AddSingleton(new StaffingCard("编制标准", "国家和各省的标准、文号、出处，本地正在执行哪一套。", "/Staffing/Norms", "book", "staffing.quotas", 30));
    }
}
