namespace Workforce.Platform.Sheets.Imports;

/// <summary>What is asked of an import; the work itself is done in the background.</summary>
public enum ImportAct
{
    Check,
    Commit,
    Undo,
}
