namespace Workforce.Ethics.Domain.Cases;

/// <summary>Before whom a decision is contested.</summary>
internal enum AppealBody
{
    /// <summary>主管教育部门: against a school (教师法 art. 39).</summary>
    Department = 0,

    /// <summary>同级人民政府: against a department.</summary>
    Government = 1,

    /// <summary>上一级教育部门: against a department.</summary>
    UpperDepartment = 2,

    /// <summary>复核 by whoever decided (事业单位人事管理条例 art. 38).</summary>
    Review = 3,
}
