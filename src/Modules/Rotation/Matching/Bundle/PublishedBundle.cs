using Workforce.Rotation.Matching.Draw;
using Workforce.Rotation.Matching.Verification;

namespace Workforce.Rotation.Matching.Bundle;

/// <summary>A bundle together with the result published in it.</summary>
/// <param name="Bundle">Null where there are faults.</param>
/// <param name="Outcome">Null where there are faults.</param>
/// <param name="Draw">How the seed came about; null where there are faults, and where the bundle does not say.</param>
/// <param name="Faults">In the order of file and line; empty where both could be read.</param>
public sealed record PublishedBundle(RotationBundle? Bundle, PublishedOutcome? Outcome, DrawTranscript? Draw, IReadOnlyList<Fault> Faults)
{
    /// <summary>Reads input and result. Bad input never throws: it comes back as faults.</summary>
    public static PublishedBundle Read(string path)
    {
        PublishedOutcome? outcome = null;
        DrawTranscript? draw = null;
        var read = RotationBundle.Reading(path, (source, faults) =>
        {
            var bundle = BundleReader.Read(source, faults, out var manifest);
            if (bundle is not null) outcome = new PublishedOutcomeReader(bundle.Market, faults).Read(new CsvTable(source, manifest!.Hashes, BundleFiles.Header, faults));
            if (bundle is not null) draw = TranscriptFile.Read(source, manifest!, faults);
            return new BundleRead(faults.Any ? null : bundle, faults.InOrder());
        });
        return new PublishedBundle(read.Bundle, read.Bundle is null ? null : outcome, read.Bundle is null ? null : draw, read.Faults);
    }
}
