using System.Security.Cryptography;
using System.Text;
using Workforce.Rotation.Matching.Bundle;
using Workforce.Rotation.Matching.Verification;

namespace Workforce.Rotation.Matching.Draw;

/// <summary>Recomputes a published draw: that what was revealed had been sealed, in time, and that the seed follows from it and from the inputs.</summary>
public static class TranscriptCheck
{
    private const int FewestParties = 3;
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>Every promise the draw breaks; empty where all hold.</summary>
    public static IReadOnlyList<Violation> Of(RotationBundle bundle, DrawTranscript transcript)
    {
        var violations = new List<Violation>();
        if (transcript.Round != bundle.Round)
            Broken(ViolationKind.DrawRound, $"The draw is that of round {transcript.Round}, not of {bundle.Round}.");
        if (InputFingerprint.Of(bundle) is var inputs && inputs != (transcript.Corrected ?? transcript.Fingerprint))
            Broken(ViolationKind.DrawFingerprint, $"The draw names inputs of fingerprint {transcript.Corrected ?? transcript.Fingerprint}, but those in the bundle have {inputs}.");
        Parties(transcript, Broken);
        Times(transcript, Broken);
        if (SeedOf(transcript) is var seed && seed != transcript.Seed)
            Broken(ViolationKind.DrawSeed, $"Fingerprint, revealed seeds and public draw give the seed {seed}, but the draw says {transcript.Seed}.");
        if (bundle.Seed is null || Convert.ToHexStringLower(bundle.Seed) != transcript.Seed)
            Broken(ViolationKind.DrawSeed, "The seed of the manifest is not the seed of the draw.");
        return violations;

        void Broken(ViolationKind kind, string sentence) => violations.Add(new Violation(kind, sentence));
    }

    /// <summary>
    /// SHA-256 over the UTF-8 of: domain, fingerprint, each party's seed as 64 lower-case hex digits (nothing for a party
    /// without one), and the line of the draw, each followed by a zero byte.
    /// </summary>
    private static string SeedOf(DrawTranscript transcript)
    {
        var text = new StringBuilder();
        foreach (var part in (string[])[DrawTranscript.FormatName, transcript.Fingerprint, .. transcript.Parties.Select(party => party.Seed ?? ""), transcript.Draw.Line])
            text.Append(part).Append('\0');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Parties(DrawTranscript transcript, Action<ViolationKind, string> broken)
    {
        if (transcript.Parties.Count < FewestParties)
            broken(ViolationKind.DrawParties, FormattableString.Invariant($"A draw has at least {FewestParties} parties; this one has {transcript.Parties.Count}."));
        foreach (var twice in transcript.Parties.GroupBy(party => party.Name).Where(same => same.Count() > 1))
            broken(ViolationKind.DrawParties, $"The party {twice.Key} is there more than once.");
        foreach (var twice in transcript.Parties.Where(party => party.Commitment is not null).GroupBy(party => party.Commitment).Where(same => same.Count() > 1))
            broken(ViolationKind.DrawCommitment, $"The parties {string.Join(", ", twice.Select(party => party.Name))} sealed the same hash.");
        foreach (var party in transcript.Parties) Party(party, broken);
    }

    private static void Party(DrawParty party, Action<ViolationKind, string> broken)
    {
        if (party.Seed is not null && party.Commitment is null)
            broken(ViolationKind.DrawCommitment, $"The party {party.Name} revealed a seed that she had not sealed.");
        else if (party.Seed is not null && Convert.ToHexStringLower(SHA256.HashData(Convert.FromHexString(party.Seed))) != party.Commitment)
            broken(ViolationKind.DrawCommitment, $"What the party {party.Name} revealed is not what she had sealed.");
        if (party.Seed is null && string.IsNullOrWhiteSpace(party.Absence))
            broken(ViolationKind.DrawWithheld, $"The party {party.Name} has no seed in the draw, and no reason is given.");
        if (party.Seed is not null && party.Absence is not null)
            broken(ViolationKind.DrawWithheld, $"The party {party.Name} is noted as absent, and yet has a seed.");
        if (party.FromCopy && party.CopyWith is null)
            broken(ViolationKind.DrawWithheld, $"A sealed copy was opened for the party {party.Name}, and nobody kept one.");
    }

    private static void Times(DrawTranscript transcript, Action<ViolationKind, string> broken)
    {
        if (transcript.LockedAt < transcript.ListsClosedAt)
            broken(ViolationKind.DrawOrder, "The inputs were locked before the lists closed.");
        if (transcript.Draw.DrawnOn < DateOnly.FromDateTime(transcript.LockedAt.ToOffset(China).DateTime))
            broken(ViolationKind.DrawOrder, "The public draw took place before the day on which the inputs were locked.");
        if (transcript.Draw.EnteredAt < transcript.LockedAt)
            broken(ViolationKind.DrawOrder, "The public draw was entered before the inputs were locked.");
        foreach (var party in transcript.Parties)
        {
            if (party.Commitment is null != party.SealedAt is null || party.Seed is null != party.RevealedAt is null)
                broken(ViolationKind.DrawOrder, $"For the party {party.Name} there is an act without its time, or a time without its act.");
            if (party.SealedAt >= transcript.ListsClosedAt)
                broken(ViolationKind.DrawOrder, $"The party {party.Name} sealed after the lists had closed.");
            if (party.RevealedAt < transcript.Draw.EnteredAt)
                broken(ViolationKind.DrawOrder, $"The party {party.Name} revealed before the public draw was known.");
        }
    }
}
