using Workforce.Access.Contracts;

namespace Workforce.Staffing.Contracts;

/// <summary>A district's staffing decision for a school year was approved, or a newer version of it.</summary>
/// <param name="Number">Its version within the year.</param>
/// <param name="Document">文号.</param>
public sealed record QuotasApproved(DistrictId DistrictId, int SchoolYear, int Number, string Document)
{
    public const string Name = "staffing.quotas-approved.v1";
}
