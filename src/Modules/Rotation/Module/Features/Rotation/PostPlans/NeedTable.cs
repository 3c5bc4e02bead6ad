using Microsoft.EntityFrameworkCore;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.PostPlans;
using Workforce.Rotation.Matching.Rounding;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

/// <summary>Needs, totals and plans of a round together: what is rounded, and what the bureau's page shows.</summary>
internal sealed record NeedTable(IReadOnlyList<PostNeed> Needs, IReadOnlyList<PostTotal> Totals, IReadOnlyDictionary<SchoolId, PostPlan> Plans, IReadOnlyDictionary<SchoolId, RoundSchool> Schools)
{
    public static async Task<NeedTable> ReadAsync(RotationDbContext db, RoundId round, CancellationToken ct) => new(
        await db.PostNeeds.Where(n => n.RoundId == round).ToListAsync(ct),
        await db.PostTotals.Where(t => t.RoundId == round).ToListAsync(ct),
        await db.PostPlans.Where(p => p.RoundId == round).ToDictionaryAsync(p => p.SchoolId, ct),
        await db.Schools.AsNoTracking().Where(s => s.RoundId == round).ToDictionaryAsync(s => s.School, ct));

    public int? OfSchool(SchoolId school) => Totals.SingleOrDefault(t => t.Kind == PostTotalKind.School && t.OfSchool == school)?.Posts;

    public int? OfSubject(string stage, string subject) => Totals.SingleOrDefault(t => t.Kind == PostTotalKind.Subject && t.Stage == stage && t.Subject == subject)?.Posts;

    public PostTotal? OfLevel(string level) => Totals.SingleOrDefault(t => t.Kind == PostTotalKind.Level && t.Level == level);

    /// <summary>What the county keeps of the senior and middle posts, in percent of them; null where no level has a total.</summary>
    public decimal? ReservedPercent => PercentOf(Totals);

    public static decimal? PercentOf(IEnumerable<PostTotal> totals)
    {
        var high = totals.Where(t => t is { Kind: PostTotalKind.Level, Level: PostLevels.Senior or PostLevels.Middle }).ToList();
        var posts = high.Sum(t => t.Posts);
        return posts == 0 ? null : Math.Round(high.Sum(t => t.Reserved) * 100m / posts, 2);
    }

    /// <summary>
    /// Where levels have totals, the table of subjects and levels is rounded first, and its numbers are what the schools'
    /// posts add up to; else the schools' table alone. A plan that its staff congress has passed stays as it is.
    /// </summary>
    public RoundingResult Round()
    {
        var cells = Needs.Select(need => new Fraction(Schools[need.SchoolId].Code, ColumnOf(need), need.Thousandths, Kept(need))).ToList();
        var table = new RoundingCase(cells)
        {
            RowTotals = Totals.Where(t => t.Kind == PostTotalKind.School && Schools.ContainsKey(t.OfSchool!.Value)).ToDictionary(t => Schools[t.OfSchool!.Value].Code, t => t.Posts),
            GroupOfColumn = Needs.DistinctBy(ColumnOf).ToDictionary(ColumnOf, GroupOf),
            GroupTotals = Totals.Where(t => t.Kind == PostTotalKind.Subject).ToDictionary(t => $"{t.Stage}|{t.Subject}", t => t.Posts),
        };
        var levels = Totals.Where(t => t.Kind == PostTotalKind.Level).ToDictionary(t => t.Level!, t => t.Offered);
        if (levels.Count == 0)
            return ControlledRounding.Round(table);
        var sums = Needs.GroupBy(need => (Level: need.Level ?? "", Group: GroupOf(need)))
            .Select(g => new Fraction(g.Key.Level, g.Key.Group, g.Sum(need => Kept(need) * 1000L ?? need.Thousandths))).ToList();
        var whole = cells.All(cell => table.RowTotals.ContainsKey(cell.Row));
        var above = ControlledRounding.Round(new(sums) { RowTotals = levels, ColumnTotals = table.GroupTotals, Total = whole ? table.RowTotals.Values.Sum() : null });
        if (above.Whole is null)
            return above with { Conflicts = [.. above.Conflicts, .. ControlledRounding.Round(table).Conflicts] };
        var below = ControlledRounding.Round(table with { ColumnTotals = sums.Zip(above.Whole).ToDictionary(s => $"{s.First.Column}|{s.First.Row}", s => s.Second) });
        return below with { Loosened = below.Loosened || above.Loosened };
    }

    public static string GroupOf(PostNeed need) => $"{need.Stage}|{need.Subject}";

    private static string ColumnOf(PostNeed need) => $"{need.Stage}|{need.Subject}|{need.Level}";

    private int? Kept(PostNeed need) => Plans.GetValueOrDefault(need.SchoolId) is { State: > PostPlanState.Draft } ? need.Seats : null;
}
