using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Rules;

namespace Workforce.Rotation.Features.Rotation.Scores;

/// <summary>The school answers a contest: it keeps the score, or corrects it. Both with a reason the teacher reads.</summary>
internal sealed class AnswerContest(Work<RotationDbContext> work)
{
    /// <param name="Items">The corrected items; null keeps the score.</param>
    internal sealed record Input(IReadOnlyList<ScoreItem>? Items, string Answer);

    public Task HandleAsync(RoundId id, SchoolId school, ScoreContestId contestId, Input input, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        await db.HoldRoundAsync(id, ct);
        var contest = await db.ScoreContests.OneAsync(c => c.Id == contestId && c.RoundId == id && c.SchoolId == school, ct);
        var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
        if (round.State is not (RoundState.Choosing or RoundState.Scoring))
            throw new RuleBrokenException("本轮输入已经锁定，不能再更正评分。");
        var score = await db.Scores.OneAsync(s => s.EntrantId == contest.EntrantId && s.PostId == contest.PostId, ct);
        contest.Decide(upheld: input.Items is not null, input.Answer.Trim(), change.At);
        if (input.Items is not { } items)
        {
            score.Uphold();
            return;
        }
        ItemsMustFollowTheScheme.Check(round.Policy.Values.Scheme!, items);
        if (items.Select(i => i.Thousandths).SequenceEqual(score.Items.Select(i => i.Thousandths)))
            throw new RuleBrokenException("选择更正时，至少要改一项得分。");
        score.Correct(items, change.At);
    }, ct);
}
