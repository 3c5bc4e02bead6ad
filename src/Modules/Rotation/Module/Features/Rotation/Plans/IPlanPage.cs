using Workforce.Rotation.Domain.Plans;

namespace Workforce.Rotation.Features.Rotation.Plans;

/// <summary>What the head and the foot of a plan's pages show.</summary>
internal interface IPlanPage
{
    Guid Id { get; }
    IReadOnlyList<Contradiction> Contradictions { get; }
    string? Source { get; }
}
