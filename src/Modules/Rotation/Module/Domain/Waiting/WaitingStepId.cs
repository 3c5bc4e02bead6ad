namespace Workforce.Rotation.Domain.Waiting;

internal readonly record struct WaitingStepId(Guid Value);
