using Microsoft.Extensions.Localization;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>The rules of exam and lesson as one line.</summary>
internal static class ExamText
{
    public static string Of(IStringLocalizer texts, ExamRule rule) => string.Join(texts["、"], rule.Parts.Select(part => $"{texts[part.Name]} {part.Weight:0.##} %"))
        + (rule.PassMark is { } line ? texts["，合格线 {0:0.##} 分", line] : "")
        + (rule.DoubleEntry ? texts["，成绩两人各录一遍"] : "");

    public static string Of(IStringLocalizer texts, LessonRule rule) =>
        texts["评委不少于 {0} 人，去掉 {1} 个最高分和 {2} 个最低分，每人 {3} 分钟", rule.JudgesAtLeast, rule.DropHighest, rule.DropLowest, rule.Minutes];

    public static string Title(this ExamState? state) => state switch { null => "尚未安排", ExamState.Arranged => "已安排，待编排考生", ExamState.Seated => "已编排，录入成绩", _ => "成绩已公布" };

    public static string Colour(this ExamState? state) => state switch { null => "secondary", ExamState.Published => "green", _ => "orange" };
}
