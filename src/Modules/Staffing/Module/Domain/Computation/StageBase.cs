using Workforce.Staffing.Domain.Standards;

namespace Workforce.Staffing.Domain.Computation;

/// <summary>The base of one stage: every category of its pupils by its own rule.</summary>
internal static class StageBase
{
    /// <returns>Null when a rule is not there or lacks a number.</returns>
    public static Fraction? Of(Standard standard, string area, string stage, IReadOnlyList<Enrolled> lines, List<Step> steps)
    {
        var begun = steps.Count;
        var sum = Fraction.Zero;
        var parts = 0;
        foreach (var category in lines.GroupBy(l => l.Category))
        {
            if (standard.Rule(stage, area, category.Key) is not { } rule)
                return Nothing();
            foreach (var part in Parts(rule, standard.Rounding, category.ToList()))
            {
                if (RuleUse.Of(rule, part, steps) is not { } found)
                    return Nothing();
                if (standard.Rounding is { At: Rounding.Grade, Mode: not "none" } rounding)
                {
                    var exact = found;
                    found = rounding.Apply(exact);
                    steps.Add(new(StepKind.Rounded, stage, found, [exact]) { Grade = part.Grade, Category = Named(category.Key), Text = rounding.Mode });
                }
                sum += found;
                parts++;
            }
        }
        if (parts > 1)
            steps.Add(new(StepKind.StageSum, stage, sum, []));
        return sum;

        Fraction? Nothing()
        {
            steps.RemoveRange(begun, steps.Count - begun);
            return null;
        }
    }

    // A rule that looks at grades, or a rounding at grades, takes them one by one. A minimum and the greater of two are said of the whole stage.
    private static IEnumerable<StagePart> Parts(StageRule rule, Rounding rounding, IReadOnlyList<Enrolled> lines)
    {
        var byGrade = rule.Method is QuotaMethods.ThresholdGrade or QuotaMethods.Workload || (rule.Method is not (QuotaMethods.Max or QuotaMethods.FixedMin) && rounding.At == Rounding.Grade && rounding.Mode != "none");
        return lines.GroupBy(l => (Grade: byGrade ? l.Grade : 0, Point: rule.PointsApart ? l.Point : ""))
            .OrderBy(g => g.Key.Grade).ThenBy(g => g.Key.Point, StringComparer.Ordinal)
            .Select(g => new StagePart(rule.Stage, g.Key.Grade == 0 ? null : g.Key.Grade, Named(lines[0].Category), Named(g.Key.Point), g.Sum(l => l.Pupils), g.Sum(l => l.Classes), lines.Sum(l => l.Pupils)));
    }

    private static string? Named(string text) => text.Length == 0 ? null : text;
}
