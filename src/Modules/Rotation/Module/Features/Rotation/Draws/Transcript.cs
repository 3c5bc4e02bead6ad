using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Matching.Bundle;
using Workforce.Rotation.Matching.Draw;

namespace Workforce.Rotation.Features.Rotation.Draws;

/// <summary>A round's draw as it is published in the bundle.</summary>
internal static class Transcript
{
    /// <returns>Null for a round without parties, whose seed follows from the public draw alone.</returns>
    public static async Task<DrawTranscript?> ReadAsync(RotationDbContext db, Round round, RotationBundle bundle, CancellationToken ct) =>
        round.Policy.Values.DrawParties.Count == 0 ? null
        : Of(round, await db.SealedSeeds.AsNoTracking().Where(s => s.RoundId == round.Id).ToListAsync(ct), InputFingerprint.Of(bundle));

    private static DrawTranscript Of(Round round, IReadOnlyCollection<SealedSeed> seeds, string inputs) => new(
        DrawTranscript.FormatName, round.Key, round.Fingerprint!, inputs == round.Fingerprint ? null : inputs, round.ChoicesClosedAt!.Value, round.LockedAt!.Value,
        new(round.Draw!.DrawName, round.Draw.Issue, round.Draw.Digits, round.Draw.DrawnOn, round.DrawEnteredAt!.Value),
        PartySeat.Of(round, seeds).Select(PartyOf).ToList(), round.Seed!);

    private static DrawParty PartyOf(PartySeat seat) => seat.Seed is { } seed
        ? new(seat.Party.Party, seed.Hash, seed.SealedAt, seed.CopyWith, seed.Value, seed.Value is null ? null : seed.SettledAt, seed.FromCopy, seed.Absence)
        : new(seat.Party.Party, null, null, null, null, null, false, PartySeat.NeverSealed);
}
