using Workforce.Staffing.Domain.Standards;

namespace Workforce.Staffing.Domain.Computation;

/// <summary>One rule used on one part; each arithmetic act leaves its step.</summary>
internal sealed class RuleUse(StageRule rule, StagePart part, List<Step> steps)
{
    /// <returns>Null when the rule lacks a number.</returns>
    public static Fraction? Of(StageRule rule, StagePart part, List<Step> steps) => new RuleUse(rule, part, steps).Use();

    private Fraction? Use() => rule.Method switch
    {
        QuotaMethods.Ratio => ByRatio(),
        QuotaMethods.Class => ByClass(),
        QuotaMethods.Max => Greater(),
        QuotaMethods.ThresholdSchool => rule.Threshold is { } threshold ? Split(part.StagePupils, threshold) : null,
        QuotaMethods.ThresholdGrade => rule.MinimumClass is { } least ? Split(part.Pupils, rule.ComparesClass ? least * part.Classes : least) : null,
        QuotaMethods.Workload => ByWorkload(),
        QuotaMethods.FixedMin => AtLeast(),
        _ => null,
    };

    private Fraction? ByRatio() => rule.Ratio is > 0 and var ratio ? Add(StepKind.ByRatio, part.Pupils / Fraction.Of(ratio), part.Pupils, Fraction.Of(ratio)) : null;

    private Fraction? ByClass() => rule.PerClass is { } each ? Add(StepKind.ByClass, part.Classes * Fraction.Of(each), part.Classes, Fraction.Of(each)) : null;

    private Fraction? Greater() => ByRatio() is { } ratio && ByClass() is { } classes ? Add(StepKind.Greater, Fraction.Max(ratio, classes), ratio, classes) : null;

    private Fraction? Split(long pupils, long threshold)
    {
        var below = pupils < threshold;
        Add(below ? StepKind.Below : StepKind.Reaches, pupils, pupils, threshold);
        return below ? ByClass() : ByRatio();
    }

    private Fraction? ByWorkload()
    {
        if (rule is not { ClassSize: > 0 and var size, TeacherPeriods: > 0 and var taught, ClassPeriods: { Count: > 0 } periods })
            return null;
        var given = periods[Math.Clamp((part.Grade ?? 1) - 1, 0, periods.Count - 1)];
        var teachers = Add(StepKind.ByWorkload, part.Pupils / Fraction.Of(size) * Fraction.Of(given) / Fraction.Of(taught),
            part.Pupils, Fraction.Of(size), Fraction.Of(given), Fraction.Of(taught));
        return rule.TeacherPercent is > 0 and var percent ? Add(StepKind.Staff, teachers * 100 / Fraction.Of(percent), teachers, Fraction.Of(percent)) : teachers;
    }

    private Fraction? AtLeast()
    {
        if (rule.Minimum is not { } least)
            return null;
        var computed = rule.Ratio is not null ? ByRatio() : rule.PerClass is not null ? ByClass() : Fraction.Zero;
        return computed is { } found ? Add(StepKind.AtLeast, Fraction.Max(found, least), found, least) : null;
    }

    private Fraction Add(StepKind kind, Fraction value, params Fraction[] numbers)
    {
        steps.Add(new(kind, part.Stage, value, numbers) { Grade = part.Grade, Category = part.Category, Point = part.Point });
        return value;
    }
}
