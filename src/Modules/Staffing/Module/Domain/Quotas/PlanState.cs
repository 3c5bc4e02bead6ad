namespace Workforce.Staffing.Domain.Quotas;

internal enum PlanState
{
    Draft = 0,
    Approved = 1,

    /// <summary>A newer version is in force.</summary>
    Superseded = 2,
}
