namespace Workforce.Rotation.Domain.Rules;

internal static class EthicsMustNotBar
{
    public static Refusal? Check(Entrant entrant, Post post, RoundPolicy policy) => entrant.EthicsBar is null ? null
        : new(nameof(EthicsMustNotBar), "师德处理期内，不能参加竞聘。");
}
