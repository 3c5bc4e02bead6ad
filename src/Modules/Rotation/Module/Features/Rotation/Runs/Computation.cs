using Workforce.Rotation.Matching;
using Workforce.Rotation.Matching.Bundle;
using Workforce.Rotation.Matching.Draw;
using Workforce.Rotation.Matching.Verification;

namespace Workforce.Rotation.Features.Rotation.Runs;

/// <summary>A drawn bundle, matched, and what the verifier (which shares no code with the matcher) says about it.</summary>
internal sealed record Computation(RotationBundle Bundle, Outcome Outcome, IReadOnlyList<Violation> Violations)
{
    public DrawTranscript? Draw { get; private init; }

    public static Computation Of(RotationBundle inputs, string seed)
    {
        var bytes = Convert.FromHexString(seed);
        var drawn = inputs with { Seed = bytes, Market = PublicDraw.Apply(inputs.Market, bytes, inputs.Round) };
        return Of(drawn, Matcher.Solve(drawn.Market, new MatcherOptions { Exchange = drawn.Exchange }));
    }

    /// <summary>With the record of its draw, where there is one, and what the check of it says.</summary>
    public Computation With(DrawTranscript? draw) => draw is null ? this : this with { Draw = draw, Violations = [.. Violations, .. TranscriptCheck.Of(Bundle, draw)] };

    public static Computation Of(RotationBundle drawn, Outcome outcome) => new(drawn, outcome, Verifier.Verify(drawn.Market, drawn.Exchange, outcome));

    public MemoryStream Zip()
    {
        var zip = new MemoryStream();
        BundleWriter.ToZip(zip, Bundle, Outcome, Draw);
        zip.Position = 0;
        return zip;
    }
}
