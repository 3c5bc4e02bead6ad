using Microsoft.AspNetCore.Authorization;
using Workforce.Platform.Pages;

namespace Workforce.Staffing.Features.Staffing;

/// <summary>The front page of the module: its parts, for whoever may use them.</summary>
[Authorize("staffing.read")]
internal sealed class IndexModel(IEnumerable<StaffingCard> cards, IAuthorizationService authorization) : WorkforcePage
{
    public IReadOnlyList<StaffingCard> Cards { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var mine = new List<StaffingCard>();
        foreach (var card in cards.OrderBy(c => c.Order))
            if ((await authorization.AuthorizeAsync(User, card.Permission)).Succeeded)
                mine.Add(card);
        Cards = mine;
    }
}
