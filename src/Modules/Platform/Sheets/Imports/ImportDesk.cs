using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Platform.Data;
using Workforce.Platform.Files;
using Workforce.Platform.Progress;
using Workforce.Platform.Units;

namespace Workforce.Platform.Sheets.Imports;

/// <summary>What a person does with imports of one module: hand one in, look at it, have it committed, undone or dropped.</summary>
public sealed class ImportDesk<TDb> where TDb : ModuleDbContext
{
    private readonly Work<TDb> work;
    private readonly FileStore files;
    private readonly CodeTables codes;
    private readonly IEnumerable<WorkbookImport<TDb>> kinds;
    private readonly string module;
    private readonly ProgressRows progress;

    internal ImportDesk(string module, Work<TDb> work, FileStore files, ProgressRows progress, CodeTables codes, IEnumerable<WorkbookImport<TDb>> kinds) =>
        (this.module, this.work, this.files, this.progress, this.codes, this.kinds) = (module, work, files, progress, codes, kinds);

    public WorkbookDefinition Workbook(string kind) => Kind(kind).Workbook;

    /// <summary>Looks at the file from outside, keeps it, and has it checked in the background.</summary>
    /// <param name="content">Seekable.</param>
    /// <exception cref="RuleBrokenException">Not a workbook, or one that will not be opened.</exception>
    public async Task<Guid> HandInAsync(string kind, string fileName, Stream content, Guid? contextId, Change change, CancellationToken ct)
    {
        var (district, school) = (change.By.Reach.OnlyDistrict, change.By.Reach.SchoolId);
        try
        {
            WorkbookGuard.Open(content, SheetLimits.Default).Dispose();
        }
        catch (WorkbookRefused refused)
        {
            throw new RuleBrokenException(refused.Sentence, [.. refused.Arguments]);
        }
        content.Position = 0;
        var file = await files.SaveAsync(fileName, ListWorkbook.ContentType, content, change.By.AccountId, ct);
        var import = new Import
        {
            Id = Guid.CreateVersion7(),
            Kind = Kind(kind).Workbook.Name,
            DistrictId = district,
            SchoolId = school,
            ContextId = contextId,
            FileId = file,
            FileName = Path.GetFileName(fileName),
            UploadedBy = change.By.AccountId,
            UploadedByName = change.By.Name,
            UploadedAt = change.At,
        };
        await ShowProgressAsync(import.Id, import.Kind, change, ct);
        await work.ChangeAsync(change, db =>
        {
            db.Set<Import>().Add(import);
            db.Publish(new ImportAsked(db.Schema, import.Id, ImportAct.Check));
            return Task.CompletedTask;
        }, ct);
        return import.Id;
    }

    /// <summary>The newest first.</summary>
    public Task<List<Import>> ListAsync(string kind, Guid? contextId, CancellationToken ct) => work.ReadAsync(db => db.Set<Import>().AsNoTracking()
        .Where(i => i.Kind == kind && i.ContextId == contextId)
        .OrderByDescending(i => i.UploadedAt)
        .Take(50)
        .ToListAsync(ct), ct);

    /// <summary>Checked imports somebody handed in that would change something and wait for her word, newest first.</summary>
    public async Task<IReadOnlyList<Import>> WaitingAsync(Guid account, CancellationToken ct) =>
        (await work.ReadAsync(db => db.Set<Import>().AsNoTracking()
            .Where(i => i.State == ImportState.Checked && i.UploadedBy == account)
            .OrderByDescending(i => i.UploadedAt)
            .ToListAsync(ct), ct)).Where(i => i.Summary.Added + i.Summary.Changed > 0).ToList();

