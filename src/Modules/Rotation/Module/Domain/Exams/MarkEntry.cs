namespace Workforce.Rotation.Domain.Exams;

/// <summary>A mark as one person entered it.</summary>
/// <param name="By">Her account.</param>
internal sealed record MarkEntry(Mark Mark, Guid By, string Name, DateTimeOffset At);
