using Workforce.Access.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain;

/// <summary>One computation of a round: its inputs, its outcome, and that the verifier found no fault in it.</summary>
internal sealed class Run
{
    /// <summary>Also the id of its progress row.</summary>
    public RunId Id { get; init; }

    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }
    public RunKind Kind { get; init; }

    /// <summary>Final runs are numbered from 1 in their round.</summary>
    public int Number { get; init; }

    public RunState State { get; private set; }
    public required string RequestedBy { get; init; }
    public Guid RequestedById { get; init; }
    public DateTimeOffset RequestedAt { get; init; }

    /// <summary>Null in the first run: nothing was corrected.</summary>
    public Correction? Correction { get; init; }

    /// <summary>The bundle that went in, with the seed; and what came out of it, in one zip.</summary>
    public Guid? BundleFileId { get; private set; }

    /// <summary>Fingerprint of its inputs.</summary>
    public string? Fingerprint { get; private set; }

    public RunFigures? Figures { get; private set; }

    /// <summary>Against the run before it; empty for the first one.</summary>
    public IReadOnlyList<Move> Moves { get; private set; } = [];

    public DateTimeOffset? FinishedAt { get; private set; }
    public string? Failure { get; private set; }
    public uint Version { get; private set; }

    public void Finish(Guid? bundleFileId, string fingerprint, RunFigures figures, IReadOnlyList<Move> moves, DateTimeOffset now) =>
        (State, BundleFileId, Fingerprint, Figures, Moves, FinishedAt) = (RunState.Verified, bundleFileId, fingerprint, figures, moves, now);

    public void Fail(string sentence, DateTimeOffset now) => (State, Failure, FinishedAt) = (RunState.Failed, sentence, now);
}
