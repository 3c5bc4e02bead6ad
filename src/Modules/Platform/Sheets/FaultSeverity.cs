namespace Workforce.Platform.Sheets;

/// <summary>An error keeps its row out; a warning is shown, and the row goes in.</summary>
public enum FaultSeverity
{
    Warning,
    Error,
}
