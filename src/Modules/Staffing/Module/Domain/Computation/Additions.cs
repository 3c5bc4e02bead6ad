using Workforce.Staffing.Domain.Standards;

namespace Workforce.Staffing.Domain.Computation;

/// <summary>附加编制 of one stage.</summary>
internal static class Additions
{
    public static Fraction Of(Standard standard, SchoolInput school, string stage, Fraction found, List<Step> steps)
    {
        var sum = Fraction.Zero;
        var lines = school.Lines.Where(l => l.Stage == stage).ToList();
        foreach (var rule in standard.For(stage)!.Additions.Where(a => a.Fits(stage, school.Area)))
        {
            if ((rule.Basis == AdditionBases.Granted ? Grant(rule, school, stage, found) : Count(rule, lines)) is not { } step)
                continue;
            var value = standard.Rounding is { At: Rounding.Grade } rounding ? rounding.Apply(step.Value) : step.Value;
            steps.Add(step with { Stage = stage, Value = value, Text = rule.Title });
            sum += value;
        }
        return sum;
    }

    /// <summary>The most that may be granted; null where the document names no bound.</summary>
    public static Fraction? Most(AdditionRule rule, Fraction found) => rule.MaxPercent is { } percent ? found * Fraction.Of(percent) / 100 : null;

    private static Step? Grant(AdditionRule rule, SchoolInput school, string stage, Fraction found)
    {
        var asked = school.Granted?.FirstOrDefault(g => g.Stage == stage && g.Key == rule.Key)?.Amount ?? 0;
        if (asked <= 0)
            return null;
        var amount = Fraction.Of(asked);
        return Most(rule, found) is { } most
            ? new(StepKind.GrantedAddition, "", amount < most ? amount : most, [amount, most])
            : new(StepKind.GrantedAddition, "", amount, [amount]);
    }

    private static Step? Count(AdditionRule rule, IReadOnlyList<Enrolled> lines)
    {
        long count = rule.Basis switch
        {
            AdditionBases.Boarders => lines.Sum(l => l.Boarders),
            AdditionBases.Integrated => lines.Sum(l => l.Integrated),
            AdditionBases.Classes => lines.Sum(l => l.Classes),
            AdditionBases.Points => lines.Where(l => l.Point.Length > 0).Select(l => l.Point).Distinct().Count(),
            AdditionBases.School => 1,
            _ => 0,
        };
        return count == 0 || rule.Per <= 0 ? null
            : new(StepKind.Addition, "", count / Fraction.Of(rule.Per) * Fraction.Of(rule.Amount), [count, Fraction.Of(rule.Per), Fraction.Of(rule.Amount)]);
    }
}
