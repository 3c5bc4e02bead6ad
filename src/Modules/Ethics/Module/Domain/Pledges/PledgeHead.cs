using Workforce.Access.Contracts;
using Workforce.Platform.Changes;

namespace Workforce.Ethics.Domain.Pledges;

/// <summary>The last link of a district's chain. Whoever appends holds this row, so links are made one after the other.</summary>
[NotLogged]
internal sealed class PledgeHead
{
    public DistrictId DistrictId { get; init; }
    public long Seq { get; set; }
    public required string Hash { get; set; }
    public DateTimeOffset? SignedAt { get; set; }
}
