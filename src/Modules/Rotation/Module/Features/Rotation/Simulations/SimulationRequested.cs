namespace Workforce.Rotation.Features.Rotation.Simulations;

internal sealed record SimulationRequested(Guid SimulationId)
{
    public const string Name = "rotation.simulation-requested.v1";
}
