namespace Workforce.Platform.Sheets.Imports;

/// <summary>What an import does with a row. The names are stored.</summary>
public enum RowResult
{
    Added,
    Changed,
    Same,
    Faulty,
}
