using Microsoft.AspNetCore.Authorization;
using Workforce.Access.Contracts;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Policy;
using Workforce.Staffing.Domain.Computation;
using Workforce.Staffing.Domain.Standards;

namespace Workforce.Staffing.Features.Staffing.Norms;

/// <summary>Every standard with its source: which are in force here, which are known elsewhere, which nobody has supplied yet.</summary>
[Authorize("staffing.quotas")]
internal sealed class IndexModel(Data.Standards standards, IOrganisation organisation, Calendar calendar) : WorkforcePage
{
    public IReadOnlyList<StandardDocument> InForce { get; private set; } = [];
    public IReadOnlyList<StandardDocument> Missing { get; private set; } = [];
    public IReadOnlyList<StandardDocument> Others { get; private set; } = [];
    public Rounding Rounding { get; private set; } = null!;
    public string Place { get; private set; } = "";
    public bool MayEnter => Actor.Role == Role.DistrictOfficer;

    public async Task OnGetAsync(CancellationToken ct)
    {
        var all = await standards.AllAsync(ct);
        var district = Actor.Reach.DistrictIds is [var id, ..] ? await organisation.FindDistrictAsync(new(id), ct) : null;
        var region = district?.RegionCode ?? RegionCode.Country;
        Place = district?.Name ?? "";
        InForce = Data.Standards.InForce(all, region, calendar.Today, null);
        Missing = all.Where(d => d.Missing).OrderBy(d => d.Region, StringComparer.Ordinal).ToList();
        Others = all.Where(d => !d.Missing && !InForce.Contains(d)).OrderBy(d => d.Region, StringComparer.Ordinal).ThenByDescending(d => d.ValidFrom).ToList();
        Rounding = (await standards.PolicyAsync(region, calendar.Today, ct)).Rounding;
    }
}
