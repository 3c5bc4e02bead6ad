namespace Workforce.Rotation.Matching.Exchange;

/// <summary>Who holds the seats of each post, in lottery order.</summary>
internal sealed class SeatHolders(int posts, int[] places)
{
    private readonly List<int>[] holders = Enumerable.Range(0, posts).Select(_ => new List<int>()).ToArray();

    public IReadOnlyList<int> Of(int post) => holders[post];

    public void Add(int post, int member)
    {
        var at = holders[post].FindIndex(other => places[other] > places[member]);
        holders[post].Insert(at < 0 ? holders[post].Count : at, member);
    }

    public void Remove(int post, int member) => holders[post].Remove(member);
}
