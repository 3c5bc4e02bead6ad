using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Inspections;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Inspections;

/// <summary>One plan, its visits, and the schools still without one.</summary>
[Authorize("ethics.inspections")]
internal sealed class ShowModel(Work<EthicsDbContext> work) : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public InspectionPlan Plan { get; private set; } = null!;
    public IReadOnlyList<InspectionVisit> Visits { get; private set; } = [];
    public bool MayPlan => Actor.LevelOf() == Plan.Level;
    public IReadOnlyList<PlannedSchool> NotVisited => Plan.Schools.Where(s => Visits.All(v => v.SchoolId != s.Id || v.State != VisitState.Done)).ToList();

    public Task OnGetAsync(CancellationToken ct) => work.ReadAsync(async db =>
    {
        var id = new InspectionPlanId(Id);
        Plan = await db.Set<InspectionPlan>().AsNoTracking().VisibleTo(Actor).OneAsync(p => p.Id == id, ct);
        return Visits = await db.Set<InspectionVisit>().AsNoTracking().VisibleTo(Actor).Where(v => v.PlanId == id).OrderBy(v => v.PlannedOn).ThenBy(v => v.Id).ToListAsync(ct);
    }, ct);
}
