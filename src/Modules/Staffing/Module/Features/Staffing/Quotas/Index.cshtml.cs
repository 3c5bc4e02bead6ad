using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Quotas;
using Workforce.Staffing.Features.Staffing.Enrolments;

namespace Workforce.Staffing.Features.Staffing.Quotas;

/// <summary>Staffing decisions, year by year and version by version. A principal sees the approved ones, as her school's numbers.</summary>
[Authorize("staffing.quotas")]
internal sealed class IndexModel(Work<StaffingDbContext> work, CreatePlan create, Calendar calendar) : WorkforcePage
{
    public IReadOnlyList<Row> Plans { get; private set; } = [];
    public int Year { get; private set; }
    public bool MayRun => Actor.Role == Role.DistrictOfficer;

    public Task OnGetAsync(CancellationToken ct) => ReadAsync(ct);

    public async Task<IActionResult> OnPostAsync(int year, string? reason, CancellationToken ct) => !MayRun ? Forbid() : await ActAsync(async () =>
    {
        var id = await create.HandleAsync(new(Actor.Reach.OnlyDistrict), year, reason, Change(reason), ct);
        return Done(Texts["已新建，先测算。"], "/Staffing/Quotas/Show", new { id = id.Value });
    }, () => ReadAsync(ct));

    private async Task ReadAsync(CancellationToken ct)
    {
        Year = SchoolYears.At(calendar.Today);
        var all = Actor.Role != Role.Principal;
        // Lines are walled by school, so a principal's sums are her own school's.
        Plans = await work.ReadAsync(db => db.QuotaPlans.Where(p => all || p.State != PlanState.Draft).OrderByDescending(p => p.SchoolYear).ThenByDescending(p => p.Number)
            .Select(p => new Row(p.Id, p.SchoolYear, p.Number, p.State, p.Reason, p.Total, db.QuotaLines.Where(l => l.PlanId == p.Id).Sum(l => l.Allocated), db.QuotaLines.Where(l => l.PlanId == p.Id).Select(l => l.SchoolId).Distinct().Count(), p.Decision)).ToListAsync(ct), ct);
    }

    internal sealed record Row(QuotaPlanId Id, int SchoolYear, int Number, PlanState State, string? Reason, int? Total, int? Allocated, int Schools, Decision? Decision);
}
