using Workforce.Registry.Contracts;

namespace Workforce.Staffing.Contracts;

/// <param name="Stage">Code table "stage".</param>
/// <param name="Posts">All staff of the stage (教职工), not only teachers.</param>
public sealed record SchoolStageQuota(SchoolId SchoolId, string Stage, int Posts);
