namespace Workforce.Rotation.Domain;

/// <summary>What a run came to, counted once so that every page says the same.</summary>
/// <param name="ByRank">People placed at their first, second ... choice; index 0 is the first.</param>
/// <param name="Kept">Placed at a post kept by guarantee without having listed it.</param>
/// <param name="Movers">Placed at another school than her own.</param>
internal sealed record RunFigures(int Entrants, int Listed, int Placed, int Unplaced, int Kept, int Movers, int BackboneMovers, int Seats, int Filled, IReadOnlyList<int> ByRank)
{
    public int First => ByRank.Count > 0 ? ByRank[0] : 0;
    public int Vacant => Seats - Filled;
}
