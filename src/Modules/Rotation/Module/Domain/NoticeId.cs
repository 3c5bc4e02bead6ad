namespace Workforce.Rotation.Domain;

internal readonly record struct NoticeId(Guid Value);
