namespace Workforce.Rotation.Domain.Rules;

/// <summary>永定 2019: senior to senior or junior, junior to junior or primary.</summary>
internal static class StageDirectionMustAllow
{
    public static Refusal? Check(Entrant entrant, Post post, RoundPolicy policy) =>
        policy.Values.StageDirection is not { } allowed || !allowed.TryGetValue(entrant.Stage, out var stages) || stages.Contains(post.Stage) ? null
        : new(nameof(StageDirectionMustAllow), "按学段流动规定，{0}教师不能到{1}岗位。", new CodeArgument("stage", entrant.Stage), new CodeArgument("stage", post.Stage));
}
