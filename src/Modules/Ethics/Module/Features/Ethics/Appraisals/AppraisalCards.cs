using Microsoft.Extensions.Localization;
using Workforce.Platform.Actors;

namespace Workforce.Ethics.Features.Ethics.Appraisals;

internal sealed class AppraisalCards(IStringLocalizer<Texts> texts) : IFrontCards
{
    public int Order => 40;

    public Task<IReadOnlyList<FrontCard>> ForAsync(Actor actor, CancellationToken ct) => Task.FromResult<IReadOnlyList<FrontCard>>(
        [new(texts["师德考核"], actor.Role == Role.Teacher ? texts["历年师德考核结果，可以提出复核。"] : texts["分项评分、一票否决、等次和优秀比例；学校录入，区确认。"], "/Ethics/Appraisals", "stars")]);
}
