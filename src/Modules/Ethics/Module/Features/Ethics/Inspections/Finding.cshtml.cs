using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Inspections;
using Workforce.Platform.Pages;
using Workforce.Platform.Sheets;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Inspections;

/// <summary>One finding or clue on its way from found to closed.</summary>
[Authorize("ethics.inspections")]
internal sealed class FindingModel(Work<EthicsDbContext> work, HandleFinding handle, HandOverFinding handOver, CodeTables codes) : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public HandleFindingForm Form { get; set; } = new();

    public InspectionFinding Finding { get; private set; } = null!;
    public bool IsDone { get; private set; }
    public CodeTables Codes => codes;
    public bool MayAct => IsDone && Finding.State != FindingState.Closed && Finding.CaseId is null && Actor.Handles(Finding.FoundBy);
    public bool MayHandOver => MayAct && Finding.TeacherId is not null && Actor.LevelOf() != InspectionLevel.City;
    private InspectionFindingId FindingId => new(Id);

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public Task<IActionResult> OnPostTakeAsync(CancellationToken ct) => StepAsync(() => handle.TakeAsync(FindingId, Form.Version, Change(), ct), "已着手处理。", ct);

    public Task<IActionResult> OnPostCloseAsync(CancellationToken ct) => StepAsync(() => handle.CloseAsync(FindingId, Form, Change(Form.Result), ct), "处理结果已登记。", ct);

    public Task<IActionResult> OnPostHandOverAsync(CancellationToken ct) => StepAsync(() => handOver.HandleAsync(FindingId, Form.Version, Form.Free, Change(), ct), "已移交立案，由您承办。", ct);

    private Task<IActionResult> StepAsync(Func<Task> act, string done, CancellationToken ct) => ActAsync(async () =>
    {
        await act();
        return Done(Texts[done], "/Ethics/Inspections/Finding", new { id = Id });
    }, () => LoadAsync(ct));

    private Task LoadAsync(CancellationToken ct) => work.ReadAsync(async db =>
    {
        var id = FindingId;
        Finding = await db.Set<InspectionFinding>().AsNoTracking().VisibleTo(Actor, db.Set<InspectionVisit>()).OneAsync(f => f.Id == id, ct);
        return IsDone = await db.Set<InspectionVisit>().AnyAsync(v => v.Id == Finding.VisitId && v.State == VisitState.Done, ct);
    }, ct);
}
