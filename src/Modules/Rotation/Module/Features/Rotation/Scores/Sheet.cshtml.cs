using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Sheets;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Scores;

/// <summary>Scores by sheet: take the prefilled one, hand it in, see earlier ones.</summary>
[Authorize("rotation.score")]
internal sealed class SheetModel(CheckScores check, CodeTables codes) : SchoolRoundPage
{
    [BindProperty]
    public IFormFile? Sheet { get; set; }

    public IReadOnlyList<ScoreUpload> Uploads { get; private set; } = [];
    public IReadOnlyList<Applicant> All { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnGetTemplateAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct) || Round.Policy.Values.Scheme is not { } scheme)
            return NotFound();
        var content = new MemoryStream();
        TemplateWorkbook.Write(content, ScoreWorkbook.Of(scheme), codes, _ => All.Select(a => ScoreWorkbook.Row(scheme, a, Round.Dates.BaseOn, Names)));
        content.Position = 0;
        return File(content, ListWorkbook.ContentType, $"{Texts["竞聘评分"]}.xlsx");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        return await ActAsync(async () =>
        {
            if (Sheet is null)
                throw new RuleBrokenException("请选择填好的评分表。");
            using var content = new MemoryStream();
            await Sheet.CopyToAsync(content, ct);
            content.Position = 0;
            var id = await check.HandleAsync(RoundId, School, Sheet.FileName, content, Change(), ct);
            return RedirectToPage("Upload", new { id = Id, upload = id.Value });
        });
    }

    private Task<bool> LoadAsync(CancellationToken ct) => ReadAsync(async db =>
    {
        All = await Applicants.Of(db, Applicants.ToScore(db, RoundId, School)).AsNoTracking().ToListAsync(ct);
        Uploads = await db.ScoreUploads.AsNoTracking().Where(u => u.RoundId == RoundId && u.SchoolId == School).OrderByDescending(u => u.UploadedAt).Take(20).ToListAsync(ct);
        return await db.Posts.AnyAsync(p => p.RoundId == RoundId && p.OfferedBy == School, ct);
    }, ct);
}
