using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Appeals;

namespace Workforce.Rotation.Features.Rotation.Appeals;

/// <summary>Appeals that somebody handles, is a party to, or filed: what is due first.</summary>
[Authorize("rotation.appeals")]
internal sealed class IndexModel(Work<RotationDbContext> work, Calendar calendar) : WorkforcePage
{
    public const int Size = 50;

    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int P { get; set; } = 1;

    public DateOnly Today => calendar.Today;
    public bool MayFile => Actor.Role is Role.Teacher or Role.DistrictOfficer;
    public IReadOnlyList<Appeal> Rows { get; private set; } = [];
    public int Total { get; private set; }
    public IReadOnlyList<(string? Key, string Title, int Count)> Filters { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => work.ReadAsync(async db =>
    {
        var today = Today;
        var all = db.Appeals.AsNoTracking();
        var open = all.Where(a => a.State == AppealState.Filed || a.State == AppealState.Accepted);
        var late = open.Where(a => (a.State == AppealState.Filed && a.AcceptBy != null ? a.AcceptBy : a.DecideBy) < today);
        var unserved = all.Where(a => (a.State == AppealState.Decided || a.State == AppealState.NotAccepted) && a.ServedOn == null);
        Filters = [(null, Texts["全部"], await all.CountAsync(ct)), ("open", Texts["办理中"], await open.CountAsync(ct)), ("late", Texts["逾期"], await late.CountAsync(ct)), ("unserved", Texts["待送达"], await unserved.CountAsync(ct))];
        var kept = Show switch { "open" => open, "late" => late, "unserved" => unserved, _ => all };
        Total = await kept.CountAsync(ct);
        P = Math.Clamp(P, 1, Math.Max(1, (Total + Size - 1) / Size));
        return Rows = await kept.OrderBy(a => a.State == AppealState.Filed || a.State == AppealState.Accepted ? 0 : a.ServedOn == null && a.State != AppealState.Withdrawn ? 1 : 2)
            .ThenBy(a => a.State == AppealState.Filed && a.AcceptBy != null ? a.AcceptBy : a.DecideBy).ThenByDescending(a => a.FiledOn).ThenBy(a => a.Id).Skip((P - 1) * Size).Take(Size).ToListAsync(ct);
    }, ct);
}
