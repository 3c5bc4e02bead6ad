using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Cases;
using Workforce.Platform.Actors;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Cases;

internal sealed class CaseCards(Work<EthicsDbContext> work, IStringLocalizer<Texts> texts) : IFrontCards
{
    public int Order => 20;

    public async Task<IReadOnlyList<FrontCard>> ForAsync(Actor actor, CancellationToken ct)
    {
        var cards = new List<FrontCard>();
        if (actor.Role is Role.DistrictOfficer or Role.Principal or Role.Inspector)
            cards.Add(new(texts["师德案件"], texts["从线索到办结；只有办案人看得到自己的案件。"], "/Ethics/Cases", "scale", await work.ReadAsync(db => db.Cases.CountAsync(c => c.State != CaseState.Closed, ct), ct)));
        if (actor.Role == Role.Teacher)
            cards.Add(new(texts["送达本人的文书"], texts["送达您的决定、您的权利和申诉的期限。"], "/Ethics/Served", "mail", await work.ReadAsync(db => db.ServedPapers.CountAsync(ct), ct)));
        if (actor.Role is Role.CityOfficer or Role.DistrictOfficer or Role.Inspector)
            cards.Add(new(texts["案件统计"], texts["只按代码统计，件数很少的不显示。"], "/Ethics/Figures", "chart-bar"));
        cards.Add(new(texts["警示案例"], texts["已公开的案例，隐去姓名和学校。"], "/Ethics/Warnings", "alert-triangle"));
        return cards;
    }
}
