using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Inspections;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Policy;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Inspections;

[Authorize("ethics.inspections")]
internal sealed class VisitModel(Work<EthicsDbContext> work, PlanVisit plan, PolicyValues values, IOrganisation organisation, Calendar calendar) : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public VisitForm Form { get; set; } = new();

    public InspectionPlan Plan { get; private set; } = null!;
    public int Least { get; private set; }
    public IEnumerable<VisitKind> Kinds => Enum.GetValues<VisitKind>().Where(k => Plan.Level != InspectionLevel.School || InspectionVisit.Announces(k));

    public Task OnGetAsync(CancellationToken ct)
    {
        Form.On = calendar.Today;
        return LoadAsync(ct);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        var id = await plan.HandleAsync(new(Id), Form, Change(), ct);
        return Done(Texts["已安排检查。"], "/Ethics/Inspections/Record", new { id = id.Value });
    }, () => LoadAsync(ct));

    private async Task LoadAsync(CancellationToken ct)
    {
        var id = new InspectionPlanId(Id);
        Plan = await work.ReadAsync(db => db.Set<InspectionPlan>().AsNoTracking().VisibleTo(Actor).OneAsync(p => p.Id == id, ct), ct);
        var district = await organisation.FindDistrictAsync(Plan.DistrictId, ct);
        Least = (await values.ForAsync<InspectionPolicy>("ethics", district!.RegionCode, calendar.Today, ct)).Value.Least(Plan.IsFormal);
    }
}
