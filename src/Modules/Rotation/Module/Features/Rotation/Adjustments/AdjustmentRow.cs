using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>Somebody without a post and how she takes part.</summary>
internal sealed record AdjustmentRow(AdjustmentPerson Person, Entrant Entrant, int Pairs);
