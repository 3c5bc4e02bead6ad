using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.EntryChecks;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.EntryChecks;

/// <summary>The batches of the last years, and a new one.</summary>
[Authorize("ethics.entry-checks")]
internal sealed class IndexModel(Work<EthicsDbContext> work, MakeBatch make) : WorkforcePage
{
    private const int Most = 60;

    [BindProperty]
    public BatchForm Form { get; set; } = new();

    public IReadOnlyList<BatchLine> Lines { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        var id = await make.HandleAsync(Form, Change(), ct);
        return Done(Texts["已建立，下载名单送查询机关。"], "/Ethics/EntryChecks/Batch", new { id = id.Value });
    }, () => LoadAsync(ct));

    private Task LoadAsync(CancellationToken ct) => work.ReadAsync(async db =>
    {
        var batches = await db.Set<CheckBatch>().AsNoTracking().OrderByDescending(b => b.MadeAt).Take(Most).ToListAsync(ct);
        var ids = batches.ConvertAll(b => b.Id);
        var counts = await db.Set<EntryCheck>().Where(c => ids.Contains(c.BatchId)).GroupBy(c => c.BatchId).Select(g => new { g.Key, People = g.Count(), Checked = g.Count(c => c.CheckedOn != null) }).ToDictionaryAsync(g => g.Key, ct);
        var handlers = (await db.Set<CheckHandler>().AsNoTracking().Where(h => ids.Contains(h.BatchId)).OrderBy(h => h.Since).ToListAsync(ct)).ToLookup(h => h.BatchId);
        var waiting = await db.Set<CheckOutcome>().Where(o => ids.Contains(o.BatchId) && o.Result == CheckResult.Hit && (o.Action == CheckAction.None || o.Action == CheckAction.Suspended)).GroupBy(o => o.BatchId).ToDictionaryAsync(g => g.Key, g => g.Count(), ct);
        Lines = batches.ConvertAll(b => new BatchLine(b, counts.GetValueOrDefault(b.Id)?.People ?? 0, counts.GetValueOrDefault(b.Id)?.Checked ?? 0, handlers[b.Id].Select(h => h.Name).ToList(), handlers[b.Id].Any(h => h.AccountId == Actor.AccountId) ? waiting.GetValueOrDefault(b.Id) : null));
        return 0;
    }, ct);
}
