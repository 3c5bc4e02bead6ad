using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Rules;

namespace Workforce.Rotation.Features.Rotation.Scores;

/// <summary>Carries out a checked score sheet, or takes it back, each in one transaction. What changed since stops the whole: nothing is overwritten unseen.</summary>
internal sealed class CommitScores(Work<RotationDbContext> work)
{
    public Task CommitAsync(RoundId id, SchoolId school, ScoreUploadId uploadId, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var (upload, scores) = await LoadAsync(db, id, school, uploadId, change, ct);
        upload.Commit(change.At);
        var entrants = await db.Entrants.AsNoTracking().Where(e => upload.Lines.Select(l => l.EntrantId).Contains(e.Id)).ToDictionaryAsync(e => e.Id, ct);
        var posts = await db.Posts.AsNoTracking().Where(p => p.RoundId == id && p.OfferedBy == school).ToDictionaryAsync(p => p.Id, ct);
        foreach (var line in upload.Lines.Where(l => l.Adds || l.Changes))
        {
            var score = scores.GetValueOrDefault((line.EntrantId, line.PostId));
            if (!Same(score?.Items, line.Before) || score?.State == ScoreState.Contested)
                throw new RuleBrokenException("第 {0} 行（{1}）的评分在检查之后又改过，请重新上传。", line.Row, line.Name);
            if (score is null)
                db.Add(Score.Of(entrants[line.EntrantId], posts[line.PostId], line.After, change.At));
            else
                score.Enter(line.After, change.At);
        }
    }, ct);

    public Task UndoAsync(RoundId id, SchoolId school, ScoreUploadId uploadId, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var (upload, scores) = await LoadAsync(db, id, school, uploadId, change, ct);
        upload.Undo(change.At);
        foreach (var line in upload.Lines.Where(l => l.Adds || l.Changes))
        {
            var score = scores.GetValueOrDefault((line.EntrantId, line.PostId));
            if (!Same(score?.Items, line.After) || score!.State == ScoreState.Contested)
                throw new RuleBrokenException("第 {0} 行（{1}）的评分在导入之后又改过，不能整批撤销。", line.Row, line.Name);
            if (line.Before is { } before)
                score.Enter(before, change.At);
            else
                db.Remove(score);
        }
    }, ct);

    public Task DropAsync(RoundId id, SchoolId school, ScoreUploadId uploadId, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
        (await db.ScoreUploads.OneAsync(u => u.Id == uploadId && u.RoundId == id && u.SchoolId == school, ct)).Drop(), ct);

    private static async Task<(ScoreUpload, Dictionary<(EntrantId, PostId), Score>)> LoadAsync(RotationDbContext db, RoundId id, SchoolId school, ScoreUploadId uploadId, Change change, CancellationToken ct)
    {
        await db.HoldRoundAsync(id, ct);
        var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
        SchoolsScoreOnlyWhereTheyAssess.Check(round.Policy.Values);
        ScoresChangeOnlyWhileOpen.Check(round, change.At);
        var upload = await db.ScoreUploads.OneAsync(u => u.Id == uploadId && u.RoundId == id && u.SchoolId == school, ct);
        var scores = await db.Scores.Where(s => s.RoundId == id && s.SchoolId == school).ToDictionaryAsync(s => (s.EntrantId, s.PostId), ct);
        return (upload, scores);
    }

    private static bool Same(IReadOnlyList<ScoreItem>? one, IReadOnlyList<ScoreItem>? other) =>
        one is null || other is null ? one is null && other is null : one.SequenceEqual(other);
}
