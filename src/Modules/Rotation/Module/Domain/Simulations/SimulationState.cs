namespace Workforce.Rotation.Domain.Simulations;

internal enum SimulationState
{
    Requested = 0,
    Done = 1,
    Failed = 2,
}
