using System.Globalization;
using Microsoft.Extensions.Localization;
using Workforce.Staffing.Domain.Standards;

namespace Workforce.Staffing.Features.Staffing.Norms;

/// <summary>A rule of a standard in one line.</summary>
internal static class NormText
{
    public static string Of(IStringLocalizer texts, StageRule rule) => rule.Method switch
    {
        QuotaMethods.Ratio => Ratio(texts, rule),
        QuotaMethods.Class => texts["每班 {0}", Number(rule.PerClass)],
        QuotaMethods.Max => texts["1:{0} 与每班 {1} 取较高", Number(rule.Ratio), Number(rule.PerClass)],
        QuotaMethods.ThresholdSchool => texts["学生满 {0} 人 1:{1}，不满每班 {2}", Number(rule.Threshold), Number(rule.Ratio), Number(rule.PerClass)],
        QuotaMethods.ThresholdGrade when rule.ComparesClass => texts["平均班额满 {0} 人 1:{1}，不满每班 {2}", Number(rule.MinimumClass), Number(rule.Ratio), Number(rule.PerClass)],
        QuotaMethods.ThresholdGrade => texts["年级满 {0} 人 1:{1}，不满每班 {2}", Number(rule.MinimumClass), Number(rule.Ratio), Number(rule.PerClass)],
        QuotaMethods.Workload => texts["学生 ÷ {0} × 班周课时 {1} ÷ 教师周课时 {2} ÷ {3}%", Number(rule.ClassSize), string.Join("、", rule.ClassPeriods.Select(p => Number(p))), Number(rule.TeacherPeriods), Number(rule.TeacherPercent ?? 100)],
        _ => texts["1:{0}，不低于 {1} 人", Number(rule.Ratio), Number(rule.Minimum)],
    };

    private static string Ratio(IStringLocalizer texts, StageRule rule) => rule.RatioRange is { } range
        ? texts["1:{0}（幅度 1:{1}—1:{2}）", Number(rule.Ratio), Number(range.Minimum), Number(range.Maximum)]
        : $"1:{Number(rule.Ratio)}";

    private static string Number(decimal? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "？";
}
