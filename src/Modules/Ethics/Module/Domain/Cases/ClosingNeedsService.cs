using Workforce.Platform.Changes;

namespace Workforce.Ethics.Domain.Cases;

/// <summary>A case ends after its decision was served and filed, when nobody contests it any more.</summary>
internal static class ClosingNeedsService
{
    public static void Check(Case about, Decision? decision, IReadOnlyCollection<CaseAppeal> appeals, DateOnly today)
    {
        if (decision?.ServedOn is null || about.State != CaseState.Served)
            throw new RuleBrokenException("决定还没有送达，不能办结。");
        if (decision.FilingWith != FilingWith.Nobody && decision.FiledOn is null)
            throw new RuleBrokenException("决定还没有备案，不能办结。");
        if (appeals.Any(a => a.State == AppealState.Filed))
            throw new RuleBrokenException("还有申诉没有答复，不能办结。");
        if (decision.AppealBy is { } by && today <= by && appeals.All(a => a.State == AppealState.Refused))
            throw new RuleBrokenException("申诉期限到 {0} 为止，期满之后才能办结。", by.ToString("yyyy-MM-dd"));
    }
}
