using System.Security.Cryptography;
using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain;

/// <summary>
/// What one party put into a round's draw: first only the hash, so that nobody knows the seed while the lists are open and
/// she cannot choose it afterwards; after the public draw the seed itself, or why it is missing.
/// </summary>
internal sealed class SealedSeed
{
    public RoundId RoundId { get; init; }

    /// <summary>Position of the party in the policy value, from 1.</summary>
    public int Place { get; init; }

    public DistrictId DistrictId { get; init; }
    public required string Party { get; init; }

    /// <summary>SHA-256 of the 32 bytes, in lower-case hex.</summary>
    public required string Hash { get; init; }

    /// <summary>Who keeps a sealed copy of the seed; null where nobody does.</summary>
    public string? CopyWith { get; init; }

    public DateTimeOffset SealedAt { get; init; }
    public required string SealedBy { get; init; }

    /// <summary>The 32 bytes in lower-case hex, once revealed.</summary>
    public string? Value { get; private set; }

    /// <summary>The sealed copy was opened in her place.</summary>
    public bool FromCopy { get; private set; }

    /// <summary>Why the draw goes on without her.</summary>
    public string? Absence { get; private set; }

    public DateTimeOffset? SettledAt { get; private set; }
    public string? SettledBy { get; private set; }
    public uint Version { get; private set; }

    public bool IsSettled => SettledAt is not null;

    public static SealedSeed Of(Round round, int place, string hash, string? copyWith, Change change) => new()
    {
        RoundId = round.Id,
        Place = place,
        DistrictId = round.DistrictId,
        Party = round.Policy.Values.DrawParties[place - 1].Party,
        Hash = hash,
        CopyWith = copyWith,
        SealedAt = change.At,
        SealedBy = change.By.Name,
    };

    /// <param name="value">64 hex digits.</param>
    public static string HashOf(string value) => Convert.ToHexStringLower(SHA256.HashData(Convert.FromHexString(value)));

    public void Reveal(string value, bool fromCopy, Change change)
    {
        if (IsSettled)
            throw new RuleBrokenException("{0}的种子已经公开或记为缺席，不能再改。", Party);
        if (fromCopy && CopyWith is null)
            throw new RuleBrokenException("{0}封存时没有交存副本，没有可以启封的。", Party);
        if (HashOf(value) != Hash)
            throw new RuleBrokenException("这不是{0}封存的种子：它的 SHA-256 是 {1}，封存的是 {2}。", Party, HashOf(value), Hash);
        (Value, FromCopy, SettledAt, SettledBy) = (value.ToLowerInvariant(), fromCopy, change.At, change.By.Name);
    }

    public void NoteAbsence(string reason, Change change)
    {
        if (IsSettled)
            throw new RuleBrokenException("{0}的种子已经公开或记为缺席，不能再改。", Party);
        (Absence, SettledAt, SettledBy) = (reason, change.At, change.By.Name);
    }
}
