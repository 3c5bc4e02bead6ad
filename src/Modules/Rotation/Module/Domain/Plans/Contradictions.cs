namespace Workforce.Rotation.Domain.Plans;

/// <summary>What in a plan cannot be meant together, before a round opens with it. Each rule is one sentence an officer would say.</summary>
internal static class Contradictions
{
    private static readonly IReadOnlyList<Func<PlannedRound, IEnumerable<Contradiction>>> Rules =
    [
        StageContradictions.Of,
        SchemeContradictions.Of,
        CrossContradictions.Of,
        EntrantContradictions.Of,
        DateContradictions.Of,
        TermContradictions.Of,
        ReserveContradictions.Of,
        DrawContradictions.Of,
    ];

    public static IReadOnlyList<Contradiction> Of(PlannedRound plan) => Rules.SelectMany(rule => rule(plan)).OrderByDescending(c => c.Stops).ToList();
}
