namespace Workforce.Rotation.Domain.TieBreaks;

/// <summary>
/// The order of a round's people at a post as one integer for the engine: thousandths of a point, and behind them their place in
/// the plan's tie-break chain. Where the lot alone decides, it is the thousandths themselves.
/// </summary>
internal sealed class TieBreak
{
    /// <summary>Places fit below one thousandth of a point; a round has fewer people.</summary>
    private const long Room = 1_000_000;

    private readonly long scale;
    private readonly IReadOnlyDictionary<EntrantId, int> places;

    private TieBreak(long scale, IReadOnlyDictionary<EntrantId, int> places) => (this.scale, this.places) = (scale, places);

    /// <param name="entrants">Everybody in the round who was not removed.</param>
    public static TieBreak Of(RotationPolicy policy, IReadOnlyCollection<Entrant> entrants)
    {
        var chain = new TieChain(policy.TieBreak);
        if (chain.IsEmpty)
            return new(1, new Dictionary<EntrantId, int>());
        var ordered = entrants.Select(entrant => (entrant.Id, Facts: TieFacts.Of(entrant))).OrderBy(person => person.Facts, chain).ToList();
        var places = new Dictionary<EntrantId, int>();
        for (var (at, place) = (0, 0); at < ordered.Count; at++)
        {
            if (at > 0 && chain.Compare(ordered[at - 1].Facts, ordered[at].Facts) != 0)
                place++;
            places.Add(ordered[at].Id, place);
        }
        return new(Room, places);
    }

    /// <summary>What one thousandth of a point is in the engine's integer.</summary>
    public static long ScaleOf(RotationPolicy policy) => new TieChain(policy.TieBreak).IsEmpty ? 1 : Room;

    /// <param name="thousandths">Of a point.</param>
    public long Key(EntrantId entrant, int thousandths) => thousandths * scale + places.GetValueOrDefault(entrant);
}
