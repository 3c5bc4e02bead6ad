using Workforce.Registry.Contracts;

namespace Workforce.Rotation.Domain.Simulations;

/// <summary>A school in a simulated outcome, as a mean over the seeds.</summary>
internal sealed record SchoolFlow(SchoolId School, int Seats, double Filled, double In, double Out)
{
    public double Vacant => Seats - Filled;
}
