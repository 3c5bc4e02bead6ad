using System.Globalization;
using Microsoft.Extensions.Localization;
using Workforce.Rotation.Domain.Exams;
using Workforce.Rotation.Features.Rotation.Scores;

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>A mark as people write it: 86.5, 缺考, 违纪.</summary>
internal static class MarkText
{
    public const string Blank = "请填写成绩；缺考写“缺考”，违纪写“违纪”";

    public static string Of(IStringLocalizer texts, Mark mark) => mark.Kind switch
    {
        MarkKind.Absent => texts["缺考"],
        MarkKind.Void => texts["违纪"],
        _ => Typed(mark),
    };

    /// <summary>As it is typed again, in the language of the sheets.</summary>
    public static string Typed(Mark mark) => mark.Kind switch
    {
        MarkKind.Absent => "缺考",
        MarkKind.Void => "违纪",
        _ => (mark.Thousandths / 1000m).ToString("0.###", CultureInfo.InvariantCulture),
    };

    /// <returns>The mark, or what is wrong with it.</returns>
    public static (Mark? Mark, Sentence? Wrong) Read(string? typed, decimal maximum) => (typed ?? "").Trim().ToLowerInvariant() switch
    {
        "" => (null, Blank),
        "缺考" or "缺" or "absent" => (Mark.Absent, null),
        "违纪" or "作弊" or "void" => (Mark.Void, null),
        _ => ScoreSheet.Thousandths(typed, maximum, out var thousandths) is { } wrong ? (null, wrong) : (new(MarkKind.Sat, thousandths), null),
    };
}
