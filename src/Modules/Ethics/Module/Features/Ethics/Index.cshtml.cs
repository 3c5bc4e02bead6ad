using Microsoft.AspNetCore.Authorization;
using Workforce.Platform.Pages;

namespace Workforce.Ethics.Features.Ethics;

/// <summary>The front page: a card for every part that is for the reader's role.</summary>
[Authorize("ethics.read")]
internal sealed class IndexModel(IEnumerable<IFrontCards> parts) : WorkforcePage
{
    public IReadOnlyList<FrontCard> Cards { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var cards = new List<FrontCard>();
        foreach (var part in parts.OrderBy(p => p.Order))
            cards.AddRange(await part.ForAsync(Actor, ct));
        Cards = cards;
    }
}
