using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain.Exchange;
using Workforce.Rotation.Features.Rotation.Papers;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>Her own form (登记表) on A4, to be signed. Where she is sent stands in it only once that is approved.</summary>
[Authorize("rotation.exchange-mine")]
internal sealed class MyFormModel(Registers registers) : ExchangePage
{
    private static readonly IReadOnlyList<string> Signs = ["本人签名", "学校意见", "教育局意见"];

    public PaperSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var me = new TeacherId(Actor.Reach.TeacherId ?? Guid.Empty);
        var found = await ReadAsync(async db =>
        {
            if (await db.ExchangeMoves.AsNoTracking().Where(m => m.ExchangeId == ExchangeId && m.TeacherId == me && m.State != MoveState.Refused).SingleOrDefaultAsync(ct) is not { } move)
                return;
            var home = await db.ExchangeSchools.Where(s => s.ExchangeId == ExchangeId && s.SchoolId == move.SchoolId).Select(s => s.Name).SingleAsync(ct);
            var kind = RegisterKind.All.Single(register => register.Key == registers.KindOf(move));
            Sheet = new(kind.Title, kind.Title, home, PaperSheet.YearOf(Year.SchoolYear), Today, registers.FormOf(move, home)) { Layout = PaperLayout.Forms, Signatures = Signs };
        }, ct);
        return found && Sheet is not null ? Page() : NotFound();
    }
}
