using Workforce.Platform.Changes;

namespace Workforce.Ethics.Domain.Appraisals;

internal static class SchemeMustAddUp
{
    public static void Check(AppraisalScheme scheme)
    {
        if (scheme.Components.Count > 0 && scheme.Components.Sum(c => c.Weight) != 100)
            throw new RuleBrokenException("各项权重之和应为 100，现为 {0}。", scheme.Components.Sum(c => c.Weight));
        if (scheme.Grades.Count < 2 || scheme.Grades[^1].Min != 0 || !scheme.Grades.Zip(scheme.Grades.Skip(1)).All(pair => pair.First.Min > pair.Second.Min || scheme.HasOnlyGates))
            throw new RuleBrokenException("等次的分数线应当从高到低，最后一等为 0 分。");
    }
}
