namespace Workforce.Rotation.Matching.Adjustment.Infeasibility;

/// <summary>Guests at places that hold several each, seated one after another along augmenting paths.</summary>
/// <param name="open">By guest, the places she may have.</param>
/// <param name="capacities">By place.</param>
internal sealed class Seating(List<int>[] open, int[] capacities)
{
    private readonly List<int>[] seated = Array.ConvertAll(capacities, _ => new List<int>());
    private readonly bool[] closed = new bool[capacities.Length];

    /// <summary>False where everybody reachable is needed where she sits; then the guest stays unseated.</summary>
    public bool Seat(int guest)
    {
        var cameFrom = new Dictionary<int, (int Place, int Guest)>();
        var queue = new Queue<int>();
        Visit(guest, -1);
        while (queue.TryDequeue(out var place))
        {
            if (seated[place].Count < capacities[place])
            {
                Shift(place, cameFrom);
                return true;
            }

            foreach (var other in seated[place]) Visit(other, place);
        }

        // What a failed search has seen is full for good: nothing that happens elsewhere opens it again.
        foreach (var place in cameFrom.Keys) closed[place] = true;
        return false;

        void Visit(int who, int from)
        {
            foreach (var place in open[who])
                if (!closed[place] && cameFrom.TryAdd(place, (from, who))) queue.Enqueue(place);
        }
    }

    /// <summary>
    /// For a guest who found no seat: everybody who would have to give up a seat for hers to be free. A circuit: with
    /// any one of them away, the others have seats.
    /// </summary>
    public (List<int> Guests, List<int> Places) Circuit(int guest)
    {
        var (guests, places) = (new List<int> { guest }, new HashSet<int>());
        for (var next = 0; next < guests.Count; next++)
            foreach (var place in open[guests[next]])
                if (places.Add(place)) guests.AddRange(seated[place]);
        guests.Sort();
        return (guests, [.. places.Order()]);
    }

    private void Shift(int place, Dictionary<int, (int Place, int Guest)> cameFrom)
    {
        while (true)
        {
            var (from, guest) = cameFrom[place];
            seated[place].Add(guest);
            if (from < 0) return;
            seated[from].Remove(guest);
            place = from;
        }
    }
}
