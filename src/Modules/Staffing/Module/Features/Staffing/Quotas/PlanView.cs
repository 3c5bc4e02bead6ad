using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Enrolments;
using Workforce.Staffing.Domain.Quotas;

namespace Workforce.Staffing.Features.Staffing.Quotas;

/// <summary>A plan with its lines by school, and the schools that could not be computed because their return is not confirmed.</summary>
internal sealed record PlanView(QuotaPlan Plan, IReadOnlyList<PlanSchool> Schools, IReadOnlyList<string> Waiting)
{
    public int Allocated => Schools.Sum(s => s.Lines.Sum(l => l.Allocated ?? 0));
    public bool IsAllocated => Schools.Count > 0 && Schools.All(s => s.Lines.All(l => l.Allocated is not null));
    public IEnumerable<QuotaLine> Lines => Schools.SelectMany(s => s.Lines);

    public static async Task<PlanView?> FindAsync(Work<StaffingDbContext> work, ISchoolDirectory schools, QuotaPlanId id, bool drafts, CancellationToken ct)
    {
        var found = await work.ReadAsync(async db =>
        {
            if (await db.QuotaPlans.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id && (drafts || p.State != PlanState.Draft), ct) is not { } plan)
                return null;
            var lines = await db.QuotaLines.AsNoTracking().Where(l => l.PlanId == id).ToListAsync(ct);
            var waiting = await db.EnrolmentReturns.Where(r => r.DistrictId == plan.DistrictId && r.SchoolYear == plan.SchoolYear && r.Number == 1 && r.State != ReturnState.Confirmed && r.State != ReturnState.Superseded)
                .OrderBy(r => r.SchoolCode).Select(r => r.SchoolName).ToListAsync(ct);
            return new { plan, lines, waiting };
        }, ct);
        if (found is null)
            return null;
        var cards = await schools.FindAsync(found.lines.Select(l => l.SchoolId).Distinct().ToList(), ct);
        return new(found.plan, found.lines.GroupBy(l => l.SchoolId).Where(g => cards.ContainsKey(g.Key)).OrderBy(g => cards[g.Key].Code, StringComparer.Ordinal)
            .Select(g => new PlanSchool(cards[g.Key], g.OrderBy(l => cards[g.Key].Stages.ToList().IndexOf(l.Stage)).ToList())).ToList(), found.waiting);
    }
}
