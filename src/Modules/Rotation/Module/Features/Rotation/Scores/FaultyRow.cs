using Workforce.Platform.Sheets;

namespace Workforce.Rotation.Features.Rotation.Scores;

/// <summary>One thing wrong with a row of a score sheet, in one or several of its columns.</summary>
/// <param name="Name">As the sheet has it.</param>
/// <param name="Columns">Chinese titles.</param>
internal sealed record FaultyRow(int Row, string? Name, IReadOnlyList<string> Columns, string Rule, string? Hint)
{
    public static IEnumerable<FaultyRow> Of(SheetRow row) => row.Faults.Where(f => f.Severity == FaultSeverity.Error).GroupBy(f => (f.Rule, f.Hint))
        .Select(g => new FaultyRow(row.Number, row.Text(ScoreWorkbook.Name), g.Select(f => f.Column).ToList(), g.Key.Rule, g.Key.Hint));
}
