using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Inspections;
using Workforce.Platform.Actors;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Inspections;

internal sealed class InspectionCards(Work<EthicsDbContext> work, IStringLocalizer<Texts> texts) : IFrontCards
{
    public int Order => 30;

    public async Task<IReadOnlyList<FrontCard>> ForAsync(Actor actor, CancellationToken ct)
    {
        if (actor.LevelOf() is null)
            return [];
        var open = await work.ReadAsync(db => db.Set<InspectionFinding>().VisibleTo(actor, db.Set<InspectionVisit>()).CountAsync(f => f.State != FindingState.Closed, ct), ct);
        var cards = new List<FrontCard> { new(texts["师德督查"], texts["督查方案、检查和暗访，发现的问题与线索。"], "/Ethics/Inspections", "eye-check", open) };
        if (actor.Role != Role.Principal)
            cards.Add(new(texts["督查周报"], texts["每周一的三个数字，市查实与区查实之比。"], "/Ethics/Inspections/Weekly", "calendar-week"));
        return cards;
    }
}
