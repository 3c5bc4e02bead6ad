using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Rules;

namespace Workforce.Rotation.Features.Rotation.Draws;

/// <summary>The bureau lets the draw go on without a party, with a reason that everybody reads.</summary>
internal sealed class NoteAbsence(Work<RotationDbContext> work)
{
    /// <returns>Whether the seed of the round is known now.</returns>
    public Task<bool> HandleAsync(RoundId id, int party, bool copyFailed, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var (round, seeds) = await db.SealDrawAsync(id, ct);
        RevealOnlyAfterTheDraw.Check(round, change.At);
        var seed = seeds.Of(round, party);
        CopyStandsInForTheParty.CheckAbsence(round.Policy.Values, seed, copyFailed, change.Reason);
        seed.NoteAbsence(change.Reason!.Trim(), change);
        return round.SettleDraw(seeds, change.At);
    }, ct);
}
