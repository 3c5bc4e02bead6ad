using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Data;
using Workforce.Platform.Pages;
using Workforce.Platform.Sheets.Imports;

namespace Workforce.Platform.Sheets.Pages;

/// <summary>
/// The page where an import is looked at, committed, undone or dropped. A module's own page shows the partial
/// /Features/Sheets/_Import.
/// </summary>
public abstract class ImportReviewPage<TDb>(ImportDesk<TDb> desk) : WorkforcePage, IImportReview where TDb : ModuleDbContext
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "result")]
    public RowResult? Result { get; set; }

    // Not bound: "page" is also the route value that names this page.
    public int PageNumber => int.TryParse(Request.Query[Platform.Pages.ListAddress.Page], out var page) && page > 0 ? page : 1;

    public int PageSize => 50;
    public Import Import { get; private set; } = null!;
    public WorkbookDefinition Workbook => desk.Workbook(Import.Kind);
    public IReadOnlyList<ReviewRow> Rows { get; private set; } = [];
    public bool IsOwn => (Import.AskedBy ?? Import.UploadedBy) == Actor.AccountId;
    public abstract string ListAddress { get; }
    public string Address => Request.Path;

    public int Total => Result switch
    {
        null => Import.Summary.Rows,
        RowResult.Added => Import.Summary.Added,
        RowResult.Changed => Import.Summary.Changed,
        RowResult.Same => Import.Summary.Same,
        _ => Import.Summary.Faulty,
    };

    /// <summary>Whether the actor may see this import at all; the database has judged its place already.</summary>
    protected abstract bool MayOpen(Import import);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await ReadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnGetResultAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct) || !Import.HasRows)
            return NotFound();
        var file = new MemoryStream();
        await desk.WriteResultAsync(Import, file, ct);
        file.Position = 0;
        return File(file, ListWorkbook.ContentType, Path.GetFileNameWithoutExtension(Import.FileName) + "-核对结果.xlsx");
    }

    public Task<IActionResult> OnPostCommitAsync(string? reason, CancellationToken ct) => AskAsync(ImportAct.Commit, reason, ct);

    public Task<IActionResult> OnPostUndoAsync(string? reason, CancellationToken ct) => AskAsync(ImportAct.Undo, reason, ct);

    public Task<IActionResult> OnPostCheckAsync(CancellationToken ct) => AskAsync(ImportAct.Check, null, ct);

    public async Task<IActionResult> OnPostDropAsync(CancellationToken ct) => !await FindAsync(ct) ? NotFound() : await ActAsync(async () =>
    {
        await desk.DropAsync(Id, Change(), ct);
        return LocalRedirect(Import.IsWorking ? Address : ListAddress);
    }, () => ReadAsync(ct));

    private async Task<IActionResult> AskAsync(ImportAct act, string? reason, CancellationToken ct) => !await FindAsync(ct) ? NotFound() : await ActAsync(async () =>
    {
        await desk.AskAsync(Id, act, Change(string.IsNullOrWhiteSpace(reason) ? null : reason.Trim()), ct);
        return LocalRedirect(Address);
    }, () => ReadAsync(ct));

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        if (await desk.FindAsync(Id, ct) is not { } import || !MayOpen(import))
            return false;
        Import = import;
        return true;
    }

    private async Task<bool> ReadAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
            return false;
        if (Import.HasRows)
            Rows = await desk.RowsAsync(Import, null, Result, (PageNumber - 1) * PageSize, PageSize, ct);
        return true;
    }
}
