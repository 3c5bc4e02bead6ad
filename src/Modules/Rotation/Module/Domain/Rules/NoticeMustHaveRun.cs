using Workforce.Platform.Changes;

namespace Workforce.Rotation.Domain.Rules;

/// <summary>Nobody is appointed while people may still object, or before their objections are answered (Decree 652 art. 10).</summary>
internal static class NoticeMustHaveRun
{
    public static void Check(Notice? notice, DateOnly today, int openObjections)
    {
        if (notice is null)
            throw new RuleBrokenException("公示之后才能办结。");
        if (notice.IsOpen(today))
            throw new RuleBrokenException("公示到 {0} 才结束，期满后才能办结。", notice.ClosesOn.ToString("yyyy-MM-dd"));
        if (openObjections > 0)
            throw new RuleBrokenException("还有 {0} 项异议没有答复，答复后才能办结。", openObjections);
    }
}
