using Workforce.Platform.Changes;

namespace Workforce.Ethics.Domain.Cases;

/// <summary>Where a decision is contested (教师法 art. 39; 事业单位人事管理条例 art. 38).</summary>
internal static class AppealBodies
{
    public static IReadOnlyList<AppealBody> Against(DecidingUnit unit, bool isPublic) => unit == DecidingUnit.School
        ? [AppealBody.Department]
        : isPublic ? [AppealBody.Government, AppealBody.UpperDepartment, AppealBody.Review] : [AppealBody.Government, AppealBody.UpperDepartment];

    /// <summary>Answered within the house: whoever decided may not answer.</summary>
    public static bool IsInHouse(this AppealBody body) => body is AppealBody.Department or AppealBody.Review;

    public static void CheckDocuments(IReadOnlyCollection<AppealDocument> given)
    {
        if (!given.Contains(AppealDocument.Application) || !given.Contains(AppealDocument.Decision))
            throw new RuleBrokenException("申诉须附申请书和原处理决定。");
    }

    /// <returns>Why it cannot be handled; null when it can.</returns>
    public static (string Text, object[] Values)? Refusal(AppealBody body, IReadOnlyCollection<AppealBody> right, DateOnly filedOn, DateOnly? by)
    {
        if (!right.Contains(body))
            return ("这份决定不由所选的机关受理申诉。", []);
        return by is { } last && filedOn > last ? ("申诉期限到 {0} 为止，已经过期，不予受理。", [last.ToString("yyyy-MM-dd")]) : null;
    }
}
