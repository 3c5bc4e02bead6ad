using Microsoft.Extensions.Localization;
using Workforce.Staffing.Domain.Enrolments;

namespace Workforce.Staffing.Features.Staffing.Enrolments;

/// <summary>A fault of a return as a sentence that names its cell.</summary>
internal static class FaultText
{
    public static string Of(IStringLocalizer texts, Names names, IReadOnlyList<EnrolmentRow> rows, EnrolmentFault fault)
    {
        var where = fault.Row is { } at ? RowName(texts, names, rows[at]) : texts["合计"].Value;
        var column = texts[fault.Column].Value;
        var sentence = fault.Kind switch
        {
            EnrolmentFaultKind.Negative => texts["“{0} · {1}”是负数 {2}，请改正。", where, column, fault.Typed],
            EnrolmentFaultKind.PupilsWithoutClasses => texts["“{0}”有学生 {1} 人，没有班：请填班数。", where, fault.Should],
            EnrolmentFaultKind.MoreThanPupils => texts["“{0} · {1}”填了 {2}，多于学生 {3} 人。", where, column, fault.Typed, fault.Should],
            EnrolmentFaultKind.Cell => texts["“{0} · {1}”填的是 {2}，按行合计和列合计都应是 {3}。", where, column, fault.Typed, fault.Should],
            EnrolmentFaultKind.Row => texts["“{0}”男生、女生相加是 {1}，学生填的是 {2}。", where, fault.Should, fault.Typed],
            EnrolmentFaultKind.Twice => texts["“{0}”填了两行，请合并。", where],
            _ => texts["“{0} · {1}”填的是 {2}，各行相加是 {3}，差 {4}。", where, column, fault.Typed, fault.Should, Math.Abs(fault.Should - fault.Typed)],
        };
        return fault.Kind is EnrolmentFaultKind.Cell or EnrolmentFaultKind.Row or EnrolmentFaultKind.Column && fault.IsSwapped
            ? $"{sentence}{texts["像是把两位数字写颠倒了。"]}"
            : sentence;
    }

    public static string RowName(IStringLocalizer texts, Names names, EnrolmentRow row)
    {
        var grade = texts["{0} {1} 年级", names.Of("stage", row.Stage), row.Grade].Value;
        var category = string.IsNullOrEmpty(row.Category) ? "" : $" {names.Of("pupil-category", row.Category)}";
        return string.IsNullOrWhiteSpace(row.Point) ? grade + category : $"{row.Point} {grade}{category}";
    }
}
