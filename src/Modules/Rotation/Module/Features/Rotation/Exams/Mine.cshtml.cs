using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;
using Workforce.Rotation.Features.Rotation.Mine;

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>准考证与成绩: where she sits, what she got, and what she asked to have looked up.</summary>
[Authorize("rotation.choose")]
internal sealed class MineModel(RaiseReview raise) : MyRoundPage
{
    [BindProperty]
    public string? Part { get; set; }

    [BindProperty]
    public string? Claim { get; set; }

    public override MyTab Tab => MyTab.Exam;
    public Exam? Exam { get; private set; }
    public ExamCandidate? Candidate { get; private set; }
    public IReadOnlyDictionary<string, ExamMark> Marks { get; private set; } = new Dictionary<string, ExamMark>();
    public IReadOnlyList<MarkReview> Reviews { get; private set; } = [];
    public RotationPolicy Policy => Mine.Round.Policy.Values;
    public ExamRule Rule => Policy.Exam ?? new();
    public bool TakesReviews => ReviewTerm.IsOpen(Mine.Round, Exam, Days, Calendar.Now);
    public DateOnly? LastDay => ReviewTerm.LastDay(Mine.Round, Exam, Days);
    public string PartName(string part) => Rule.Parts.FirstOrDefault(p => p.Part == part)?.Name ?? part;

    /// <summary>Her items, once the marks are out.</summary>
    public IReadOnlyList<ScoreItem> Items => Exam is not { State: ExamState.Published } || Marks.Count < Rule.Parts.Count ? []
        : ExamScore.Of(Policy, Rule.Parts.ToDictionary(p => p.Part, p => Marks[p.Part].Settled(Rule.DoubleEntry) ?? Mark.Absent));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await LoadAsync(ct)
        ? await ActAsync(async () =>
        {
            await raise.HandleAsync(RoundId, Me, Part ?? "", Claim, Days, Change(), ct);
            return Done(Texts["已提交查分，区人事科会在期限内答复，答复显示在这里。"], "/Rotation/Exams/Mine", new { id = Id });
        }, () => LoadAsync(ct))
        : NotFound();

    private async Task<bool> LoadAsync(CancellationToken ct) => await ReadAsync(async db =>
    {
        var me = Mine.Entrant.Id;
        Exam = await db.Exams.AsNoTracking().SingleOrDefaultAsync(e => e.RoundId == RoundId, ct);
        Candidate = await db.ExamCandidates.AsNoTracking().SingleOrDefaultAsync(c => c.EntrantId == me, ct);
        // Marks that are not out yet are not read at all.
        if (Exam is { State: ExamState.Published })
            Marks = await db.ExamMarks.AsNoTracking().Where(m => m.EntrantId == me).ToDictionaryAsync(m => m.Part, ct);
        Reviews = await db.MarkReviews.AsNoTracking().Where(r => r.EntrantId == me).OrderByDescending(r => r.RaisedAt).ToListAsync(ct);
    }, ct) && Policy.HasExam();
}
