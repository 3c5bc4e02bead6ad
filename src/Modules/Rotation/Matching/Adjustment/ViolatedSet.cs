using System.Text.Json.Serialization;

namespace Workforce.Rotation.Matching.Adjustment;

/// <summary>People and posts that cannot be reconciled.</summary>
/// <param name="Teachers">Ids, in their order.</param>
/// <param name="Posts">Ids, in their order.</param>
/// <param name="Seats">How many seats the posts have together, or ask to be filled.</param>
/// <param name="Sentence">The contradiction in words.</param>
/// <param name="Kind">Which contradiction it is, for whoever says it in other words.</param>
public sealed record ViolatedSet(
    IReadOnlyList<string> Teachers, IReadOnlyList<string> Posts, long Seats, string Sentence, [property: JsonIgnore] ViolatedSetKind Kind);
