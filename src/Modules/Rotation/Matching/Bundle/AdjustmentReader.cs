using Workforce.Rotation.Matching.Adjustment;

namespace Workforce.Rotation.Matching.Bundle;

/// <summary>Reads the input files of an adjustment bundle into a case.</summary>
internal sealed class AdjustmentReader
{
    private readonly AdjustmentCaseBuilder builder;
    private readonly FaultList faults;
    private readonly AdjustmentManifest manifest;

    private AdjustmentReader(AdjustmentManifest manifest, FaultList faults)
    {
        this.manifest = manifest;
        this.faults = faults;
        builder = new AdjustmentCaseBuilder(faults);
    }

    /// <summary>Null where there are faults. The manifest comes along for whoever reads on.</summary>
    public static AdjustmentBundle? Read(IBundleSource source, FaultList faults, out AdjustmentManifest? manifest)
    {
        manifest = new AdjustmentManifestReader(faults).Read(source);
        return manifest is null ? null : new AdjustmentReader(manifest, faults).Read(source);
    }

    private AdjustmentBundle? Read(IBundleSource source)
    {
        foreach (var missing in AdjustmentFiles.In.Where(file => !source.Has(file))) faults.Add(missing, 1, "The bundle has no such file.");
        if (faults.Any) return null;

        var tables = new CsvTable(source, manifest.Hashes, AdjustmentFiles.Header, faults);
        tables.ForEach(AdjustmentFiles.Posts, Post);
        tables.ForEach(AdjustmentFiles.Teachers, Teacher);
        tables.ForEach(AdjustmentFiles.Costs, Cost);
        var built = builder.Build(manifest.Mode, manifest.MinimumMoversPercent, manifest.MinimumBackbonePercent).Case;
        return built is null ? null : new AdjustmentBundle(manifest.Round, built);
    }

    private void Post(CsvRow row)
    {
        if (!Integers.TryParse(row[1], out int capacity)) Number(AdjustmentFiles.Posts, row, 1, "capacity", "from 0 to 2147483647");
        if (!Integers.TryParse(row[2], out int minimum)) Number(AdjustmentFiles.Posts, row, 2, "minimum", "from 0 to 2147483647");
        builder.AddPost(row[0], capacity, minimum, row.Number);
    }

    private void Teacher(CsvRow row)
    {
        if (!Integers.TryParse(row[5], out long points)) Number(AdjustmentFiles.Teachers, row, 5, "points", "that fits 64 bits");
        var standing = new TeacherStanding(-1, Flag(row, 2, "eligible"), Flag(row, 3, "exempt"), Flag(row, 4, "backbone"), points);
        builder.AddTeacher(row[0], row[1], standing, row.Number);
    }

    private void Cost(CsvRow row)
    {
        long? cost = null;
        if (Integers.TryParse(row[2], out long number)) cost = number;
        else Number(AdjustmentFiles.Costs, row, 2, "cost", FormattableString.Invariant($"from 0 to {AdjustmentCase.HighestCost}"));
        builder.AddCost(row[0], row[1], cost, row.Number);
    }

    private bool Flag(CsvRow row, int column, string name)
    {
        if (row[column] is not [(byte)'0' or (byte)'1'])
            faults.Add(AdjustmentFiles.Teachers, row.Number, $"The column {name} is {Printable.Of(row[column])}; it must be 0 or 1.");
        return row[column] is [(byte)'1'];
    }

    private void Number(string file, CsvRow row, int column, string name, string range) =>
        faults.Add(file, row.Number, $"The {name} {Printable.Of(row[column])} must be a whole number {range}.");
}
