namespace Workforce.Rotation.Domain.Rules;

internal static class EducationMustReach
{
    public static Refusal? Check(Entrant entrant, Post post, RoundPolicy policy) =>
        post.Conditions.MinimumEducation is not { } least || Ladders.EducationReaches(entrant.Education, least) ? null
        : new(nameof(EducationMustReach), "岗位要求学历不低于{0}，您的是{1}。", new CodeArgument("education", least), new CodeArgument("education", entrant.Education));
}
