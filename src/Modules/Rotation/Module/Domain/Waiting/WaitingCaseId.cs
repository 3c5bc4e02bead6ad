namespace Workforce.Rotation.Domain.Waiting;

internal readonly record struct WaitingCaseId(Guid Value);
