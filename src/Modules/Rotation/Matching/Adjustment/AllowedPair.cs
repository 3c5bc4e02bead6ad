namespace Workforce.Rotation.Matching.Adjustment;

/// <summary>A post a teacher may be placed at, and what that costs.</summary>
/// <param name="Post">By position in the case's table of posts.</param>
/// <param name="Cost">0 to <see cref="AdjustmentCase.HighestCost"/>.</param>
internal readonly record struct AllowedPair(int Post, long Cost);
