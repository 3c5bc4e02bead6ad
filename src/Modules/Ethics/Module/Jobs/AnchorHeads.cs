using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Jobs;

/// <summary>Writes down where each district's chain ends, if it has grown since the last time.</summary>
internal sealed class AnchorHeads(Work<EthicsDbContext> work, CurrentActor current, TimeProvider clock)
{
    public Task RunAsync(CancellationToken ct)
    {
        var actor = Actor.System("ethics.anchor");
        current.ActAs(actor);
        var now = clock.GetUtcNow();
        return work.ChangeAsync(new Change(actor, now), db => db.Database.ExecuteSqlAsync($"""
            insert into pledge_anchors (district_id, seq, hash, anchored_at)
            select district_id, seq, hash, {now} from pledge_heads where seq > 0 on conflict do nothing
            """, ct), ct);
    }
}
