namespace Workforce.Rotation.Domain.Appeals;

internal readonly record struct AppealId(Guid Value);
