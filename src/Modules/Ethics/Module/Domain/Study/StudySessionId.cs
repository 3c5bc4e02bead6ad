namespace Workforce.Ethics.Domain.Study;

internal readonly record struct StudySessionId(Guid Value);
