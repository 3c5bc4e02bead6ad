using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Actors;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Rules;

namespace Workforce.Rotation.Features.Rotation.Draws;

/// <summary>The record of a draw while it comes about and for good: for everybody in the district, on A4.</summary>
internal sealed class ShowModel(TimeProvider clock) : RoundPage
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        await ReadAsync(null, ct) && (View.Round.State != RoundState.Draft || Actor.Role is Role.DistrictOfficer or Role.CityOfficer) ? Page() : NotFound();

    /// <summary>What this reader can do now for a party: a page and its button.</summary>
    public (string Page, string Button)? ActFor(PartySeat seat)
    {
        var round = View.Round;
        if (!PartiesActForThemselves.May(Actor, seat.Party))
            return null;
        if (seat.Seed is null)
            return round.State == RoundState.Choosing && clock.GetUtcNow() < round.Dates.ChoicesDueAt ? ("Seal", "封存种子") : null;
        return round is { State: RoundState.Locked, Draw: not null } && !seat.Seed.IsSettled ? ("Reveal", "公开种子") : null;
    }
}
