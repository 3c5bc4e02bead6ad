using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Workforce.Platform.Changes;
using Workforce.Platform.Events;
using Workforce.Platform.Progress;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.TieBreaks;
using Workforce.Rotation.Features.Rotation.Draws;
using Workforce.Rotation.Matching.Bundle;

namespace Workforce.Rotation.Features.Rotation.Runs;

/// <summary>
/// Computes a round: inputs, draw, matching, independent verification, rows. All of it is one transaction, so a killed host
/// leaves nothing behind and the queue starts it again. The outcome depends on nothing but inputs and draw, so starting again
/// cannot change it.
/// </summary>
internal sealed class RunMatch(RunRecord record, StoredBundle stored, ProgressRows progress, ILogger<RunMatch> log) : ISubscriber<RotationDbContext, MatchRequested>
{
    private const int Steps = 3;

    public async Task HandleAsync(RotationDbContext db, MatchRequested occurred, Change change, CancellationToken ct)
    {
        // Held as long as this lives, which is how others know that somebody is at it.
        var run = await db.Runs.FromSql($"select *, xmin from runs where id = {occurred.RunId} for update").SingleOrDefaultAsync(ct);
        if (run is not { State: RunState.Requested })
            return;
        var round = await db.Rounds.SingleAsync(r => r.Id == run.RoundId, ct);
        await progress.StartAsync(run.Id.Value, "rotation", "配置并校验", run.RequestedById, ct);
        try
        {
            await ComputeAsync(db, round, run, change, ct);
            await progress.FinishAsync(run.Id.Value, ct);
        }
        catch (RuleBrokenException refused)
        {
            await GiveUpAsync(refused.Message);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            await GiveUpAsync("已按要求停止，没有产生结果。");
        }

        async Task GiveUpAsync(string sentence)
        {
            log.LogWarning("Run {Run} of round {Round} ended without a result.", run.Id.Value, round.Key);
            db.ChangeTracker.Clear();
            (await db.Runs.SingleAsync(r => r.Id == run.Id, ct)).Fail(sentence, change.At);
            (await db.Rounds.SingleAsync(r => r.Id == round.Id, ct)).GiveUpRun();
            await progress.FailAsync(run.Id.Value, sentence, ct);
        }
    }

    private async Task ComputeAsync(RotationDbContext db, Round round, Run run, Change change, CancellationToken ct)
    {
        var (computed, moves) = run.Correction is { } correction ? await CorrectAsync(db, round, correction, ct) : (await FirstAsync(db, round, ct), []);
        computed = computed.With(await Transcript.ReadAsync(db, round, computed.Bundle, ct));
        await progress.ReportAsync(run.Id.Value, 1, Steps, ct);
        if (computed.Violations.Count > 0)
        {
            log.LogError("The verifier refuses run {Run}: {Violations}", run.Id.Value, string.Join(' ', computed.Violations.Take(5)));
            throw new RuleBrokenException("校验没有通过，结果不能作为拟聘方案。请把本轮编号 {0} 告知系统管理员。", round.Key);
        }
        await progress.ReportAsync(run.Id.Value, 2, Steps, ct);
        await record.WriteAsync(db, round, run, computed, moves, change, ct);
        await db.SaveChangesAsync(ct);
        await progress.ReportAsync(run.Id.Value, Steps, Steps, ct);
    }

    /// <summary>The rows must still be what was locked; otherwise somebody changed them behind the application's back.</summary>
    private static async Task<Computation> FirstAsync(RotationDbContext db, Round round, CancellationToken ct)
    {
        var inputs = await Inputs.ReadAsync(db, round, ct);
        return InputFingerprint.Of(inputs) == round.Fingerprint
            ? Computation.Of(inputs, round.Seed!)
            : throw new RuleBrokenException("输入与锁定时公布的指纹不一致，没有配置。请核查数据库，或从备份恢复锁定时的数据。");
    }

    private async Task<(Computation, IReadOnlyList<Matching.Correction.Move>)> CorrectAsync(RotationDbContext db, Round round, Correction correction, CancellationToken ct)
    {
        var entrants = await db.Entrants.AsNoTracking().Where(e => e.RoundId == round.Id && e.RemovedAt == null).ToListAsync(ct);
        var entrant = entrants.Single(e => e.Id == correction.EntrantId);
        var post = correction.PostId is { } id ? await db.Posts.AsNoTracking().SingleAsync(p => p.Id == id, ct) : null;
        var before = await db.Runs.AsNoTracking().SingleAsync(r => r.Id == round.PublishedRunId, ct);
        var what = WhatIfCorrected.Of(await stored.ReadAsync(before, ct), CorrectedDatumOf.Correction(correction, entrant, post, TieBreak.Of(round.Policy.Values, entrants)));
        return what.Corrected is { } corrected ? (corrected, what.Moves) : throw new RuleBrokenException("这项更正不能应用：{0}", what.Fault!);
    }
}
