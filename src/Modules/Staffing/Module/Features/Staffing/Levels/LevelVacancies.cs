using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Posts;

namespace Workforce.Staffing.Features.Staffing.Levels;

internal sealed class LevelVacancies(Work<StaffingDbContext> work, IStaffRoster roster) : ILevelVacancies
{
    public async Task<IReadOnlyList<LevelVacancy>> InDistrictAsync(DistrictId district, DateOnly on, CancellationToken ct)
    {
        var structures = await work.ReadAsync(db => InForceAsync(db, district, on, ct), ct);
        var held = HeldLevels.Of(await roster.InDistrictAsync(district, on, ct));
        return structures.Keys.Union(held.Select(h => h.Key)).SelectMany(school => HeldLevels.Against(structures.GetValueOrDefault(school)?.ByLevel, held[school])
            .Select(line => new LevelVacancy(school, PostLevels.CodeOf(line.Level), line.Approved, line.Held))).ToList();
    }

    /// <summary>The last structure of each school that has begun by the day.</summary>
    public static async Task<IReadOnlyDictionary<SchoolId, LevelStructure>> InForceAsync(StaffingDbContext db, DistrictId district, DateOnly on, CancellationToken ct) =>
        (await db.LevelStructures.AsNoTracking().Include(s => s.Posts)
            .Where(s => s.DistrictId == district && s.ValidFrom <= on && !db.LevelStructures.Any(l => l.SchoolId == s.SchoolId && l.ValidFrom <= on && l.ValidFrom > s.ValidFrom)).ToListAsync(ct))
        .ToDictionary(s => s.SchoolId);
}
