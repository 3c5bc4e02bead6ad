using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Draws;

/// <summary>The shell line with which anybody recomputes a round's seed.</summary>
internal static class Recompute
{
    public static string Of(Round round, IReadOnlyList<PartySeat> seats) => seats.Count == 0
        ? Line([Seed.Domain, round.Fingerprint!, round.Draw!.Line])
        : Line([Seed.PartiesDomain, round.Fingerprint!, .. seats.Select(seat => seat.Seed?.Value ?? ""), round.Draw!.Line]);

    private static string Line(string[] parts) => "printf '%s\\0' " + string.Join(' ', parts.Select(part => "'" + part.Replace("'", "'\\''", StringComparison.Ordinal) + "'")) + " | sha256sum";
}
