using Workforce.Access.Contracts;
using Workforce.Platform.Changes;

namespace Workforce.Ethics.Domain.Pledges;

/// <summary>The head of a chain as it stood at an hour; only ever inserted, printed and exported.</summary>
[NotLogged]
internal sealed class PledgeAnchor
{
    public DistrictId DistrictId { get; init; }
    public long Seq { get; init; }
    public required string Hash { get; init; }
    public DateTimeOffset AnchoredAt { get; init; }
}
