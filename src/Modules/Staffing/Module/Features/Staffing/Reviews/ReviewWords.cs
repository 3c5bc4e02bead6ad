using Workforce.Staffing.Domain.Reviews;

namespace Workforce.Staffing.Features.Staffing.Reviews;

/// <summary>Keys of the texts for the words of a review.</summary>
internal static class ReviewWords
{
    public static string Title(this ReviewAnswer answer) => answer switch { ReviewAnswer.None => "未反馈", ReviewAnswer.Confirmed => "已确认", _ => "有异议" };

    public static string Colour(this ReviewAnswer answer) => answer switch { ReviewAnswer.None => "secondary", ReviewAnswer.Confirmed => "green", _ => "orange" };

    public static string Title(this ReviewState state) => state == ReviewState.Open ? "进行中" : "已结束";
}
