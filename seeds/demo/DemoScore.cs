namespace Workforce.Demo;

/// <summary>What one school gives one candidate. The total is the sum of the items.</summary>
/// <param name="TeacherId">Who.</param>
/// <param name="SchoolId">The school applied to; a score holds for all its posts.</param>
/// <param name="Items">Items of the scheme in its order.</param>
/// <param name="TotalThousandths">Points times 1,000.</param>
public sealed record DemoScore(Guid TeacherId, Guid SchoolId, IReadOnlyList<DemoScoreItem> Items, int TotalThousandths);
