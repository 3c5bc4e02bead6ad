using Workforce.Staffing.Domain.Standards;

namespace Workforce.Staffing.Domain.Computation;

/// <summary>The staffing engine: a standard and a school's pupils and classes give its quota, step by step. Pure and exact.</summary>
internal static class Quota
{
    /// <summary>Never throws for input of a real school: a stage without a usable rule is named among the gaps.</summary>
    public static QuotaResult Of(Standard standard, SchoolInput school)
    {
        var steps = new List<Step>();
        var gaps = new List<QuotaGap>();
        var stages = new List<StageQuota>();
        foreach (var stage in school.Lines.GroupBy(l => l.Stage))
        {
            if (StageBase.Of(standard, school.Area, stage.Key, stage.ToList(), steps) is not { } found)
            {
                gaps.Add(new(stage.Key, standard.For(stage.Key) is null ? "没有适用于{0}的编制标准。" : "{0}的编制标准缺少数值，不能计算。"));
                continue;
            }
            var additions = Additions.Of(standard, school, stage.Key, found, steps);
            var exact = found + additions;
            stages.Add(new(stage.Key, stage.Sum(l => l.Pupils), stage.Sum(l => l.Classes), found, additions, exact, null));
        }
        stages = Round(standard.Rounding, stages, steps);
        foreach (var stage in stages)
            Composition.Of(standard, stage, steps);
        return new(steps, stages, gaps);
    }

    private static List<StageQuota> Round(Rounding rounding, List<StageQuota> stages, List<Step> steps)
    {
        if (rounding.Mode == "none" || rounding.At == Rounding.County || stages.Count == 0)
            return stages;
        if (rounding.At == Rounding.School && stages.Count > 1)
            return RoundSchool(rounding, stages, steps);
        var rounded = stages.Select(stage => stage with { Whole = rounding.Apply(stage.Exact).Num }).ToList();
        // Rounded at the grade, a stage is whole already and only added up.
        if (rounding.At != Rounding.Grade)
            steps.AddRange(rounded.Select(stage => new Step(StepKind.Rounded, stage.Stage, stage.Whole!.Value, [stage.Exact]) { Text = rounding.Mode }));
        return rounded;
    }

    private static List<StageQuota> RoundSchool(Rounding rounding, List<StageQuota> stages, List<Step> steps)
    {
        var sum = stages.Aggregate(Fraction.Zero, (total, stage) => total + stage.Exact);
        var whole = rounding.Apply(sum).Num;
        steps.Add(new(StepKind.SchoolSum, "", sum, stages.Select(s => s.Exact).ToList()));
        steps.Add(new(StepKind.Rounded, "", whole, [sum]) { Text = rounding.Mode });
        var parts = LargestRemainder.Split(whole, stages.Select(s => s.Exact).ToList());
        return stages.Select((stage, i) =>
        {
            steps.Add(new(StepKind.StageShare, stage.Stage, parts[i], [stage.Exact]));
            return stage with { Whole = parts[i] };
        }).ToList();
    }
}
