namespace Workforce.Rotation.Domain.Adjustments;

/// <summary>What stood behind a place.</summary>
/// <param name="Open">Posts with seats that were open to her.</param>
/// <param name="Removed">Posts with seats that were not, by the rule that says so first.</param>
/// <param name="Nearest">Metres to the nearest post open to her.</param>
/// <param name="OwnRank">Her own rank of the post; null where she had not listed it.</param>
internal sealed record PlaceReason(int Open, IReadOnlyDictionary<string, int> Removed, int? Nearest, int? OwnRank);
