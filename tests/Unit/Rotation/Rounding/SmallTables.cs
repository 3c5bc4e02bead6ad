using CsCheck;
using Workforce.Rotation.Matching.Rounding;

namespace Workforce.UnitTests.Rotation.Rounding;

/// <summary>Tables of at most twelve numbers, with and without totals, met and not met.</summary>
internal static class SmallTables
{
    private static readonly string[] Columns = ["art", "chinese/junior", "chinese/senior", "maths"];

    public static readonly Gen<RoundingCase> Any =
        from rows in Gen.Int[1, 3]
        from columns in Gen.Int[1, 4]
        from numbers in Gen.Frequency((5, Gen.Int[0, 3].Select(n => n * 250L)), (5, Gen.Long[0, 2500]), (1, Gen.Const(0L))).Array[rows * columns]
        from here in Gen.Bool.Array[rows * columns]
        from kept in Gen.Frequency((9, Gen.Const(false)), (1, Gen.Const(true))).Array[rows * columns]
        from rowOff in Gen.Frequency((4, Gen.Const((int?)null)), (6, Gen.Int[0, 1].Select(n => (int?)n)), (1, Gen.Const((int?)5))).Array[rows]
        from columnOff in Gen.Frequency((5, Gen.Const((int?)null)), (5, Gen.Int[0, 1].Select(n => (int?)n))).Array[columns]
        from groupOff in Gen.Frequency((7, Gen.Const((int?)null)), (3, Gen.Int[0, 1].Select(n => (int?)n))).Array[3]
        from totalOff in Gen.Frequency((7, Gen.Const((int?)null)), (3, Gen.Int[0, 1].Select(n => (int?)n)))
        select Of(rows, columns, numbers, here, kept, rowOff, columnOff, groupOff, totalOff);

    private static RoundingCase Of(int rows, int columns, long[] numbers, bool[] here, bool[] kept, int?[] rowOff, int?[] columnOff, int?[] groupOff, int? totalOff)
    {
        var cells = Enumerable.Range(0, rows * columns).Where(at => here[at])
            .Select(at => new Fraction($"s{at / columns}", Columns[at % columns], numbers[at], kept[at] ? (int)(numbers[at] / 1000) : null)).ToList();
        string Group(string column) => column.Split('/')[0];
        Dictionary<string, int> Totals(Func<Fraction, string> of, int?[] off) => cells.GroupBy(of).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select((g, i) => (g.Key, Off: off[i % off.Length], Sum: g.Sum(c => c.Fixed * 1000L ?? c.Thousandths))).Where(t => t.Off is not null).ToDictionary(t => t.Key, t => (int)(t.Sum / 1000) + t.Off!.Value);
        return new(cells)
        {
            RowTotals = Totals(c => c.Row, rowOff),
            ColumnTotals = Totals(c => c.Column, columnOff),
            GroupOfColumn = Columns.ToDictionary(c => c, Group),
            GroupTotals = Totals(c => Group(c.Column), groupOff),
            Total = totalOff is { } off ? (int)(cells.Sum(c => c.Fixed * 1000L ?? c.Thousandths) / 1000) + off : null,
        };
    }
}
