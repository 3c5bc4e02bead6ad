using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>Where a proposal puts somebody, and where the version before it did.</summary>
internal sealed record ProposalRow(ProposedPlace Place, Entrant Entrant, Post? Post, Post? Before, bool IsNew, AdjustmentPerson? Person);
