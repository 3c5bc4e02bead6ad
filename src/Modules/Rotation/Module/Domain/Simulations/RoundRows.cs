using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.Simulations;

/// <summary>The rows of a round that decide its outcome, read once for all variants.</summary>
/// <param name="Lists">Posts of each list from the first choice on.</param>
/// <param name="Scores">In thousandths of a point.</param>
internal sealed record RoundRows(
    Round Round,
    IReadOnlyList<Entrant> People,
    IReadOnlyDictionary<PostId, Post> Posts,
    IReadOnlyDictionary<EntrantId, IReadOnlyList<PostId>> Lists,
    IReadOnlyDictionary<(EntrantId, PostId), int> Scores,
    IReadOnlyDictionary<SchoolId, SchoolCard> Schools);
