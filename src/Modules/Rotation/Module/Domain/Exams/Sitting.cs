namespace Workforce.Rotation.Domain.Exams;

/// <summary>When a paper is sat.</summary>
internal sealed record Sitting(string Part, DateTimeOffset StartsAt, int Minutes);
