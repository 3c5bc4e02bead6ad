namespace Workforce.Staffing.Domain.Enrolments;

/// <summary>The columns of a return, by the Chinese title they have on the form and in the sheet.</summary>
internal static class EnrolmentColumns
{
    public const string Classes = "班数";
    public const string Boys = "男生";
    public const string Girls = "女生";
    public const string Pupils = "学生";
    public const string Boarders = "寄宿生";
    public const string Integrated = "随班就读";

    public static readonly IReadOnlyList<string> All = [Classes, Boys, Girls, Pupils, Boarders, Integrated];

    public static int? Of(EnrolmentRow row, string column) => column switch
    {
        Classes => row.Classes,
        Boys => row.Boys,
        Girls => row.Girls,
        Pupils => row.Pupils,
        Boarders => row.Boarders,
        _ => row.Integrated,
    };

    /// <summary>The name of its field on the form.</summary>
    public static string Field(string column) => column switch
    {
        Classes => nameof(EnrolmentRow.Classes),
        Boys => nameof(EnrolmentRow.Boys),
        Girls => nameof(EnrolmentRow.Girls),
        Pupils => nameof(EnrolmentRow.Pupils),
        Boarders => nameof(EnrolmentRow.Boarders),
        _ => nameof(EnrolmentRow.Integrated),
    };
}
