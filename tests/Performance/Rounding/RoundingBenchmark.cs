using Workforce.Performance.Matching;
using Workforce.Rotation.Matching.Rounding;

namespace Workforce.Performance.Rounding;

/// <summary>Rounding the needs of a generated district: schools x 45 subjects and levels, first without totals, then to the totals found.</summary>
internal sealed class RoundingBenchmark(int schools, TextWriter output)
{
    private const int Columns = 45;

    public void Run()
    {
        output.WriteLine(FormattableString.Invariant($"{schools:n0} schools x {Columns} columns; .NET {Environment.Version}; fastest of 3"));
        output.WriteLine("| totals | solve, s | posts |");
        output.WriteLine("|---|---|---|");
        var table = new RoundingCase(Enumerable.Range(0, schools).SelectMany(s => Enumerable.Range(0, Columns).Select(c => new Fraction($"s{s:0000}", $"c{c:00}", ((s * 7919L) + (c * 104729L)) % 6000))).ToList());
        var free = Row("none", table);
        Row("every school and column", table with { RowTotals = Sums(table, free, cell => cell.Row), ColumnTotals = Sums(table, free, cell => cell.Column) });
    }

    private static Dictionary<string, int> Sums(RoundingCase table, IReadOnlyList<int> whole, Func<Fraction, string> of) =>
        table.Cells.Zip(whole).GroupBy(cell => of(cell.First)).ToDictionary(g => g.Key, g => g.Sum(cell => cell.Second));

    private IReadOnlyList<int> Row(string totals, RoundingCase table)
    {
        var (seconds, result) = Measure.Best(3, () => ControlledRounding.Round(table));
        output.WriteLine(FormattableString.Invariant($"| {totals} | {seconds:f3} | {result.Whole!.Sum():n0} |"));
        return result.Whole!;
    }
}
