namespace Workforce.Rotation.Matching.Acceptance;

/// <summary>
/// For each member of a part, the part solved without her. Letting somebody in needs only her own chain, so everybody
/// outside a half is let in before the half itself is halved, and taken out again after it: each is let in once for
/// every halving, about log2 of the members, instead of once for every other member.
/// </summary>
internal sealed class LeaveOneOut(DeferredAcceptance acceptance, Action<int, Stack<Step>> visit)
{
    private readonly Stack<Step> steps = new();

    /// <param name="from">First member of the part.</param>
    /// <param name="to">One past its last member.</param>
    public void Run(int from, int to)
    {
        acceptance.Open(from, to);
        Halve(from, to);
    }

    private void Halve(int from, int to)
    {
        if (to - from == 1)
        {
            visit(from, steps);
            return;
        }

        var middle = from + ((to - from) / 2);
        Without(from, middle, middle, to);
        Without(middle, to, from, middle);
    }

    private void Without(int from, int to, int othersFrom, int othersTo)
    {
        var left = steps.Count;
        for (var other = othersFrom; other < othersTo; other++) acceptance.Add(other, steps);
        Halve(from, to);
        acceptance.TakeBack(steps, left);
    }
}
