namespace Workforce.Rotation.Domain.Rules;

/// <summary>片区内竞聘: the nearer ring is for the schools of one's own cluster.</summary>
internal static class RingMustReach
{
    public static Refusal? Check(Entrant entrant, Post post, RoundPolicy policy) =>
        policy.Values.CrossSchool?.Ring != "cluster" || entrant.HomeCluster is not null && entrant.HomeCluster == post.SchoolCluster ? null
            : new(nameof(RingMustReach), "本轮是片区内竞聘，只能到本片区的学校：您在{0}，该校在{1}。", entrant.HomeCluster ?? "—", post.SchoolCluster ?? "—");
}
