using Workforce.Staffing.Domain.Standards;

namespace Workforce.Staffing.Domain.Computation;

/// <summary>What a stage's quota may consist of. It bounds the inside and changes no number.</summary>
internal static class Composition
{
    public static void Of(Standard standard, StageQuota stage, List<Step> steps)
    {
        var document = standard.For(stage.Stage)!;
        if (document.NonTeachingPercent.TryGetValue(stage.Stage, out var percent))
        {
            Fraction quota = stage.Whole is { } whole ? whole : stage.Exact;
            // A bound is never exceeded by rounding it up.
            steps.Add(new(StepKind.NonTeaching, stage.Stage, (quota * Fraction.Of(percent) / 100).Floor(), [quota, Fraction.Of(percent)]));
        }
        foreach (var band in document.Leadership.Where(b => b.Stage == stage.Stage))
        {
            var size = band.By == "classes" ? stage.Classes : stage.Pupils;
            if (!(size < band.From) && !(size > band.To))
                steps.Add(new(StepKind.Leaders, stage.Stage, band.Maximum, [size, band.Minimum]) { Text = band.By });
        }
    }
}
