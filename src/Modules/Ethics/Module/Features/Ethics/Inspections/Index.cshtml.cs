using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Inspections;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Inspections;

/// <summary>Plans of the reader's level and below, and the visits she may know of.</summary>
[Authorize("ethics.inspections")]
internal sealed class IndexModel(Work<EthicsDbContext> work) : WorkforcePage
{
    private const int MostPlans = 50;

    public ListFilter Filter { get; private set; } = new();
    public IReadOnlyList<(InspectionPlan Plan, int Done, int All)> Plans { get; private set; } = [];
    public ListPage<InspectionVisit> Visits { get; private set; } = new([], 0, 1);
    public IReadOnlyList<(string? Key, string Title)> Filters => [(null, Texts["全部"]), ("planned", Texts["待检查"]), ("done", Texts["已检查"])];

    public Task OnGetAsync(CancellationToken ct) => work.ReadAsync(async db =>
    {
        Filter = ListFilter.Of(Request);
        var plans = await db.Set<InspectionPlan>().AsNoTracking().VisibleTo(Actor).OrderByDescending(p => p.FromOn).ThenByDescending(p => p.Id).Take(MostPlans).ToListAsync(ct);
        var ids = plans.ConvertAll(p => p.Id);
        var visits = db.Set<InspectionVisit>().AsNoTracking().VisibleTo(Actor);
        var counts = await visits.Where(v => ids.Contains(v.PlanId) && v.State != VisitState.Cancelled).GroupBy(v => v.PlanId).Select(g => new { g.Key, All = g.Count(), Done = g.Count(v => v.State == VisitState.Done) }).ToDictionaryAsync(g => g.Key, ct);
        Plans = plans.ConvertAll(p => counts.TryGetValue(p.Id, out var count) ? (p, count.Done, count.All) : (p, 0, 0));
        var kept = Filter.Show switch { "planned" => visits.Where(v => v.State == VisitState.Planned), "done" => visits.Where(v => v.State == VisitState.Done), _ => visits };
        Visits = await ListPage<InspectionVisit>.ReadAsync(kept.OrderBy(v => v.State == VisitState.Planned ? 0 : 1).ThenByDescending(v => v.PlannedOn).ThenBy(v => v.Id), Filter, ct);
        return 0;
    }, ct);
}
