namespace Workforce.Platform.Sheets;

/// <summary>One thing wrong with one row.</summary>
/// <param name="Row">The row's number as Excel shows it.</param>
/// <param name="Column">The column's Chinese title; empty when the row as a whole is meant.</param>
/// <param name="Value">What the cell says, cut to 60 characters.</param>
/// <param name="Rule">The Chinese sentence of the rule, with {0} where <paramref name="Hint"/> goes.</param>
public sealed record RowFault(int Row, string Column, string? Value, string Rule, FaultSeverity Severity, string? Hint = null)
{
    /// <summary>The rule as a Chinese sentence, ready to print.</summary>
    public string Sentence => Hint is null ? Rule : Rule.Replace("{0}", Hint, StringComparison.Ordinal);

    public override string ToString() => Column.Length == 0 ? Sentence : $"「{Column}」{Sentence}";
}
