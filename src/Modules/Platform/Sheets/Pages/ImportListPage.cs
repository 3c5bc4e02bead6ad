using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Changes;
using Workforce.Platform.Data;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Sheets.Imports;

namespace Workforce.Platform.Sheets.Pages;

/// <summary>
/// The page where a template is fetched and a workbook handed in. A module's own page names the workbook and shows the
/// partial /Features/Sheets/_Imports.
/// </summary>
[RequestSizeLimit(UploadLimit), RequestFormLimits(MultipartBodyLengthLimit = UploadLimit)]
public abstract class ImportListPage<TDb>(ImportDesk<TDb> desk) : WorkforcePage, IImportList where TDb : ModuleDbContext
{
    // Somewhat above what the store takes, so that a file a little too large is told so instead of being cut off.
    private const long UploadLimit = FileStore.MaxBytes + 16 * 1024 * 1024;

    public IReadOnlyList<Import> Imports { get; private set; } = [];
    public WorkbookDefinition Workbook => desk.Workbook(Kind);
    public abstract string AddressOf(Import import);
    public abstract string Address { get; }

    /// <summary>Name of the workbook.</summary>
    protected abstract string Kind { get; }

    /// <summary>What the imports belong to besides the place, such as a round.</summary>
    protected virtual Guid? ContextId => null;

    public virtual async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        return Page();
    }

    public IActionResult OnGetTemplate()
    {
        var file = new MemoryStream();
        desk.WriteTemplate(Kind, file);
        file.Position = 0;
        return File(file, ListWorkbook.ContentType, Workbook.Title + "模板.xlsx");
    }

    public Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken ct) => ActAsync(async () =>
    {
        if (file is null)
            throw new RuleBrokenException("请先选择要上传的工作簿。");
        await using var content = file.OpenReadStream();
        var id = await desk.HandInAsync(Kind, file.FileName, content, ContextId, Change(), ct);
        return LocalRedirect(AddressOf((await desk.FindAsync(id, ct))!));
    }, () => ReadAsync(ct));

    private async Task ReadAsync(CancellationToken ct) => Imports = await desk.ListAsync(Kind, ContextId, ct);
}
