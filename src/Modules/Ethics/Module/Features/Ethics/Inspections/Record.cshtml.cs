using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Inspections;
using Workforce.Platform.Calendars;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Sheets;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Inspections;

/// <summary>One visit: who went, what they found, what came of it.</summary>
[Authorize("ethics.inspections")]
internal sealed class RecordModel(Work<EthicsDbContext> work, HandleVisit handle, RecordFinding record, FileStore files, Calendar calendar, CodeTables codes) : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public FinishForm Finish { get; set; } = new();

    [BindProperty]
    public FindingForm Finding { get; set; } = new();

    public InspectionVisit Visit { get; private set; } = null!;
    public IReadOnlyList<InspectionFinding> Findings { get; private set; } = [];
    public CodeTables Codes => codes;
    public DateOnly Today => calendar.Today;
    public bool MayAct => Actor.LevelOf() == Visit.Level;
    private InspectionVisitId VisitId => new(Id);

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnGetEvidenceAsync(Guid file, CancellationToken ct)
    {
        await LoadAsync(ct);
        return Visit.Evidence.Any(e => e.FileId == file) && await files.FindAsync(file, ct) is { } stored ? File(stored.Content, stored.ContentType, stored.Name) : NotFound();
    }

    public Task<IActionResult> OnPostFinishAsync(CancellationToken ct) => StepAsync(() => handle.FinishAsync(VisitId, Finish, Change(), ct), "检查已办结。", ct);

    public Task<IActionResult> OnPostCancelAsync(CancellationToken ct) => StepAsync(() => handle.CancelAsync(VisitId, Finish, Change(Finish.Summary), ct), "检查已取消。", ct);

    public Task<IActionResult> OnPostFindingAsync(CancellationToken ct) => StepAsync(() => record.HandleAsync(VisitId, Finding, Change(), ct), "问题已登记。", ct);

    public Task<IActionResult> OnPostAttachAsync(CancellationToken ct) => StepAsync(async () =>
        await handle.AttachAsync(VisitId, Finish.Version, Path.GetFileName(Finish.File?.FileName ?? ""), Change(null, await EvidenceFile.SaveAsync(files, Finish.File, Actor.AccountId, ct)), ct), "材料已保存。", ct);

    private Task<IActionResult> StepAsync(Func<Task> act, string done, CancellationToken ct) => ActAsync(async () =>
    {
        await act();
        return Done(Texts[done], "/Ethics/Inspections/Record", new { id = Id });
    }, () => LoadAsync(ct));

    private Task LoadAsync(CancellationToken ct) => work.ReadAsync(async db =>
    {
        var id = VisitId;
        Visit = await db.Set<InspectionVisit>().AsNoTracking().VisibleTo(Actor).OneAsync(v => v.Id == id, ct);
        return Findings = await db.Set<InspectionFinding>().AsNoTracking().Where(f => f.VisitId == id).OrderBy(f => f.Id).ToListAsync(ct);
    }, ct);
}
