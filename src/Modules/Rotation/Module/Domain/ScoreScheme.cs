namespace Workforce.Rotation.Domain;

/// <summary>A published scoring table: what counts, and how much at most.</summary>
/// <param name="Maximum">In points.</param>
internal sealed record ScoreScheme(string Key, string Name, decimal Maximum, IReadOnlyList<SchemeItem> Items);
