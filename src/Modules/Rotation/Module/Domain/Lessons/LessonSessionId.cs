namespace Workforce.Rotation.Domain.Lessons;

internal readonly record struct LessonSessionId(Guid Value);
