using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Integrity;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Integrity;

internal sealed class IntegrityCards(Work<EthicsDbContext> work, Calendar calendar, IStringLocalizer<Texts> texts) : IFrontCards
{
    public int Order => 60;

    public async Task<IReadOnlyList<FrontCard>> ForAsync(Actor actor, CancellationToken ct)
    {
        var today = calendar.Today;
        var holding = await work.ReadAsync(db => db.Set<IntegrityRecord>().CountAsync(r => r.FromOn <= today && r.ToOn >= today && r.EndedOn == null, ct), ct);
        return [new(texts["诚信记录"], texts["失信记录和截止日期，期满自动失效。"], "/Ethics/Integrity", "certificate", holding), new(texts["负面清单"], texts["违反职业道德行为清单，带来源。"], "/Ethics/Integrity/Negative", "list-details")];
    }
}
