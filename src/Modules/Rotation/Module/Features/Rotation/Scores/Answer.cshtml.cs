using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Scores;

/// <summary>A contest of one of the school's scores, and the answer to it.</summary>
[Authorize("rotation.score")]
internal sealed class AnswerModel(AnswerContest answer) : SchoolRoundPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Contest { get; set; }

    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    public ScoreContest Case { get; private set; } = null!;
    public Entrant Teacher { get; private set; } = null!;
    public Post Offered { get; private set; } = null!;
    public Score Score { get; private set; } = null!;
    public ScoreScheme Scheme => Round.Policy.Values.Scheme!;
    public bool MayAnswer => Case.State == CaseState.Open && Round.State is RoundState.Choosing or RoundState.Scoring;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        Form.Items = Score.Items.Select(i => new ItemForm { Item = i.Item, Basis = i.Basis, Points = Points.Of(i.Thousandths) }).ToList();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        var corrected = Form.Decision == "correct" ? ScoreSheet.Read(Scheme, Form.Items, (at, wrong) => ModelState.AddModelError($"Form.Items[{at}].Points", wrong.In(Texts))) : null;
        return await ActAsync(async () =>
        {
            await answer.HandleAsync(RoundId, School, Case.Id, new(corrected, Form.Answer), Change(Form.Answer), ct);
            return Done(corrected is null ? Texts["已答复：维持原评分。"] : Texts["已答复：更正为 {0} 分。", Points.Of(corrected.Sum(i => i.Thousandths))], "/Rotation/Scores/School", new { id = Id });
        }, async () => await LoadAsync(ct));
    }

    private Task<bool> LoadAsync(CancellationToken ct) => ReadAsync(async db =>
    {
        var id = new ScoreContestId(Contest);
        var found = await (from contest in db.ScoreContests
                           where contest.Id == id && contest.RoundId == RoundId && contest.SchoolId == School
                           join entrant in db.Entrants on contest.EntrantId equals entrant.Id
                           join post in db.Posts on contest.PostId equals post.Id
                           join score in db.Scores on new { contest.EntrantId, contest.PostId } equals new { score.EntrantId, score.PostId }
                           select new { contest, entrant, post, score }).AsNoTracking().SingleOrDefaultAsync(ct);
        if (found is null || Scheme is null)
            return false;
        (Case, Teacher, Offered, Score) = (found.contest, found.entrant, found.post, found.score);
        return true;
    }, ct);
}
