using Workforce.Rotation.Matching.Draw;

namespace Workforce.Rotation.Matching.Bundle;

/// <summary>Reads the input files of a bundle into a market.</summary>
internal sealed class BundleReader
{
    private readonly MarketBuilder builder;
    private readonly FaultList faults;
    private readonly BundleManifest manifest;

    private BundleReader(BundleManifest manifest, FaultList faults)
    {
        this.manifest = manifest;
        this.faults = faults;
        builder = new MarketBuilder(faults);
    }

    /// <summary>Null where there are faults. The manifest comes along for whoever reads on.</summary>
    public static RotationBundle? Read(IBundleSource source, FaultList faults, out BundleManifest? manifest)
    {
        manifest = new ManifestReader(faults).Read(source);
        return manifest is null ? null : new BundleReader(manifest, faults).Read(source);
    }

    private RotationBundle? Read(IBundleSource source)
    {
        // Without one table, every reference to it in the others would be a fault: the missing one is said alone.
        foreach (var missing in BundleFiles.In.Where(file => !source.Has(file))) faults.Add(missing, 1, "The bundle has no such file.");
        if (faults.Any) return null;

        var tables = new CsvTable(source, manifest.Hashes, BundleFiles.Header, faults);
        tables.ForEach(BundleFiles.Posts, Post);
        tables.ForEach(BundleFiles.Teachers, Teacher);
        tables.ForEach(BundleFiles.Choices, Choice);
        var market = builder.Build().Market;
        if (market is not null && manifest.Seed is not null) market = PublicDraw.Apply(market, manifest.Seed, manifest.Round);
        if (market is { IsDrawn: false })
            faults.Add(BundleFiles.Manifest, manifest.SeedLine, "There is no seed and teachers.csv gives no lottery: the draw is still to come.");
        return faults.Any || market is null ? null : new RotationBundle(manifest.Round, manifest.Seed, manifest.Exchange, market);
    }

    private void Post(CsvRow row)
    {
        if (!Integers.TryParse(row[1], out int capacity))
            faults.Add(BundleFiles.Posts, row.Number, $"The capacity {Printable.Of(row[1])} must be a whole number from 0 to 2147483647.");
        builder.AddPost(row[0], capacity, row.Number);
    }

    private void Teacher(CsvRow row)
    {
        ulong? lottery = null;
        if (Integers.TryParse(row[1], out ulong number)) lottery = number;
        else if (!row[1].IsEmpty)
            faults.Add(BundleFiles.Teachers, row.Number, $"The lottery {Printable.Of(row[1])} must be a whole number from 0 to 18446744073709551615.");
        if (manifest.Seed is not null && !row[1].IsEmpty)
            faults.Add(BundleFiles.Teachers, row.Number, "The lottery must be empty, because the manifest gives a seed.");
        if (row[3] is not [(byte)'0' or (byte)'1'])
            faults.Add(BundleFiles.Teachers, row.Number, $"The column guaranteed is {Printable.Of(row[3])}; it must be 0 or 1.");
        builder.AddTeacher(row[0], lottery, row[2], row[3] is [(byte)'1'], row.Number);
    }

    private void Choice(CsvRow row)
    {
        long? score = null;
        if (Integers.TryParse(row[3], out long number)) score = number;
        else if (!row[3].IsEmpty)
            faults.Add(BundleFiles.Choices, row.Number, $"The score {Printable.Of(row[3])} must be a whole number that fits 64 bits, or empty.");
        int? rank = null;
        if (Integers.TryParse(row[1], out int place)) rank = place;
        else faults.Add(BundleFiles.Choices, row.Number, $"The rank {Printable.Of(row[1])} must be a whole number from 1.");
        builder.AddChoice(row[0], rank, row[2], score, row.Number);
    }
}
