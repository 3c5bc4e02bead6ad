using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Ethics.Data;
using Workforce.Ethics.Demo;
using Workforce.Ethics.Features.Ethics.Appraisals;
using Workforce.Ethics.Features.Ethics.Cases;
using Workforce.Ethics.Features.Ethics.EntryChecks;
using Workforce.Ethics.Features.Ethics.Inspections;
using Workforce.Ethics.Features.Ethics.Integrity;
using Workforce.Ethics.Features.Ethics.Pledges;
using Workforce.Ethics.Features.Ethics.Study;
using Workforce.Platform.Actors;
using Workforce.Platform.Data;
using Workforce.Platform.Demo;
using Workforce.Platform.Modules;

namespace Workforce.Ethics;

public sealed class EthicsModule : IModule
{
    public string Name => "ethics";
    public string Title => "师德";
    public Type DbContext => typeof(EthicsDbContext);
    public Type Texts => typeof(Texts);

    public void AddTo(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModuleDb<EthicsDbContext>(Name);
        services.AddPledges();
        services.AddStudy();
        services.AddScoped<IDemoSeed, PledgeDemo>();
        services.AddCases();
        services.AddInspections();
        services.AddAppraisals();
        services.AddEntryChecks();
        services.AddIntegrity();
    }

    /// <summary>The parents' page is open to anybody, so it has a bound.</summary>
    public void Use(IApplicationBuilder app) => app.UseRateLimiter();

    public IEnumerable<MenuEntry> Menu => [new(Title, "/Ethics", "heart-handshake", "ethics.read", 20), .. CaseServices.Menu];

    public IEnumerable<Permission> Permissions =>
    [
        new("ethics.read", "查看师德", Role.CityOfficer, Role.DistrictOfficer, Role.Principal, Role.Teacher, Role.Inspector),
        .. PledgeServices.Permissions,
        .. StudyServices.Permissions,
        .. CaseServices.Permissions,
        .. InspectionServices.Permissions,
        .. AppraisalServices.Permissions,
        .. EntryCheckServices.Permissions,
        .. IntegrityServices.Permissions,
    ];

    public IReadOnlyDictionary<string, string> Constraints => new Dictionary<string, string>([.. PledgeServices.Constraints, .. CaseServices.Constraints, .. InspectionServices.Constraints, .. AppraisalServices.Constraints, .. EntryCheckServices.Constraints]);
}
