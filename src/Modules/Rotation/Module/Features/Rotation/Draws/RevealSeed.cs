using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Rules;

namespace Workforce.Rotation.Features.Rotation.Draws;

/// <summary>Opens what a party sealed. With the last one the round's seed is known to everybody at once.</summary>
internal sealed class RevealSeed(Work<RotationDbContext> work)
{
    /// <returns>Whether the seed of the round is known now.</returns>
    public Task<bool> HandleAsync(RoundId id, RevealForm input, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var (round, seeds) = await db.SealDrawAsync(id, ct);
        RevealOnlyAfterTheDraw.Check(round, change.At);
        var seed = seeds.Of(round, input.Party);
        PartiesActForThemselves.Check(change.By, round.Policy.Values.DrawParties[input.Party - 1]);
        seed.Reveal(input.Value.Trim(), input.FromCopy, change);
        return round.SettleDraw(seeds, change.At);
    }, ct);
}
