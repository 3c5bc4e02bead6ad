using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Data;

namespace Workforce.Platform.Seeds;

/// <summary>Loads what every installation needs: policy values and working days. Safe to repeat.</summary>
public sealed class Seeding
{
    private readonly IDbContextFactory<PlatformDbContext> contexts;
    private readonly TimeProvider clock;

    internal Seeding(IDbContextFactory<PlatformDbContext> contexts, TimeProvider clock) => (this.contexts, this.clock) = (contexts, clock);

    public async Task LoadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            await PolicySeed.LoadAsync(db, clock.GetUtcNow(), ct);
            await CalendarSeed.LoadAsync(db, ct);
            await transaction.CommitAsync(ct);
        });
    }
}
