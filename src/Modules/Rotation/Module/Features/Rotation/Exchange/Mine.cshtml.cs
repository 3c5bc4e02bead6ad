using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>A teacher sees whether her turn has come, why, and where she is sent.</summary>
[Authorize("rotation.exchange-mine")]
internal sealed class MineModel(Work<RotationDbContext> work, Names names) : WorkforcePage
{
    public Names Names => names;
    public IReadOnlyList<(ExchangeYear Year, ExchangeMember? Member, ExchangeMove? Move)> Years { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => work.ReadAsync(async db =>
    {
        var me = new TeacherId(Actor.Reach.TeacherId ?? Guid.Empty);
        var years = await db.ExchangeYears.AsNoTracking().OrderByDescending(y => y.SchoolYear).ToListAsync(ct);
        var members = await db.ExchangeMembers.AsNoTracking().Where(m => m.TeacherId == me).ToDictionaryAsync(m => m.ExchangeId, ct);
        var moves = (await db.ExchangeMoves.AsNoTracking().Where(m => m.TeacherId == me).OrderBy(m => m.PutForwardAt).ToListAsync(ct)).ToLookup(m => m.ExchangeId);
        return Years = years.ConvertAll(y => (y, members.GetValueOrDefault(y.Id), moves[y.Id].LastOrDefault()));
    }, ct);
}
