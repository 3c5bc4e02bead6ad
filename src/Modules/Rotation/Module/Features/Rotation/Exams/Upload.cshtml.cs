using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Files;
using Workforce.Platform.Sheets;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;
using Workforce.Rotation.Features.Rotation.Scores;

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>What a handed-in mark sheet would enter, row by row; then it is imported, dropped or undone.</summary>
[Authorize("rotation.run")]
internal sealed class UploadModel(CheckMarks check, CommitMarks commit, FileStore files) : ExamPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Upload { get; set; }

    public MarkUpload Found { get; private set; } = null!;
    public IReadOnlyList<FaultyRow> Faults { get; private set; } = [];
    public bool TakesMarks => Exam is { State: ExamState.Seated } && View.Round.TakesScores(Today.Now);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    /// <summary>The same sheet with result and reasons beside each row.</summary>
    public async Task<IActionResult> OnGetResultAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct) || await files.FindAsync(Found.FileId, ct) is not { } file)
            return NotFound();
        var lines = Found.Lines.ToDictionary(l => l.Row);
        var rows = (await check.RowsAsync(Found, ct)).ToLookup(r => r.Number);
        using var uploaded = Workbook.Open(new MemoryStream(file.Content, writable: false));
        var content = new MemoryStream();
        ResultWorkbook.Write(content, uploaded, MarkWorkbook.Of(Rule), (_, number) =>
        {
            var faults = rows[number].SelectMany(r => r.Faults).ToList();
            return lines.TryGetValue(number, out var line) ? (Texts[line.Adds ? "新增" : line.Changes ? "更改" : "相同"], null, faults)
                : rows[number].Any() ? (Texts["有误"], FaultSeverity.Error, faults) : null;
        });
        content.Position = 0;
        return File(content, ListWorkbook.ContentType, Path.GetFileNameWithoutExtension(Found.FileName) + "-" + Texts["检查结果"] + ".xlsx");
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActOnAsync(() => commit.CommitAsync(RoundId, Found.Id, Change(), ct), "已导入成绩。", ct);

    public Task<IActionResult> OnPostUndoAsync(CancellationToken ct) => ActOnAsync(() => commit.UndoAsync(RoundId, Found.Id, Change(), ct), "已撤销，成绩恢复为导入之前。", ct);

    public Task<IActionResult> OnPostDropAsync(CancellationToken ct) => ActOnAsync(() => commit.DropAsync(RoundId, Found.Id, Change(), ct), "已放弃，成绩没有改动。", ct);

    private async Task<IActionResult> ActOnAsync(Func<Task> act, string done, CancellationToken ct) => await LoadAsync(ct)
        ? await ActAsync(async () =>
        {
            await act();
            return Done(Texts[done], "/Rotation/Exams/Upload", new { id = Id, upload = Upload });
        }, () => LoadAsync(ct))
        : NotFound();

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        var id = new MarkUploadId(Upload);
        var found = await ReadExamAsync(async db => Found = (await db.MarkUploads.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id && u.RoundId == RoundId, ct))!, ct) && Found is not null;
        if (found && Found is { State: ScoreUploadState.Checked, Faulty: > 0 } && Exam is { State: not ExamState.Arranged })
            Faults = (await check.RowsAsync(Found, ct)).SelectMany(FaultyRow.Of).ToList();
        return found;
    }
}
