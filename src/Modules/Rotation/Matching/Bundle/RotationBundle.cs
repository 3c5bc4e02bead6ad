namespace Workforce.Rotation.Matching.Bundle;

/// <summary>
/// A round as a district publishes it: who it is, how ties are drawn, whether seats may be exchanged, and the market.
/// The format is <c>workforce.rotation.bundle/1</c>: a folder or a zip of it.
/// </summary>
/// <param name="Round">The round's permanent id; the lottery depends on it.</param>
/// <param name="Seed">The 32 bytes of the public draw; null where the lotteries are given, or still to come.</param>
/// <param name="Exchange">Whether stable improvement cycles follow.</param>
/// <param name="Market">The input in canonical order, drawn already where there is a seed.</param>
public sealed record RotationBundle(string Round, byte[]? Seed, ExchangeRule Exchange, Market Market)
{
    /// <summary>The format this code reads and writes.</summary>
    public const string Format = "workforce.rotation.bundle/1";

    /// <summary>Reads a bundle ready to be matched. Bad input never throws: it comes back as faults.</summary>
    public static BundleRead Read(string path) => Reading(path, ReadFrom);

    /// <summary>Reads a zipped bundle from a stream that can seek, and closes it.</summary>
    public static BundleRead Read(Stream zip)
    {
        var faults = new FaultList();
        using var source = ZipSource.Open(zip, "bundle.zip", faults);
        return source is null ? new BundleRead(null, faults.InOrder()) : ReadFrom(source, faults);
    }

    internal static BundleRead Reading(string path, Func<IBundleSource, FaultList, BundleRead> read)
    {
        var faults = new FaultList();
        using var source = BundleSource.Open(path, faults);
        return source is null ? new BundleRead(null, faults.InOrder()) : read(source, faults);
    }

    private static BundleRead ReadFrom(IBundleSource source, FaultList faults) =>
        new(BundleReader.Read(source, faults, out _), faults.InOrder());
}
