namespace Workforce.Ethics.Domain.Study;

internal enum StudyKind
{
    /// <summary>新时代教师职业行为十项准则.</summary>
    TenRules,

    /// <summary>中小学教师职业道德规范 and the negative list.</summary>
    Norms,

    /// <summary>新教师入职宣誓.</summary>
    Oath,

    /// <summary>Warning cases and whatever else a school studies.</summary>
    Other,
}
