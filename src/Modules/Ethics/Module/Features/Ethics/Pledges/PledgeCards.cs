using Microsoft.Extensions.Localization;
using Workforce.Platform.Actors;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>Pledges and study on the front page.</summary>
internal sealed class PledgeCards(PledgeTasks tasks, IStringLocalizer<Texts> texts) : IFrontCards
{
    public int Order => 10;

    public async Task<IReadOnlyList<FrontCard>> ForAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Role is not (Role.CityOfficer or Role.DistrictOfficer or Role.Principal or Role.Teacher or Role.Inspector))
            return [];
        var waits = (await tasks.ForAsync(actor, ct)).Count;
        var cards = new List<FrontCard> { new(texts["师德承诺"], waits == 0 ? texts["责任书、承诺书的签署和名单。"] : texts["有 {0} 件等您办理。", waits], "/Ethics/Pledges", "signature", waits == 0 ? null : waits) };
        if (actor.Role is not Role.Teacher)
            cards.Add(new(texts["学习与宣誓"], texts["十项准则、职业道德规范的学习，新教师宣誓。"], "/Ethics/Study", "book"));
        return cards;
    }
}
