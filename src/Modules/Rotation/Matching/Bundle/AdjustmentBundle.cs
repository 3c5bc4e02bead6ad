using Workforce.Rotation.Matching.Adjustment;

namespace Workforce.Rotation.Matching.Bundle;

/// <summary>An adjustment as a district publishes it: the format is <c>workforce.rotation.adjustment/1</c>, a folder or a zip of it.</summary>
/// <param name="Round">The round's permanent id.</param>
/// <param name="Case">The input in canonical order, with mode and percentages.</param>
public sealed record AdjustmentBundle(string Round, AdjustmentCase Case)
{
    /// <summary>The format this code reads and writes.</summary>
    public const string Format = "workforce.rotation.adjustment/1";

    /// <summary>Reads a bundle ready to be adjusted. Bad input never throws: it comes back as faults.</summary>
    public static AdjustmentRead Read(string path) => Reading(path, ReadFrom);

    /// <summary>Reads a zipped bundle from a stream that can seek, and closes it.</summary>
    public static AdjustmentRead Read(Stream zip)
    {
        var faults = new FaultList();
        using var source = ZipSource.Open(zip, "bundle.zip", faults);
        return source is null ? new AdjustmentRead(null, faults.InOrder()) : ReadFrom(source, faults);
    }

    internal static AdjustmentRead Reading(string path, Func<IBundleSource, FaultList, AdjustmentRead> read)
    {
        var faults = new FaultList();
        using var source = BundleSource.Open(path, faults);
        return source is null ? new AdjustmentRead(null, faults.InOrder()) : read(source, faults);
    }

    private static AdjustmentRead ReadFrom(IBundleSource source, FaultList faults) =>
        new(AdjustmentReader.Read(source, faults, out _), faults.InOrder());
}
