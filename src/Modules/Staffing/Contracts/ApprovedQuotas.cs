using Workforce.Access.Contracts;

namespace Workforce.Staffing.Contracts;

/// <summary>One approved decision.</summary>
/// <param name="Number">Its version within the year: 1, 2 ...</param>
/// <param name="Document">文号 of the approving document.</param>
public sealed record ApprovedQuotas(DistrictId DistrictId, int SchoolYear, int Number, string Document, DateOnly IssuedOn, IReadOnlyList<SchoolStageQuota> Lines);
