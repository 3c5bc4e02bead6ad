namespace Workforce.Platform.Sheets;

/// <summary>The same rule broken in the same column: told once, with how often and where first.</summary>
public sealed record FaultGroup(
    string Sheet, string Column, string Rule, FaultSeverity Severity, string? Hint, int Count, IReadOnlyList<int> FirstRows);
