namespace Workforce.Rotation.Domain.Adjustments;

/// <summary>What sending somebody to a post costs, the weightiest first: sums of the first decide, the next only among equals.</summary>
/// <param name="Penalty">1 where she would teach another stage or subject than today.</param>
/// <param name="Hardship">By how many steps the school is more remote than hers.</param>
/// <param name="Metres">From her present school.</param>
/// <param name="Rank">In her own list, from 1; one more than the longest list where she did not list it.</param>
internal readonly record struct PairCost(int Penalty, int Hardship, int Metres, int Rank)
{
    public static PairCost Of(Seeker seeker, Post post, int metres, int unlisted) => new(
        post.Stage == seeker.Entrant.Stage && post.Subject == seeker.Entrant.Subject ? 0 : 1,
        Math.Max(0, post.SchoolTier - seeker.Entrant.HomeTier),
        metres,
        seeker.Ranks.TryGetValue(post.Id, out var rank) ? rank : unlisted);
}
