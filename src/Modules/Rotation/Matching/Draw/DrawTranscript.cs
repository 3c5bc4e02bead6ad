namespace Workforce.Rotation.Matching.Draw;

/// <summary>
/// How a round's seed came about, as a district publishes it in <c>draw.json</c>: who sealed which hash before the lists
/// closed, the fingerprint of the locked inputs, the public draw, what the parties revealed after it, and the seed.
/// </summary>
/// <param name="Format">Always <see cref="FormatName"/>.</param>
/// <param name="Round">The round's id, as in the manifest.</param>
/// <param name="Fingerprint">Of the inputs as they were locked; see <see cref="Bundle.InputFingerprint"/>.</param>
/// <param name="Corrected">Of the inputs in this bundle, where objections corrected them after the draw; else null.</param>
/// <param name="ListsClosedAt">From this instant on nobody could seal any more.</param>
/// <param name="LockedAt">When the fingerprint was published.</param>
/// <param name="Draw">The named public draw.</param>
/// <param name="Parties">In the order in which their seeds enter.</param>
/// <param name="Seed">64 lower-case hex digits.</param>
public sealed record DrawTranscript(
    string Format, string Round, string Fingerprint, string? Corrected, DateTimeOffset ListsClosedAt, DateTimeOffset LockedAt,
    DrawnNumbers Draw, IReadOnlyList<DrawParty> Parties, string Seed)
{
    /// <summary>The format this code reads and writes; it is also the domain of the seed.</summary>
    public const string FormatName = "workforce.rotation.draw/2";
}
