using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Access.Sessions;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;

namespace Workforce.Access.Features.Access.Organisation;

/// <summary>City, districts, schools. Districts are kept here; schools come from Registry and are only shown.</summary>
[Authorize(Permissions.Organisation)]
internal sealed class IndexModel(Work<AccessDbContext> work, RegistryLookup registry, KeepUnit keep) : WorkforcePage
{
    [BindProperty]
    public KeepUnit.Input Unit { get; set; } = new(null, null, null, null, null, null);

    public IReadOnlyList<OrganisationUnit> Cities { get; private set; } = [];
    public ILookup<UnitId?, OrganisationUnit> Districts { get; private set; } = null!;
    public Dictionary<UnitId, IReadOnlyList<SchoolCard>> Schools { get; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var units = await work.ReadAsync(db => db.Units.AsNoTracking().OrderBy(u => u.RegionCode).ToListAsync(ct), ct);
        Cities = units.Where(u => u.Kind == UnitKind.City).ToList();
        Districts = units.Where(u => u.Kind == UnitKind.District).ToLookup(u => u.ParentId);
        // One question a district: there are a handful, and the directory answers a district at a time.
        foreach (var district in units.Where(u => u.Kind == UnitKind.District))
            Schools[district.Id] = await registry.SchoolsOfAsync(new(district.Id.Value), ct);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        await keep.HandleAsync(Unit, Change(), ct);
        return Done(Texts["组织机构已保存。"], "Index");
    }, () => OnGetAsync(ct));
}
