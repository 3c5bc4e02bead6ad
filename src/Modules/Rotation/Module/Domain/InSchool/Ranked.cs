namespace Workforce.Rotation.Domain.InSchool;

/// <summary>One competitor for a post, with her place.</summary>
/// <param name="Rank">From 1; people whom nothing tells apart share it.</param>
/// <param name="Hired">Null while a lot must still decide.</param>
/// <param name="DecidedBy">The word that put her behind, or before, the one next to the line with the same total; null where the total did.</param>
internal sealed record Ranked(ApplicantId Id, int Total, int Rank, bool? Hired, string? DecidedBy);
