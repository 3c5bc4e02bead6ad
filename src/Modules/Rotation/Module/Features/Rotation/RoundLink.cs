using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation;

/// <summary>A page of a round in the menu under its head.</summary>
/// <param name="Stage">Only in a round whose plan has this stage; null: in every round.</param>
/// <param name="From">The first state of a round in which there is something to see.</param>
/// <param name="To">The last one.</param>
/// <param name="If">Only in a round whose plan says so.</param>
internal sealed record RoundLink(string Text, string Page, string? Stage = null, RoundState From = RoundState.Draft, RoundState To = RoundState.Closed, Func<RotationPolicy, bool>? If = null)
{
    public bool IsShownIn(Round round) => round.State >= From && round.State <= To && (Stage is null || round.Policy.Values.Runs(Stage)) && (If is null || If(round.Policy.Values));
}
