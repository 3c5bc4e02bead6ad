namespace Workforce.Ethics.Domain.Inspections;

internal enum VisitKind
{
    /// <summary>自查.</summary>
    SelfCheck = 0,

    /// <summary>检查.</summary>
    Inspection = 1,

    /// <summary>暗访: the school learns of it when it is done.</summary>
    Undercover = 2,

    /// <summary>举报核查: what it finds stays with those who handle it.</summary>
    Report = 3,
}
