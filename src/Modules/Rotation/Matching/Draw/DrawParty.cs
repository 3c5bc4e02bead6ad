namespace Workforce.Rotation.Matching.Draw;

/// <summary>What one party did in a draw.</summary>
/// <param name="Name">"派驻纪检监察组".</param>
/// <param name="Commitment">SHA-256 of her 32 bytes in lower-case hex; null where she sealed nothing.</param>
/// <param name="SealedAt">When the commitment was recorded; null where there is none.</param>
/// <param name="CopyWith">Who keeps a sealed copy; null where nobody does.</param>
/// <param name="Seed">Her 32 bytes in lower-case hex; null where they were not revealed.</param>
/// <param name="RevealedAt">When; null where they were not.</param>
/// <param name="FromCopy">Whether the sealed copy was opened in her place.</param>
/// <param name="Absence">Why the draw went on without her; null where it did not.</param>
public sealed record DrawParty(
    string Name, string? Commitment, DateTimeOffset? SealedAt, string? CopyWith, string? Seed, DateTimeOffset? RevealedAt, bool FromCopy, string? Absence);
