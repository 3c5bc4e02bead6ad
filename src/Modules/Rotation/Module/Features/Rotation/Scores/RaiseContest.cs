using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Rules;
using Workforce.Rotation.Features.Rotation.Mine;

namespace Workforce.Rotation.Features.Rotation.Scores;

/// <summary>A teacher says that a school's score is wrong, and why. The school must answer within the policy's term.</summary>
internal sealed class RaiseContest(Work<RotationDbContext> work)
{
    /// <param name="Item">Key of the item that is wrong; null for the whole.</param>
    internal sealed record Input(PostId Post, string? Item, string Claim);

    public Task HandleAsync(RoundId id, TeacherId teacher, Input input, WorkingDays calendar, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        await db.HoldRoundAsync(id, ct);
        var mine = await MyRound.FindAsync(db, id, teacher, ct) ?? throw new RuleBrokenException("没有这一轮，或您不在其中。");
        SchoolsScoreOnlyWhereTheyAssess.Check(mine.Round.Policy.Values);
        if (!mine.Round.TakesContests(change.At))
            throw new RuleBrokenException("评分复核已于 {0:yyyy-MM-dd HH:mm} 截止。结果公示期间还可以提出异议。", Stages.Local(mine.Round.Dates.ContestsDueAt));
        var score = await db.Scores.SingleOrDefaultAsync(s => s.EntrantId == mine.Entrant.Id && s.PostId == input.Post, ct)
            ?? throw new RuleBrokenException("学校还没有录入这项评分，录入之后才能要求复核。");
        if (score.State == ScoreState.Contested)
            throw new RuleBrokenException("这项评分正在复核，请等学校答复。");
        score.Contest();
        db.Add(new ScoreContest
        {
            Id = new(Guid.CreateVersion7()),
            RoundId = id,
            DistrictId = score.DistrictId,
            EntrantId = score.EntrantId,
            PostId = score.PostId,
            TeacherId = score.TeacherId,
            SchoolId = score.SchoolId,
            Item = score.Items.Any(i => i.Item == input.Item) ? input.Item : null,
            Claim = input.Claim.Trim(),
            EvidenceFileId = change.EvidenceFileId,
            RaisedAt = change.At,
            AnswerDueOn = mine.Round.Policy.Values.ContestAnswerDays.After(Calendar.On(change.At), calendar),
        });
    }, ct);
}