    public Task<Import?> FindAsync(Guid id, CancellationToken ct) => work.ReadAsync(db => db.Set<Import>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, ct), ct);

    /// <summary>One page of rows, all or those with one result, in the order of the file.</summary>
    public Task<List<ReviewRow>> RowsAsync(Import import, string? sheet, RowResult? result, int skip, int take, CancellationToken ct) => work.ReadAsync(async db =>
    {
        var workbook = Workbook(import.Kind);
        var rows = await db.Set<ImportRow>().AsNoTracking()
            .Where(r => r.ImportId == import.Id && (sheet == null || r.Sheet == sheet) && (result == null || r.Result == result))
            .OrderBy(r => r.Sheet).ThenBy(r => r.Number).ThenBy(r => r.Part)
            .Skip(skip).Take(take)
            .ToListAsync(ct);
        return rows.ConvertAll(r => ReviewRow.Of(workbook[r.Sheet], r, codes));
    }, ct);

    /// <exception cref="RuleBrokenException">It is not where that could be done.</exception>
    public async Task AskAsync(Guid id, ImportAct act, Change change, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is { } import)
            await ShowProgressAsync(id, import.Kind, change, ct);
        await work.ChangeAsync(change, async db =>
        {
            var current = await db.Set<Import>().OneAsync(i => i.Id == id, ct);
            current.Ask(act, change);
            db.Publish(new ImportAsked(db.Schema, id, act));
        }, ct);
    }

    /// <summary>Also ends the wait for a worker that is gone. One that lives holds the row, and is not disturbed.</summary>
    /// <exception cref="RuleBrokenException">A worker is at it, or it is not where it could be dropped.</exception>
    public async Task DropAsync(Guid id, Change change, CancellationToken ct)
    {
        await work.ChangeAsync(change, async db =>
        {
            if ((await db.ListAsync<Guid>("select id from imports where id = @import for update skip locked", ct, ("import", id))).Count == 0)
                throw new RuleBrokenException("后台正在处理这份导入，请等它完成；正在核对的也可以在进度栏里停止。");
            (await db.Set<Import>().OneAsync(i => i.Id == id, ct)).Drop();
        }, ct);
        await progress.FailAsync(id, "已不再等待，数据没有任何改动。", ct);
    }

    public void WriteTemplate(string kind, Stream output) => TemplateWorkbook.Write(output, Workbook(kind), codes);

    /// <summary>The uploaded sheet again, with what became of each row and why.</summary>
    public async Task WriteResultAsync(Import import, Stream output, CancellationToken ct)
    {
        var file = await files.FindAsync(import.FileId, ct) ?? throw new InvalidOperationException($"The file of import {import.Id} is not in the file store.");
        var outcomes = await work.ReadAsync(async db =>
        {
            var all = new Dictionary<(string, int), (RowResult Result, List<RowFault> Faults)>();
            await foreach (var row in db.Set<ImportRow>().Where(r => r.ImportId == import.Id).OrderBy(r => r.Part).Select(r => new { r.Sheet, r.Number, r.Result, r.Faults }).AsAsyncEnumerable().WithCancellation(ct))
            {
                var faults = StoredFault.Read(row.Number, row.Faults);
                if (!all.TryGetValue((row.Sheet, row.Number), out var known))
                    all[(row.Sheet, row.Number)] = (row.Result, [.. faults]);
                else
                    all[(row.Sheet, row.Number)] = (row.Result is RowResult.Faulty ? row.Result : known.Result, [.. known.Faults, .. faults]);
            }
            return all;
        }, ct);
        using var uploaded = Sheets.Workbook.Open(new MemoryStream(file.Content, writable: false));
        ResultWorkbook.Write(output, uploaded, Workbook(import.Kind), (sheet, number) =>
        {
            if (!outcomes.TryGetValue((sheet.Name, number), out var row))
                return null;
            FaultSeverity? worst = row.Faults.Count == 0 ? null : row.Faults.Max(f => f.Severity);
            return (ResultTitles.Of(row.Result), worst, row.Faults);
        });
    }

    // Before the work is asked for: the page that follows finds the row, and a quick worker does not find its end undone.
    private Task ShowProgressAsync(Guid import, string kind, Change change, CancellationToken ct) =>
        progress.StartAsync(import, module, Workbook(kind).Title, change.By.AccountId, ct);

    private WorkbookImport<TDb> Kind(string kind) =>
        kinds.FirstOrDefault(k => k.Workbook.Name == kind) ?? throw new InvalidOperationException($"Nobody imports {kind}.");
}
