using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.EntryChecks;
using Workforce.Platform.Changes;
using Workforce.Platform.Pages;
using Workforce.Platform.Sheets;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.EntryChecks;

/// <summary>One batch: out, back, and what is done on a hit. Who does not handle it sees how far it is.</summary>
[Authorize("ethics.entry-checks")]
internal sealed class BatchModel(Work<EthicsDbContext> work, TakeOverBatch takeOver, SendBatch send, EnterResults enter, ActOnHit act) : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    public CheckBatch Batch { get; private set; } = null!;
    public IReadOnlyList<CheckHandler> Handlers { get; private set; } = [];
    public bool Handles => Handlers.Any(h => h.AccountId == Actor.AccountId);
    public int People { get; private set; }
    public int Checked { get; private set; }
    public IReadOnlyList<(EntryCheck Check, CheckOutcome Outcome)> Hits { get; private set; } = [];
    public IEnumerable<CheckAction> Actions => Enum.GetValues<CheckAction>().Where(a => a != CheckAction.None && (a != CheckAction.NotHired || Batch.Kind == CheckKind.NewHire));
    private CheckBatchId BatchId => new(Id);

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnGetSheetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (!Handles)
            return NotFound();
        var rows = await work.ReadAsync(db => db.Set<EntryCheck>().AsNoTracking().Where(c => c.BatchId == BatchId).OrderBy(c => c.Number).ToListAsync(ct), ct);
        var content = new MemoryStream();
        ListWorkbook.Write(content, ResultSheet.Title, ResultSheet.Columns, rows.Select(c => (IReadOnlyList<object?>)[c.Number, c.StaffNumber, c.Name, c.BornOn, c.SchoolName, null, null, null]));
        content.Position = 0;
        return File(content, ListWorkbook.ContentType, $"{Batch.Year}{ResultSheet.Title}名单.xlsx");
    }

    public Task<IActionResult> OnPostTakeOverAsync(CancellationToken ct) => StepAsync(async () => { await takeOver.HandleAsync(BatchId, Why, Change(Why), ct); return Texts["您已是这一批的经办人。"]; }, ct);

    public Task<IActionResult> OnPostSendAsync(uint version, CancellationToken ct) => StepAsync(async () => { await send.HandleAsync(BatchId, version, Change(), ct); return Texts["已登记送查。"]; }, ct);

    public Task<IActionResult> OnPostResultsAsync(IFormFile? file, CancellationToken ct) => StepAsync(async () =>
    {
        if (file is null)
            throw new RuleBrokenException("请先选择要上传的工作簿。");
        await using var content = file.OpenReadStream();
        var (entered, hits) = await enter.HandleAsync(BatchId, content, Change(), ct);
        return Texts["已导入 {0} 人，其中有记录 {1} 人。", entered, hits];
    }, ct);

    public Task<IActionResult> OnPostActAsync(Guid check, CheckAction what, uint version, CancellationToken ct) => StepAsync(async () => { await act.HandleAsync(BatchId, new(check), what, version, Change(), ct); return Texts["处理已登记。"]; }, ct);

    private Task<IActionResult> StepAsync(Func<Task<string>> step, CancellationToken ct) => ActAsync(async () => Done(await step(), "/Ethics/EntryChecks/Batch", new { id = Id }), () => LoadAsync(ct));

    private Task LoadAsync(CancellationToken ct) => work.ReadAsync(async db =>
    {
        var id = BatchId;
        Batch = await db.Set<CheckBatch>().AsNoTracking().OneAsync(b => b.Id == id, ct);
        Handlers = await db.Set<CheckHandler>().AsNoTracking().Where(h => h.BatchId == id).OrderBy(h => h.Since).ToListAsync(ct);
        People = await db.Set<EntryCheck>().CountAsync(c => c.BatchId == id, ct);
        Checked = await db.Set<EntryCheck>().CountAsync(c => c.BatchId == id && c.CheckedOn != null, ct);
        // Nobody else finds a row here: the database compares the account with the batch's handlers.
        var hits = await db.Set<CheckOutcome>().AsNoTracking().Where(o => o.BatchId == id && o.Result == CheckResult.Hit).Join(db.Set<EntryCheck>(), o => o.CheckId, c => c.Id, (o, c) => new { c, o }).OrderBy(h => h.c.Number).ToListAsync(ct);
        Hits = hits.ConvertAll(h => (h.c, h.o));
        return 0;
    }, ct);
}
