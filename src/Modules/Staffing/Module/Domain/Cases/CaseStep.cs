using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Staffing.Domain.Cases;

/// <summary>What happened in a case. Never altered.</summary>
internal sealed class CaseStep
{
    public CaseStepId Id { get; init; }
    public StaffingCaseId CaseId { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }
    public DateTimeOffset At { get; init; }
    public CaseAct Act { get; init; }
    public required string By { get; init; }
    public required string Words { get; init; }
}
