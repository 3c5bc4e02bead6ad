using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Data;

namespace Workforce.Platform.Progress;

/// <summary>Progress is written outside the work's own transaction, so that it shows while the work is still undecided.</summary>
public sealed class ProgressRows
{
    private readonly IDbContextFactory<PlatformDbContext> contexts;
    private readonly TimeProvider clock;

    internal ProgressRows(IDbContextFactory<PlatformDbContext> contexts, TimeProvider clock) => (this.contexts, this.clock) = (contexts, clock);

    /// <summary>Opens a row under an id that the caller chose and stored, or takes it up again after a restart.</summary>
    public async Task StartAsync(Guid id, string module, string title, Guid startedBy, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await using var db = await contexts.CreateDbContextAsync(ct);
        await db.Database.ExecuteSqlAsync($"""
            insert into platform.progress (id, module, title, started_by, started_at, heartbeat_at, done, total, cancel_requested)
            values ({id}, {module}, {title}, {startedBy}, {now}, {now}, 0, 0, false)
            on conflict (id) do update set heartbeat_at = excluded.heartbeat_at, done = 0, finished_at = null, failure = null
            """, ct);
    }

    /// <summary>Says how far it is, which is also the heartbeat.</summary>
    /// <exception cref="OperationCanceledException">The person asked to stop.</exception>
    public async Task ReportAsync(Guid id, int done, int total, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await using var db = await contexts.CreateDbContextAsync(ct);
        await db.Progress.Where(p => p.Id == id).ExecuteUpdateAsync(s => s.SetProperty(p => p.Done, done).SetProperty(p => p.Total, total).SetProperty(p => p.HeartbeatAt, now), ct);
        if (await db.Progress.AnyAsync(p => p.Id == id && p.CancelRequested, ct))
            throw new OperationCanceledException("The person who started this asked to stop it.");
    }

    public Task FinishAsync(Guid id, CancellationToken ct) => EndAsync(id, null, ct);

    /// <param name="sentence">What happened and what to do, in Chinese.</param>
    public Task FailAsync(Guid id, string sentence, CancellationToken ct) => EndAsync(id, sentence, ct);

    public async Task<ProgressRow?> FindAsync(Guid id, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Progress.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct);
    }

    public async Task CancelAsync(Guid id, Guid account, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await db.Progress.Where(p => p.Id == id && p.StartedBy == account && p.FinishedAt == null).ExecuteUpdateAsync(s => s.SetProperty(p => p.CancelRequested, true), ct);
    }

    private async Task EndAsync(Guid id, string? failure, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await using var db = await contexts.CreateDbContextAsync(ct);
        await db.Progress.Where(p => p.Id == id).ExecuteUpdateAsync(s => s.SetProperty(p => p.FinishedAt, now).SetProperty(p => p.HeartbeatAt, now).SetProperty(p => p.Failure, failure), ct);
    }
}
