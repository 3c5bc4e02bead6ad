using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Contests;

/// <summary>Contested scores of a round and who has to answer; schools answer, the bureau watches the days.</summary>
[Authorize("rotation.rounds")]
internal sealed class IndexModel : RoundPage
{
    public IReadOnlyList<Row> Contests { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(async db => Contests = await (
        from contest in db.ScoreContests
        where contest.RoundId == RoundId
        join entrant in db.Entrants on contest.EntrantId equals entrant.Id
        join post in db.Posts on contest.PostId equals post.Id
        orderby contest.State == CaseState.Open ? 0 : 1, contest.AnswerDueOn
        select new Row(entrant.Name, entrant.HomeSchoolName, post.SchoolName, post.Code, contest.Claim, contest.RaisedAt, contest.AnswerDueOn, contest.State, contest.Answer)).ToListAsync(ct), ct);

    internal sealed record Row(string Name, string HomeSchoolName, string SchoolName, string Code, string Claim, DateTimeOffset RaisedAt, DateOnly DueOn, CaseState State, string? Answer);
}
