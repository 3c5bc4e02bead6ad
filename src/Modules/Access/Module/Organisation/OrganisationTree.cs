using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Platform.Actors;
using Workforce.Platform.Units;

namespace Workforce.Access.Organisation;

internal sealed class OrganisationTree(Work<AccessDbContext> work) : IOrganisation
{
    private IReadOnlyList<District>? districts;

    public async Task<District?> FindDistrictAsync(DistrictId id, CancellationToken ct) => (await DistrictsAsync(ct)).FirstOrDefault(d => d.Id == id);

    public async Task<IReadOnlyList<District>> DistrictsAsync(CancellationToken ct) => districts ??= await work.ReadAsAsync(Actor.System("access.organisation"), ReadAsync, ct);

    private static async Task<IReadOnlyList<District>> ReadAsync(AccessDbContext db)
    {
        var units = await db.Units.AsNoTracking().OrderBy(u => u.RegionCode).ToListAsync();
        return units.Where(u => u.Kind == UnitKind.District)
            .Select(u => new District(new(u.Id.Value), u.Name, u.RegionCode, units.Single(c => c.Id == u.ParentId).Name)).ToList();
    }
}
