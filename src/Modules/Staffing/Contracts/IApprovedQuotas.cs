using Workforce.Access.Contracts;

namespace Workforce.Staffing.Contracts;

/// <summary>Approved staffing quotas (核定编制) for other modules, within the reach of whoever acts.</summary>
public interface IApprovedQuotas
{
    /// <summary>The version in force for the school year, or the latest earlier year's when that year has none yet.</summary>
    /// <param name="schoolYear">The calendar year the school year begins in.</param>
    /// <returns>Null when nothing was ever approved.</returns>
    Task<ApprovedQuotas?> InForceAsync(DistrictId district, int schoolYear, CancellationToken ct);
}
