using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>查分: what candidates ask to have looked up, the open ones first, each answered on the spot.</summary>
[Authorize("rotation.run")]
internal sealed class ReviewsModel(AnswerReview answer) : ExamPage
{
    [BindProperty]
    public Guid Review { get; set; }

    [BindProperty]
    public bool Upheld { get; set; }

    /// <summary>The corrected mark, as typed.</summary>
    [BindProperty]
    public string? Mark { get; set; }

    [BindProperty]
    public string? Answer { get; set; }

    public IReadOnlyList<(MarkReview Review, CandidateRow Candidate)> Rows { get; private set; } = [];
    public string PartName(string part) => Rule.Parts.FirstOrDefault(p => p.Part == part)?.Name ?? part;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await LoadAsync(ct)
        ? await ActAsync(async () =>
        {
            await answer.HandleAsync(RoundId, new(Review), Upheld ? Corrected() : null, Answer, Change(Answer), ct);
            return Done(Texts["已答复，教师看得到。"], "/Rotation/Exams/Reviews", new { id = Id });
        }, () => LoadAsync(ct))
        : NotFound();

    private Mark Corrected()
    {
        var part = Rule.Parts.FirstOrDefault(p => p.Part == Rows.FirstOrDefault(r => r.Review.Id.Value == Review).Review?.Part);
        var (mark, wrong) = MarkText.Read(Mark, part?.Maximum ?? 0);
        return mark ?? throw new RuleBrokenException(wrong!.Text, wrong.Values);
    }

    private Task<bool> LoadAsync(CancellationToken ct) => ReadExamAsync(async db =>
    {
        var candidates = (await Candidates.ReadAsync(db, RoundId, ct)).ToDictionary(c => c.Entrant.Id);
        var reviews = await db.MarkReviews.AsNoTracking().Where(r => r.RoundId == RoundId).OrderByDescending(r => r.State == CaseState.Open).ThenBy(r => r.AnswerDueOn).ToListAsync(ct);
        Rows = reviews.ConvertAll(r => (r, candidates[r.EntrantId]));
    }, ct);
}
