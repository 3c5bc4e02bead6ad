namespace Workforce.Platform.Sheets;

/// <summary>A text cell coloured as an error or a warning.</summary>
public sealed record Marked(string Text, FaultSeverity Severity);
