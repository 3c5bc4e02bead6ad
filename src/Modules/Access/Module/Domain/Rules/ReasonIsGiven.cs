using Workforce.Platform.Changes;

namespace Workforce.Access.Domain.Rules;

/// <summary>Acts upon somebody else's account are read again by the audit administrator, so they say why.</summary>
internal static class ReasonIsGiven
{
    public static void Check(Change change)
    {
        if (string.IsNullOrWhiteSpace(change.Reason))
            throw new RuleBrokenException("请写明理由。");
        if (change.Reason.Length > 200 || change.Reason.Any(char.IsControl))
            throw new RuleBrokenException("理由最多 200 个字，不含换行。");
    }
}
