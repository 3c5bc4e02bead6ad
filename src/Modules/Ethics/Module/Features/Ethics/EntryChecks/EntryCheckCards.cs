using Microsoft.Extensions.Localization;
using Workforce.Platform.Actors;

namespace Workforce.Ethics.Features.Ethics.EntryChecks;

internal sealed class EntryCheckCards(IStringLocalizer<Texts> texts) : IFrontCards
{
    public int Order => 50;

    public Task<IReadOnlyList<FrontCard>> ForAsync(Actor actor, CancellationToken ct) => Task.FromResult<IReadOnlyList<FrontCard>>(
        actor.Role == Role.DistrictOfficer ? [new(texts["准入查询"], texts["新聘人员和在职人员的违法犯罪记录查询，只存结果和处理。"], "/Ethics/EntryChecks", "shield-search")] : []);
}
