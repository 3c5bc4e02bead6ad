namespace Workforce.Rotation.Domain.Stops;

internal readonly record struct StandingStopId(Guid Value);
