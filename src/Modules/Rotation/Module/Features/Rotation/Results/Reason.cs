using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Results;

/// <summary>A teacher's result in a run and everything that decided it. Others are in it only as numbers.</summary>
/// <param name="Rungs">Her list from the first choice on; a post kept by guarantee that she had not listed comes last.</param>
/// <param name="Menu">The posts of her list that she could have had by any order of it, given what all others submitted.</param>
/// <param name="Lottery">Her place in the draw, from 1.</param>
/// <param name="Entrants">How many drew.</param>
/// <param name="Exchanges">Seats were exchanged among equal scores afterwards; the menu then shows the round before it.</param>
internal sealed record Reason(Round Round, Run Run, Entrant Entrant, IReadOnlyList<Rung> Rungs, IReadOnlyList<Post> Menu, int Lottery, int Entrants, bool Exchanges)
{
    public Rung? Received => Rungs.FirstOrDefault(r => r.Kind == RungKind.Received);

    /// <summary>Volunteers go on where they are; only where applying gives up one's own post (福贡) they count as not hired.</summary>
    public bool StaysAtHome => Received is null && Entrant.Basis == EntrantBasis.Volunteer && Round.Policy.Values.CrossEligibility.Rule != "exclusive-branch";

    public int Listed => Rungs.Count(r => r.Rank > 0);

    /// <summary>After the round is closed a result is no longer a proposal.</summary>
    public bool IsFinal => Round.State == RoundState.Closed;
}
