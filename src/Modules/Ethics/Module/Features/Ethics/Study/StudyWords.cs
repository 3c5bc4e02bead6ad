using Workforce.Ethics.Domain.Study;

namespace Workforce.Ethics.Features.Ethics.Study;

internal static class StudyWords
{
    /// <summary>What everybody must have done once a school year.</summary>
    public static readonly IReadOnlyList<StudyKind> Required = [StudyKind.TenRules, StudyKind.Norms, StudyKind.Oath];

    public static string Title(this StudyKind kind) => kind switch
    {
        StudyKind.TenRules => "十项准则学习",
        StudyKind.Norms => "职业道德规范学习",
        StudyKind.Oath => "新教师宣誓",
        _ => "其他师德学习",
    };
}
