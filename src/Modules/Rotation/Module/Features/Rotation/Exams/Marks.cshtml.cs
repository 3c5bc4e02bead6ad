using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Sheets;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>The mark sheet: filled in outside, handed in here.</summary>
[Authorize("rotation.run")]
internal sealed class MarksModel(CheckMarks check, CodeTables codes) : ExamPage
{
    [BindProperty]
    public IFormFile? Sheet { get; set; }

    public IReadOnlyList<CandidateRow> All { get; private set; } = [];
    public IReadOnlyList<MarkUpload> Uploads { get; private set; } = [];
    public bool TakesMarks => Exam is { State: ExamState.Seated } && View.Round.TakesScores(Today.Now);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnGetTemplateAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct) || All.Count == 0)
            return NotFound();
        var content = new MemoryStream();
        TemplateWorkbook.Write(content, MarkWorkbook.Of(Rule), codes, _ => All.Select(row => MarkWorkbook.Row(Rule, row, Actor.AccountId)));
        content.Position = 0;
        return File(content, ListWorkbook.ContentType, $"{Texts["考试成绩"]}.xlsx");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        return await ActAsync(async () =>
        {
            if (Sheet is null)
                throw new RuleBrokenException("请选择填好的成绩表。");
            using var content = new MemoryStream();
            await Sheet.CopyToAsync(content, ct);
            content.Position = 0;
            var id = await check.HandleAsync(RoundId, Sheet.FileName, content, Change(), ct);
            return RedirectToPage("Upload", new { id = Id, upload = id.Value });
        });
    }

    private Task<bool> LoadAsync(CancellationToken ct) => ReadExamAsync(async db =>
    {
        All = await Candidates.ReadAsync(db, RoundId, ct);
        Uploads = await db.MarkUploads.AsNoTracking().Where(u => u.RoundId == RoundId).OrderByDescending(u => u.UploadedAt).Take(20).ToListAsync(ct);
    }, ct);
}
