using System.Runtime.InteropServices;

namespace Workforce.Platform.Sheets;

/// <summary>Collects faults as rows stream by, so that three thousand wrong cells become one line on the page.</summary>
public sealed class FaultGroups
{
    private const int RowsNamed = 10;
    private readonly Dictionary<(string Sheet, string Column, string Rule, FaultSeverity), Tally> tallies = [];

    public void Add(string sheet, RowFault fault)
    {
        ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(
            tallies, (sheet, fault.Column, fault.Rule, fault.Severity), out var known);
        if (!known)
            tally = new Tally(fault.Hint);
        tally!.Add(fault);
    }

    /// <summary>Errors before warnings, the most frequent first.</summary>
    public IReadOnlyList<FaultGroup> ToList() =>
    [
        .. tallies
            .Select(t => new FaultGroup(
                t.Key.Sheet, t.Key.Column, t.Key.Rule, t.Key.Item4, t.Value.SharedHint, t.Value.Count, t.Value.Rows))
            .OrderByDescending(g => g.Severity)
            .ThenByDescending(g => g.Count)
            .ThenBy(g => g.Sheet, StringComparer.Ordinal)
            .ThenBy(g => g.Column, StringComparer.Ordinal)
            .ThenBy(g => g.Rule, StringComparer.Ordinal),
    ];

    private sealed class Tally(string? hint)
    {
        public int Count { get; private set; }
        public List<int> Rows { get; } = [];

        // A hint that differs from row to row says nothing about the group.
        public string? SharedHint { get; private set; } = hint;

        public void Add(RowFault fault)
        {
            Count++;
            if (Rows.Count < RowsNamed)
                Rows.Add(fault.Row);
            if (SharedHint != fault.Hint)
                SharedHint = null;
        }
    }
}
