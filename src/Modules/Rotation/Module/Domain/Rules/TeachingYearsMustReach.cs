namespace Workforce.Rotation.Domain.Rules;

internal static class TeachingYearsMustReach
{
    public static Refusal? Check(Entrant entrant, Post post, RoundPolicy policy) =>
        post.Conditions.MinimumTeachingYears is not { } least || entrant.TeachingYears >= least ? null
        : new(nameof(TeachingYearsMustReach), "岗位要求教龄满 {0} 年，您满 {1} 年。", least, entrant.TeachingYears);
}
