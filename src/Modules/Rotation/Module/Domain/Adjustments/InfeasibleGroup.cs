using Workforce.Rotation.Contracts;
using Workforce.Rotation.Matching.Adjustment;

namespace Workforce.Rotation.Domain.Adjustments;

/// <summary>People and posts that cannot be reconciled.</summary>
/// <param name="Seats">How many seats the posts have together, or ask to be filled.</param>
/// <param name="Short">How many seats more at one of <paramref name="WouldHelp"/> would free this group; 0 where seats do not.</param>
internal sealed record InfeasibleGroup(ViolatedSetKind Kind, IReadOnlyList<EntrantId> People, IReadOnlyList<PostId> Posts, long Seats, int Short, IReadOnlyList<PostId> WouldHelp);
