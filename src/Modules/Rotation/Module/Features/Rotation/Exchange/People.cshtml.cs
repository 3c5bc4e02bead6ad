using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>A principal puts people forward against the school's floor numbers.</summary>
[Authorize("rotation.exchange-school")]
internal sealed class PeopleModel(PutForward put, Arrivals arrivals, ExchangeKinds kinds) : SchoolExchangePage
{
    [BindProperty]
    public PersonForm Form { get; set; } = new();

    [BindProperty]
    public Guid Move { get; set; }

    [BindProperty]
    public uint Version { get; set; }

    public ExchangeSchoolRow Row { get; private set; } = null!;
    public IReadOnlyList<ExchangeMove> Moves { get; private set; } = [];
    public IReadOnlyList<Arrival> Coming { get; private set; } = [];
    public IReadOnlyList<ExchangeMember> Eligible { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAddAsync(CancellationToken ct) => await LoadAsync(ct)
        ? await ActAsync(async () =>
        {
            await put.AddAsync(ExchangeId, School, Form, Change(), ct);
            return Done(Texts["已推荐。"], "/Rotation/Exchange/People", new { id = Id });
        }, () => LoadAsync(ct))
        : NotFound();

    public Task<IActionResult> OnPostTakeBackAsync(CancellationToken ct) => StepAsync(() => put.TakeBackAsync(ExchangeId, School, new(Move), Change(), ct), "已撤回。", ct);

    public Task<IActionResult> OnPostSendAsync(CancellationToken ct) => StepAsync(() => put.SendAsync(ExchangeId, School, Version, Change(), ct), "推荐人选已报送，等区人事科安排。", ct);

    private async Task<IActionResult> StepAsync(Func<Task> act, string done, CancellationToken ct)
    {
        ModelState.Clear();
        return await LoadAsync(ct) ? await ActAsync(async () =>
        {
            await act();
            return Done(Texts[done], "/Rotation/Exchange/People", new { id = Id });
        }, () => LoadAsync(ct)) : NotFound();
    }

    private Task<bool> LoadAsync(CancellationToken ct) => ReadSchoolAsync(async db =>
    {
        Row = (await ExchangeRows.ReadAsync(db, ExchangeId, kinds.Counting, ct)).Single(row => row.School.SchoolId == School);
        Moves = await db.ExchangeMoves.AsNoTracking().Where(m => m.ExchangeId == ExchangeId && m.SchoolId == School).OrderBy(m => m.State == MoveState.Refused).ThenBy(m => m.StaffNumber).ToListAsync(ct);
        Eligible = await db.ExchangeMembers.AsNoTracking().Where(m => m.ExchangeId == ExchangeId && m.SchoolId == School && m.Listed == Listing.Eligible
            && !db.ExchangeMoves.Any(x => x.ExchangeId == ExchangeId && x.TeacherId == m.TeacherId && x.State != MoveState.Refused)).OrderByDescending(m => m.IsBackbone).ThenBy(m => m.StaffNumber).ToListAsync(ct);
        Coming = await arrivals.OfAsync(ExchangeId, Part.DistrictId, School, ct);
    }, ct);
}
