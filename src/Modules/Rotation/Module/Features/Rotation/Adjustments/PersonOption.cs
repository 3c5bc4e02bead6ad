using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>A post as it stands to one person.</summary>
internal sealed record PersonOption(OpenPost Post, PairVerdict Verdict, int? OwnRank, AdjustmentPair? Pair);
