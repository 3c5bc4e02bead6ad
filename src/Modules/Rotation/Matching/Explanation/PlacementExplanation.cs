namespace Workforce.Rotation.Matching.Explanation;

/// <summary>One teacher's result and the reasons for it.</summary>
/// <param name="Teacher">Her id.</param>
/// <param name="Lottery">Her lottery; the smaller one wins.</param>
/// <param name="ListLength">How many posts she listed.</param>
/// <param name="Received">What she got; null where she is unplaced.</param>
/// <param name="Refusals">Every post she prefers to that, from the top of her list.</param>
/// <param name="Menu">
/// Every post she could have had by any list, given what all others submitted, in the order of her list; a post she
/// may keep without having listed it comes last. Without exchange she received the first of these, so no other list
/// could have served her better. With exchange it shows the round before it.
/// </param>
public sealed record PlacementExplanation(
    string Teacher, ulong Lottery, int ListLength, Received? Received, IReadOnlyList<Refusal> Refusals, IReadOnlyList<string> Menu);
