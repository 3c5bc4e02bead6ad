namespace Workforce.Ethics.Domain.Cases;

/// <summary>The document set of an appeal, from a county's published service item.</summary>
internal enum AppealDocument
{
    /// <summary>申请书.</summary>
    Application = 0,

    /// <summary>原人事处理决定.</summary>
    Decision = 1,

    /// <summary>复核决定.</summary>
    ReviewDecision = 2,
}
