namespace Workforce.Rotation.Domain.Simulations;

internal readonly record struct SimulationId(Guid Value);
