using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Inspections;
using Workforce.Platform.Actors;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Inspections;

/// <summary>The weekly counts and the ratio, of the districts within reach.</summary>
internal sealed class WeeklyFigures(Work<EthicsDbContext> work, IOrganisation organisation)
{
    public async Task<IReadOnlyList<WeeklyLine>> ReportsAsync(DateOnly? monday, int most, CancellationToken ct)
    {
        var names = await NamesAsync(ct);
        return await work.ReadAsync(async db =>
        {
            var mondays = monday is { } day ? [day] : await db.Set<WeeklyReport>().Select(r => r.Monday).Distinct().OrderByDescending(m => m).Take(most).ToListAsync(ct);
            var wanted = mondays.SelectMany(m => new[] { m, m.AddDays(-7) }).Distinct().ToList();
            var reports = await db.Set<WeeklyReport>().AsNoTracking().Where(r => wanted.Contains(r.Monday)).ToListAsync(ct);
            var ids = reports.ConvertAll(r => r.Id);
            var corrections = (await db.Set<WeeklyCorrection>().AsNoTracking().Where(c => ids.Contains(c.ReportId)).OrderBy(c => c.At).ToListAsync(ct)).ToLookup(c => c.ReportId);
            return reports.Where(r => mondays.Contains(r.Monday)).OrderByDescending(r => r.Monday).ThenBy(r => names.GetValueOrDefault(r.DistrictId), StringComparer.Ordinal)
                .Select(r => new WeeklyLine(r, names.GetValueOrDefault(r.DistrictId) ?? "", reports.Find(b => b.DistrictId == r.DistrictId && b.Monday == r.Monday.AddDays(-7))?.Handling, corrections[r.Id].ToList())).ToList();
        }, ct);
    }

    public async Task<IReadOnlyList<ShareLine>> SharesAsync(int year, Actor actor, CancellationToken ct)
    {
        var names = await NamesAsync(ct);
        var (from, to) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        // As the system: a finding that became a case is hidden from its readers, its number is not.
        var counts = await work.ReadAsAsync(Actor.System("ethics.shares"), db => db.Set<InspectionFinding>().AsNoTracking().Where(f => f.IsTrue == true && f.FoundOn >= from && f.FoundOn <= to)
            .GroupBy(f => new { f.DistrictId, City = f.FoundBy == InspectionLevel.City }).Select(g => new { g.Key.DistrictId, g.Key.City, Count = g.Count() }).ToListAsync(ct), ct);
        var within = names.Where(n => actor.Reach.DistrictIds is not { } some || some.Contains(n.Key.Value));
        return within.OrderBy(n => n.Value, StringComparer.Ordinal).Select(n => new ShareLine(n.Value, new(Sum(n.Key, true), Sum(n.Key, false)))).ToList();

        int Sum(DistrictId district, bool city) => counts.Where(c => c.DistrictId == district && c.City == city).Sum(c => c.Count);
    }

    private async Task<Dictionary<DistrictId, string>> NamesAsync(CancellationToken ct) => (await organisation.DistrictsAsync(ct)).ToDictionary(d => d.Id, d => d.Name);
}
