namespace Workforce.Rotation.Matching;

/// <summary>Keeps the first ten thousand faults and counts the rest, so that a hostile file cannot fill the memory.</summary>
internal sealed class FaultList
{
    private const int Kept = 10_000;
    private readonly List<Fault> faults = [];
    private int beyond;

    public bool Any => faults.Count > 0;

    public void Add(string file, int line, string sentence)
    {
        if (faults.Count < Kept) faults.Add(new Fault(file, line, sentence));
        else beyond++;
    }

    public IReadOnlyList<Fault> InOrder()
    {
        var ordered = faults.OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line).ToList();
        if (beyond > 0)
            ordered.Add(new Fault(ordered[^1].File, ordered[^1].Line, FormattableString.Invariant($"{beyond} further faults are not shown.")));
        return ordered;
    }
}
