using Microsoft.EntityFrameworkCore;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Enrolments;
using Workforce.Staffing.Domain.Standards;

namespace Workforce.Staffing.Features.Staffing.Enrolments;

/// <summary>One return with what stood a year before, for comparison.</summary>
internal sealed record ReturnView(EnrolmentReturn Return, IReadOnlyList<EnrolmentLine> Before)
{
    public static async Task<ReturnView?> FindAsync(StaffingDbContext db, EnrolmentReturnId id, CancellationToken ct)
    {
        if (await db.EnrolmentReturns.AsNoTracking().Include(r => r.Lines).SingleOrDefaultAsync(r => r.Id == id, ct) is not { } found)
            return null;
        var before = await db.Confirmed(found.DistrictId, found.SchoolYear - 1).Where(l => l.SchoolId == found.SchoolId).AsNoTracking().ToListAsync(ct);
        return new(found, before);
    }

    /// <summary>Every grade there is or should be: what was entered, what stood last year, and the stages' grades.</summary>
    public List<EnrolmentRow> Rows(StaffingPolicy policy, (string Stage, string Point, string Category)? added)
    {
        var groups = Return.Lines.Select(l => (l.Stage, l.Point, l.Category)).Concat(Return.Lines.Count == 0 ? Before.Select(l => (l.Stage, l.Point, l.Category)) : []).ToHashSet();
        groups.UnionWith(Return.Stages.Where(stage => groups.All(g => g.Stage != stage || g.Point.Length > 0)).Select(stage => (stage, "", "")));
        if (added is { } more && Return.Stages.Contains(more.Stage))
            groups.Add(more);
        return groups.OrderBy(g => Return.Stages.IndexOf(g.Stage)).ThenBy(g => g.Point, StringComparer.Ordinal).ThenBy(g => g.Category, StringComparer.Ordinal)
            .SelectMany(g => Enumerable.Range(1, Math.Max(policy.GradesOf(g.Stage), Return.Lines.Where(l => l.Stage == g.Stage).Select(l => l.Grade).DefaultIfEmpty(0).Max()))
                .Select(grade => Return.Lines.FirstOrDefault(l => (l.Stage, l.Point, l.Category, l.Grade) == (g.Stage, g.Point, g.Category, grade)) is { } line
                    ? EnrolmentRow.Of(line)
                    : new() { Stage = g.Stage, Grade = grade, Point = g.Point, Category = g.Category })).ToList();
    }

    public int? PupilsBefore(EnrolmentRow row) =>
        Before.FirstOrDefault(l => (l.Stage, l.Grade, l.Point, l.Category) == (row.Stage, row.Grade, (row.Point ?? "").Trim(), row.Category ?? ""))?.Pupils;
}
