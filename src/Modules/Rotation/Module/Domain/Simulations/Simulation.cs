using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.Simulations;

/// <summary>A few ways to run a round, computed side by side on its real people and lists before the draw. It decides nothing.</summary>
internal sealed class Simulation
{
    /// <summary>Also the id of its progress row.</summary>
    public SimulationId Id { get; init; }

    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }
    public required string Title { get; init; }

    /// <summary>The round as planned comes first; the others are compared with it.</summary>
    public required IReadOnlyList<VariantOptions> Variants { get; init; }

    public required string RequestedBy { get; init; }
    public Guid RequestedById { get; init; }
    public DateTimeOffset RequestedAt { get; init; }
    public SimulationState State { get; private set; }

    /// <summary>How far the round was when its rows were read.</summary>
    public RoundState RoundWas { get; private set; }

    /// <summary>Of the inputs it was computed from; the published one when the round was locked by then.</summary>
    public string? Fingerprint { get; private set; }

    public int People { get; private set; }

    /// <summary>Seats in rural posts that nobody was guaranteed.</summary>
    public int RuralVacancies { get; private set; }

    [NotLogged]
    public IReadOnlyList<SimulatedVariant> Results { get; private set; } = [];

    public DateTimeOffset? FinishedAt { get; private set; }
    public string? Failure { get; private set; }
    public uint Version { get; private set; }

    public void Finish(RoundState was, string fingerprint, int people, int ruralVacancies, IReadOnlyList<SimulatedVariant> results, DateTimeOffset now) =>
        (State, RoundWas, Fingerprint, People, RuralVacancies, Results, FinishedAt) = (SimulationState.Done, was, fingerprint, people, ruralVacancies, results, now);

    public void Fail(string sentence, DateTimeOffset now) => (State, Failure, FinishedAt) = (SimulationState.Failed, sentence, now);
}
