using Microsoft.AspNetCore.Mvc;

namespace Workforce.Rotation.Features.Rotation.Draws;

/// <summary>A page on which one party of a draw acts, or somebody for her.</summary>
internal abstract class PartyPage : RoundPage
{
    [BindProperty(SupportsGet = true, Name = "party")]
    public int Party { get; set; }

    public PartySeat Seat => View.Parties[Party - 1];

    protected async Task<bool> FindAsync(CancellationToken ct) => await ReadAsync(null, ct) && Party >= 1 && Party <= View.Parties.Count;

    protected object ToShow => new { id = Id };
}
