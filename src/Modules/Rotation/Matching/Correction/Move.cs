namespace Workforce.Rotation.Matching.Correction;

/// <summary>A teacher who would be placed elsewhere.</summary>
/// <param name="Teacher">Her id.</param>
/// <param name="From">The post she has in the result as it is; null where she is unplaced.</param>
/// <param name="To">The post she would have; null where she would be unplaced.</param>
/// <param name="FromRank">Its rank in her list, 0 as in a placement.</param>
/// <param name="ToRank">Its rank in her list, 0 as in a placement.</param>
public sealed record Move(string Teacher, string? From, string? To, int FromRank, int ToRank);
