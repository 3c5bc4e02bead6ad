namespace Workforce.Rotation.Domain.Rules;

internal static class TitleMustReach
{
    public static Refusal? Check(Entrant entrant, Post post, RoundPolicy policy) =>
        post.Conditions.MinimumTitle is not { } least || policy.Ladders.TitleReaches(entrant.Title, least) ? null
        : new(nameof(TitleMustReach), "岗位要求职称不低于{0}，您的是{1}。", new CodeArgument("title", least), new CodeArgument("title", entrant.Title));
}
