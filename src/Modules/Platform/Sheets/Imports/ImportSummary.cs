namespace Workforce.Platform.Sheets.Imports;

/// <summary>What the check found in the whole file.</summary>
public sealed record ImportSummary(IReadOnlyList<SheetSummary> Sheets, IReadOnlyList<FaultGroup> Groups)
{
    public static ImportSummary Empty { get; } = new([], []);

    public int Added => Sheets.Sum(s => s.Added);
    public int Changed => Sheets.Sum(s => s.Changed);
    public int Same => Sheets.Sum(s => s.Same);
    public int Faulty => Sheets.Sum(s => s.Faulty);
    public int Warned => Sheets.Sum(s => s.Warned);
    public int Rows => Sheets.Sum(s => s.Rows);
}
