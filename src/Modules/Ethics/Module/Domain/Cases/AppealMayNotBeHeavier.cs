using Workforce.Platform.Changes;

namespace Workforce.Ethics.Domain.Cases;

/// <summary>An appeal may lighten a decision, never add to it, in none of its parts.</summary>
internal static class AppealMayNotBeHeavier
{
    public static bool IsHeavier(Measures after, Measures before) =>
        after.Sanction > before.Sanction || after.Qualification > before.Qualification || (after.BarMonths ?? 0) > (before.BarMonths ?? 0)
        || after.BarScopes.Except(before.BarScopes).Any() || after.Sanction == before.Sanction && after.Others.Except(before.Others).Any();

    public static void Check(Measures after, Measures before)
    {
        if (IsHeavier(after, before))
            throw new RuleBrokenException("申诉不得加重处理：处分、期限和取消的资格都不能超过原决定。");
    }
}
