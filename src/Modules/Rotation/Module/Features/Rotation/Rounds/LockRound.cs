using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Files;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Rules;
using Workforce.Rotation.Features.Rotation.Runs;
using Workforce.Rotation.Features.Rotation.Standings;
using Workforce.Rotation.Matching.Bundle;

namespace Workforce.Rotation.Features.Rotation.Rounds;

/// <summary>Freezes the inputs, stores them as a bundle and publishes their fingerprint. From here on only the draw is unknown.</summary>
internal sealed class LockRound(Work<RotationDbContext> work, FileStore files, TakeOutBarred barred)
{
    public Task HandleAsync(RoundId id, uint version, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var round = await db.SealRoundAsync(id, ct);
        db.Entry(round).Property(r => r.Version).OriginalValue = version;
        var counts = await RoundCounts.ReadAsync(db, id, ct);
        LockBeforeItsTimeNeedsReason.Check(round, counts.ScoresMissing, counts.OpenContests, change);
        round.PublicNote = change.Reason ?? round.PublicNote;
        await LockAsync(db, round, change, ct);
    }, ct);

    /// <summary>
    /// What the clock does at the deadline. It waits while scores are missing or a contest is unanswered: somebody's post would be
    /// decided by an omission, so that is for a person to decide. Safe to repeat.
    /// </summary>
    public Task HandleIfDueAsync(RoundId id, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var round = await db.SealRoundAsync(id, ct);
        if (round.State != RoundState.Scoring || change.At < round.Dates.ContestsDueAt)
            return;
        var counts = await RoundCounts.ReadAsync(db, id, ct);
        if (counts is { ScoresMissing: 0, OpenContests: 0 })
            await LockAsync(db, round, change, ct);
    }, ct);

    internal async Task LockAsync(RotationDbContext db, Round round, Change change, CancellationToken ct)
    {
        await barred.RunAsync(db, round.Id, change.At, ct);
        await GuaranteedHoldersMustFit.CheckAsync(db, round.Id, ct);
        var bundle = await Inputs.ReadAsync(db, round, ct);
        using var zip = new MemoryStream();
        BundleWriter.ToZip(zip, bundle);
        zip.Position = 0;
        var file = await files.SaveAsync($"{round.Key}-inputs.zip", "application/zip", zip, change.By.AccountId, ct);
        round.Lock(file, InputFingerprint.Of(bundle), change.At);
    }
}
