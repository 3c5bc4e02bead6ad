using Workforce.Registry.Contracts;

namespace Workforce.Rotation.Domain.Simulations;

/// <summary>The posts of a round from the nearest to the farthest, seen from a school.</summary>
internal sealed class Neighbourhood(SimulatedRound round)
{
    private readonly Dictionary<SchoolId, int[]> known = [];

    public int[] From(SchoolId school)
    {
        if (!known.TryGetValue(school, out var posts))
        {
            posts = Enumerable.Range(0, round.Posts.Length).ToArray();
            Array.Sort(Array.ConvertAll(posts, post => (round.Metres(school, round.Posts[post].OfferedBy) ?? double.MaxValue, post)), posts);
            known.Add(school, posts);
        }
        return posts;
    }
}
