using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Registry.Data;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Directories;

internal sealed class SchoolDirectory(Work<RegistryDbContext> work) : ISchoolDirectory
{
    // Order of age of the pupils.
    private static readonly string[] Ages = ["kindergarten", "primary", "junior", "senior", "vocational", "special"];

    public async Task<IReadOnlyDictionary<SchoolId, SchoolCard>> FindAsync(IReadOnlyCollection<SchoolId> ids, CancellationToken ct) =>
        (await work.ReadAsync(db => ReadAsync(db, db.Schools.Where(s => ids.Contains(s.Id)), ct), ct)).ToDictionary(s => s.Id);

    public Task<IReadOnlyList<SchoolCard>> InDistrictAsync(DistrictId district, CancellationToken ct) =>
        work.ReadAsync(db => ReadAsync(db, db.Schools.Where(s => s.DistrictId == district), ct), ct);

    private static async Task<IReadOnlyList<SchoolCard>> ReadAsync(RegistryDbContext db, IQueryable<School> schools, CancellationToken ct)
    {
        var rows = await schools.AsNoTracking().Include(s => s.Stages).OrderBy(s => s.Code).ToListAsync(ct);
        var clusterIds = rows.Select(s => s.ClusterId).OfType<ClusterId>().Distinct().ToList();
        var clusters = await db.Clusters.Where(c => clusterIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Name, ct);
        return rows.Select(s => new SchoolCard(s.Id, s.DistrictId, s.Code, s.Name, s.EnglishName, s.Kind, s.Stages.Select(x => x.Stage).OrderBy(x => Array.IndexOf(Ages, x)).ToList(),
            s.Area, s.RemotenessTier, s.IsIsland, s.IsPublic, s.ClusterId is { } cluster ? clusters.GetValueOrDefault(cluster) : null, s.EastMetres, s.NorthMetres, s.EstablishmentQuota)).ToList();
    }
}
