using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Files;
using Workforce.Platform.Sheets;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Scores;

/// <summary>What a handed-in sheet would change, row by row; then it is imported, dropped or undone.</summary>
[Authorize("rotation.score")]
internal sealed class UploadModel(CheckScores check, CommitScores commit, FileStore files) : SchoolRoundPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Upload { get; set; }

    public ScoreUpload Found { get; private set; } = null!;

    /// <summary>What is wrong with each row, while the sheet waits.</summary>
    public IReadOnlyList<FaultyRow> Faults { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        await ReadFaultsAsync(ct);
        return Page();
    }

    /// <summary>The same sheet with result and reasons beside each row.</summary>
    public async Task<IActionResult> OnGetResultAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct) || await files.FindAsync(Found.FileId, ct) is not { } file)
            return NotFound();
        var lines = Found.Lines.ToDictionary(l => l.Row);
        var rows = (await check.RowsAsync(Found, ct)).ToLookup(r => r.Row.Number, r => r.Row);
        using var uploaded = Workbook.Open(new MemoryStream(file.Content, writable: false));
        var content = new MemoryStream();
        ResultWorkbook.Write(content, uploaded, ScoreWorkbook.Of(Round.Policy.Values.Scheme!), (_, number) =>
        {
            var faults = rows[number].SelectMany(r => r.Faults).ToList();
            return lines.TryGetValue(number, out var line) ? (Texts[line.Adds ? "新增" : line.Changes ? "更改" : "相同"], null, faults)
                : rows[number].Any() ? (Texts["有误"], FaultSeverity.Error, faults) : null;
        });
        content.Position = 0;
        return File(content, ListWorkbook.ContentType, Path.GetFileNameWithoutExtension(Found.FileName) + "-" + Texts["检查结果"] + ".xlsx");
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActOnAsync(() => commit.CommitAsync(RoundId, School, Found.Id, Change(), ct), "已导入评分。", ct);

    public Task<IActionResult> OnPostUndoAsync(CancellationToken ct) => ActOnAsync(() => commit.UndoAsync(RoundId, School, Found.Id, Change(), ct), "已撤销，评分恢复为导入之前。", ct);

    public Task<IActionResult> OnPostDropAsync(CancellationToken ct) => ActOnAsync(() => commit.DropAsync(RoundId, School, Found.Id, Change(), ct), "已放弃，评分没有改动。", ct);

    private async Task<IActionResult> ActOnAsync(Func<Task> act, string done, CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        return await ActAsync(async () =>
        {
            await act();
            return Done(Texts[done], "/Rotation/Scores/Upload", new { id = Id, upload = Upload });
        }, async () =>
        {
            await LoadAsync(ct);
            await ReadFaultsAsync(ct);
        });
    }

    private async Task ReadFaultsAsync(CancellationToken ct)
    {
        if (Found is not { State: ScoreUploadState.Checked, Faulty: > 0 })
            return;
        Faults = (await check.RowsAsync(Found, ct)).SelectMany(r => FaultyRow.Of(r.Row)).ToList();
    }

    private Task<bool> LoadAsync(CancellationToken ct) => ReadAsync(async db =>
    {
        var id = new ScoreUploadId(Upload);
        Found = (await db.ScoreUploads.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id && u.RoundId == RoundId && u.SchoolId == School, ct))!;
        return Found is not null;
    }, ct);
}
