using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Runs;

/// <summary>Takes back a run whose worker is gone: the round stands where it stood before. A worker that lives is not disturbed.</summary>
internal sealed class StopWaiting(Work<RotationDbContext> work)
{
    public Task HandleAsync(RoundId id, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var round = await db.Rounds.OneAsync(r => r.Id == id, ct);
        if (round.State != RoundState.Running || await LatestRun.FindAsync(db, round, ct) is not { State: RunState.Requested } latest)
            throw new RuleBrokenException("没有正在进行的配置。");
        var run = await db.Runs.FromSql($"select *, xmin from runs where id = {latest.Id.Value} for update skip locked").SingleOrDefaultAsync(ct)
            ?? throw new RuleBrokenException("后台正在配置，请等它完成，或在进度栏里停止。");
        run.Fail("后台没有办完，已按要求不再等待。没有产生结果，可以重新开始。", change.At);
        round.GiveUpRun();
    }, ct);
}
