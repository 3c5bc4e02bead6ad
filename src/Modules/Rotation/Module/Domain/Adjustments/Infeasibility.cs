using Workforce.Rotation.Contracts;
using Workforce.Rotation.Matching.Adjustment;

namespace Workforce.Rotation.Domain.Adjustments;

/// <summary>The smallest set found of people and posts that cannot be reconciled, and what would free it.</summary>
/// <param name="Seats">How many seats the posts have together, or ask to be filled.</param>
/// <param name="Reliefs">Names of rules; without any one of them the whole case has an answer.</param>
/// <param name="Tried">Names of all rules that were tried.</param>
/// <param name="Short">How many seats more at one of <paramref name="WouldHelp"/> would free this set.</param>
internal sealed record Infeasibility(
    ViolatedSetKind Kind, IReadOnlyList<EntrantId> People, IReadOnlyList<PostId> Posts, long Seats,
    IReadOnlyList<string> Reliefs, IReadOnlyList<string> Tried, int Short, IReadOnlyList<PostId> WouldHelp);
