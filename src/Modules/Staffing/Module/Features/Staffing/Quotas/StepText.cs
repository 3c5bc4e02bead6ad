using Microsoft.Extensions.Localization;
using Workforce.Staffing.Domain.Computation;

namespace Workforce.Staffing.Features.Staffing.Quotas;

/// <summary>A step as a line of arithmetic that a principal can follow with a pocket calculator.</summary>
internal static class StepText
{
    public static string Of(IStringLocalizer texts, Names names, Step step)
    {
        var n = step.Numbers.Select(PlanText.Number).ToArray();
        var what = Subject(texts, names, step);
        var text = step.Kind switch
        {
            StepKind.ByRatio => texts["学生 {0} 人 ÷ {1}", n[0], n[1]],
            StepKind.ByClass => texts["{0} 个班 × 每班 {1}", n[0], n[1]],
            StepKind.Greater => texts["生师比 {0} 与班师比 {1} 取较高", n[0], n[1]],
            StepKind.Reaches => texts["学生 {0} 人，达到 {1} 人，按生师比", n[0], n[1]],
            StepKind.Below => texts["学生 {0} 人，不足 {1} 人，按班师比", n[0], n[1]],
            StepKind.ByWorkload => texts["学生 {0} 人 ÷ 班额 {1} × 班周课时 {2} ÷ 教师周课时 {3}", n[0], n[1], n[2], n[3]],
            StepKind.Staff => texts["教师 {0} 人 ÷ 教师占教职工 {1}%", n[0], n[1]],
            StepKind.AtLeast => texts["算得 {0}，不低于 {1}", n[0], n[1]],
            StepKind.StageSum => texts["以上相加"],
            StepKind.Addition => texts["附加（{0}）：{1} ÷ {2} × {3}", step.Text ?? "", n[0], n[1], n[2]],
            StepKind.GrantedAddition => n.Length == 2 ? texts["附加（{0}）：核给 {1}，上限 {2}", step.Text ?? "", n[0], n[1]] : texts["附加（{0}）：核给 {1}", step.Text ?? "", n[0]],
            StepKind.Rounded => texts["取整（{0}）：{1}", texts[Rounding.Modes.GetValueOrDefault(step.Text ?? "", step.Text ?? "")].Value, n[0]],
            StepKind.NonTeaching => texts["其中职员、教辅、工勤不超过 {0} × {1}%，只舍不入", n[0], n[1]],
            StepKind.Leaders => step.Text == "classes" ? texts["领导职数：{0} 个班，{1} 至 {2} 人", n[0], n[1], PlanText.Number(step.Value)] : texts["领导职数：学生 {0} 人，{1} 至 {2} 人", n[0], n[1], PlanText.Number(step.Value)],
            StepKind.SchoolSum => texts["全校各学段相加：{0}", string.Join(" + ", n)],
            _ => texts["按余数从大到小分到学段，本学段算得 {0}", n[0]],
        };
        return what.Length == 0 ? text : $"{what}：{text}";
    }

    private static string Subject(IStringLocalizer texts, Names names, Step step) => string.Join(" ", new[]
    {
        step.Point,
        step.Grade is { } grade ? texts["{0} 年级", grade].Value : null,
        step.Category is { } category ? names.Of("pupil-category", category) : null,
    }.OfType<string>());
}
