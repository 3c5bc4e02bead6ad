namespace Workforce.Rotation.Domain.Plans;

internal static class StageContradictions
{
    // What comes first in every plan that has both: posts before people, the school before the district, the market before what it leaves.
    private static readonly string[] Order = [RoundStages.Posts, RoundStages.Direct, RoundStages.InSchool, RoundStages.CrossSchool, RoundStages.Adjustment];

    public static IEnumerable<Contradiction> Of(PlannedRound plan)
    {
        var stages = plan.Policy.Stages;
        foreach (var stage in stages.Where(stage => string.IsNullOrEmpty(stage.Actor)))
            yield return new("环节“{0}”没有写明由谁办理。", Stops: true, stage);
        foreach (var twice in stages.GroupBy(stage => (stage.Stage, stage.Cohort, stage.Ring)).Where(same => same.Count() > 1))
            yield return new("环节“{0}”写了 {1} 次。", Stops: true, twice.First(), twice.Count());
        foreach (var cohort in stages.GroupBy(stage => stage.Cohort))
        {
            var steps = cohort.ToList();
            foreach (var (before, after) in steps.Zip(steps.Skip(1)))
                if (Place(before) > Place(after))
                    yield return new("环节“{0}”排在“{1}”之前，次序不能这样。", Stops: true, before, after);
        }
        if (plan.Policy.CrossSchool is null)
            yield return new("方案里没有跨校竞聘；这一轮开放之后，只有校内拟聘和落聘的结果，没有志愿可填。", Stops: false);
        if (stages.Count > 0 && plan.Policy.UnhiredPath.Contains(RoundStages.Adjustment) && stages.All(stage => stage.Stage != RoundStages.Adjustment))
            yield return new("落聘后的步骤有组织调剂，环节里却没有。", Stops: false);
    }

    /// <summary>The wider ring comes after the nearer one.</summary>
    private static int Place(PlannedStage stage) => Array.IndexOf(Order, stage.Stage) * 2 + (stage.Ring == "district" ? 1 : 0);
}
