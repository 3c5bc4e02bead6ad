namespace Workforce.Platform.Sheets.Imports;

/// <summary>
/// A rule that needs the database, checked for the whole sheet by one statement. In the condition s is the row (s.given as
/// typed, s.stored as it would be stored), i the import, t the row already there (nulls when there is none).
/// </summary>
/// <param name="Column">Key of the column it is about, or null for the whole row.</param>
/// <param name="Condition">SQL that is true when the rule is broken.</param>
/// <param name="Rule">The sentence, {0} where the hint goes.</param>
/// <param name="Hint">Scalar SQL.</param>
public sealed record SheetCheck(string? Column, string Condition, string Rule, FaultSeverity Severity = FaultSeverity.Error, string? Hint = null);
