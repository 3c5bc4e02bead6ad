using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Features.Rotation.Rounds;

namespace Workforce.Rotation.Jobs;

/// <summary>Carries one round over its deadlines. Enqueued twice or late, it does what is due and nothing else.</summary>
internal sealed class AdvanceRound(CloseChoices close, LockRound seal, CurrentActor current, TimeProvider clock)
{
    public async Task RunAsync(Guid round, CancellationToken ct)
    {
        var actor = Actor.System("rotation.deadline");
        current.ActAs(actor);
        var change = new Change(actor, clock.GetUtcNow(), "到期自动办理");
        await close.HandleIfDueAsync(new RoundId(round), change, ct);
        await seal.HandleIfDueAsync(new RoundId(round), change, ct);
    }
}
