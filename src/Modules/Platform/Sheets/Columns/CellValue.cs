namespace Workforce.Platform.Sheets;

/// <summary>What a cell means, or the rule it breaks; a warning has both.</summary>
/// <param name="Value">null, string, long, decimal, bool, DateOnly.</param>
public readonly record struct CellValue(object? Value, string? Rule = null, string? Hint = null, FaultSeverity Severity = FaultSeverity.Error)
{
    public static CellValue Broken(string rule, string? hint = null) => new(null, rule, hint);
}
