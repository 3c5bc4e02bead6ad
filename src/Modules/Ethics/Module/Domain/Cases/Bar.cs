using Workforce.Access.Contracts;
using Workforce.Ethics.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Domain.Cases;

/// <summary>One scope somebody is barred from, over one stretch of time. What the standing is answered from.</summary>
[NotLogged]
internal sealed class Bar
{
    public BarId Id { get; init; }
    public CaseId CaseId { get; init; }
    public DistrictId DistrictId { get; init; }
    public TeacherId TeacherId { get; init; }
    public EthicsScope Scope { get; init; }
    public BarGround Ground { get; init; }

    /// <summary>For handlers and the person herself.</summary>
    public required string Why { get; init; }

    public DateOnly FromOn { get; init; }

    /// <summary>The last day; null without end.</summary>
    public DateOnly? UntilOn { get; set; }

    /// <summary>The day it ended before its time.</summary>
    public DateOnly? LiftedOn { get; set; }
}
