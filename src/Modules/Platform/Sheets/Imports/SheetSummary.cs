namespace Workforce.Platform.Sheets.Imports;

/// <summary>What the check found in one sheet.</summary>
/// <param name="Unknown">Titles that were left out because nobody knows them.</param>
/// <param name="Missing">Optional columns the sheet lacks; their values stay as they are.</param>
public sealed record SheetSummary(
    string Sheet, int Added, int Changed, int Same, int Faulty, int Warned, IReadOnlyList<string> Unknown, IReadOnlyList<string> Missing)
{
    public int Rows => Added + Changed + Same + Faulty;
}
