namespace Workforce.Staffing.Domain.Enrolments;

/// <summary>Kinds of classes that have a standard of their own.</summary>
internal static class PupilCategories
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        [""] = "普通",
        ["half-day"] = "半日制",
        ["boarding"] = "寄宿制",
        ["blind"] = "视障",
        ["deaf"] = "听障",
        ["intellectual"] = "智障",
        ["multiple"] = "孤独症、脑瘫、多重障碍",
        ["preschool"] = "学前班",
        ["special-class"] = "特教班",
        ["key"] = "重点",
    };
}
