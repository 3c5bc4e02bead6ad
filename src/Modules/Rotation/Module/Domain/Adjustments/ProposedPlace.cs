using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.Adjustments;

/// <summary>Where a proposal puts somebody. Nobody but the bureau reads it before it becomes an offer.</summary>
[NotLogged]
internal sealed class ProposedPlace
{
    public ProposalId ProposalId { get; init; }
    public EntrantId EntrantId { get; init; }
    public DistrictId DistrictId { get; init; }
    public TeacherId TeacherId { get; init; }

    /// <summary>Null: she stays at her school.</summary>
    public PostId? PostId { get; init; }

    public int? Metres { get; init; }
    public required PlaceReason Why { get; init; }
}
