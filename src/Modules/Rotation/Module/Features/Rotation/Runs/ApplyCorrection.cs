using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Runs;

/// <summary>Puts right, on the bureau's own motion, a datum found wrong after publishing: a new run with the same seed, to be published anew.</summary>
internal sealed class ApplyCorrection(Work<RotationDbContext> work)
{
    public Task<RunId> HandleAsync(RoundId id, CorrectForm input, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        if (string.IsNullOrWhiteSpace(input.Reason))
            throw new RuleBrokenException("请写明更正的理由，公示中会列出。");
        var round = await db.Rounds.OneAsync(r => r.Id == id, ct);
        db.Entry(round).Property(r => r.Version).OriginalValue = input.Version;
        return await RequestAsync(db, round, input.Correction, change, ct);
    }, ct);

    /// <summary>Corrects the score's row, when a score is meant, and asks for the run.</summary>
    public static async Task<RunId> RequestAsync(RotationDbContext db, Round round, Func<int?, Correction> correct, Change change, CancellationToken ct)
    {
        var meant = correct(null);
        var score = meant.PostId is { } post ? await db.Scores.SingleOrDefaultAsync(s => s.EntrantId == meant.EntrantId && s.PostId == post, ct) : null;
        var correction = correct(score?.Total);
        if (correction is { Kind: CorrectionKind.Score, PostId: null })
            throw new RuleBrokenException("没有指明岗位，不能更正得分。");
        if (correction is { Kind: CorrectionKind.Score, After: { } after } && score is not null)
            score.Correct([new("correction", "更正", correction.Why, after)], change.At);
        return await StartRun.RequestAsync(db, round, correction, change, ct);
    }
}
