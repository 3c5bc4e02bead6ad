using Workforce.Rotation.Domain;
using Workforce.Rotation.Matching;
using Workforce.Rotation.Matching.Bundle;
using Workforce.Rotation.Matching.Correction;

namespace Workforce.Rotation.Features.Rotation.Runs;

/// <summary>The round as it was computed, with one datum put right.</summary>
internal sealed record WhatIfCorrected(Computation? Corrected, IReadOnlyList<Matching.Correction.Move> Moves, string? Fault)
{
    /// <summary>A few milliseconds for a district; nothing is stored.</summary>
    public static WhatIfCorrected Of(RotationBundle before, CorrectedDatum datum)
    {
        var options = new MatcherOptions { Exchange = before.Exchange };
        var what = WhatIf.Solve(before.Market, Matcher.Solve(before.Market, options), datum, options);
        return what.Market is { } market
            ? new(Computation.Of(before with { Market = market }, what.Outcome!), what.Moves, null)
            : new(null, [], string.Join(' ', what.Faults));
    }
}
