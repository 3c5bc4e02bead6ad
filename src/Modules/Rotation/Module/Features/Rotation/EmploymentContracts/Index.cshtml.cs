using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Actors;
using Workforce.Platform.Pages;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Rules;

namespace Workforce.Rotation.Features.Rotation.EmploymentContracts;

/// <summary>The bureau's list of contracts: draw them up, print them, see who has signed.</summary>
[Authorize("rotation.rounds")]
internal sealed class IndexModel(DrawUpContracts drawUp) : RoundPage
{
    public ListFilter Filter => ListFilter.Of(Request);
    public ListPage<ContractRow> Contracts { get; private set; } = null!;
    public int Missing { get; private set; }
    public int Signed { get; private set; }
    public bool IsShort => ContractTermFollowsTheLaw.IsShort(View.Round.Policy.Values);
    public bool MayRun => Actor.Role == Role.DistrictOfficer && View.Round.State == RoundState.Closed;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => Actor.Role != Role.DistrictOfficer ? Forbid() : await LoadAsync(ct) ? await ActAsync(async () =>
    {
        var count = await drawUp.AllAsync(RoundId, Change(), ct);
        return Done(Texts["已拟定 {0} 份合同，学校可以打印、签订。", count], "/Rotation/EmploymentContracts/Index", new { id = Id });
    }, () => LoadAsync(ct)) : NotFound();

    private Task<bool> LoadAsync(CancellationToken ct) => ReadAsync(async db =>
    {
        var rows = ContractRow.Query(db, RoundId, null);
        if (Filter.Show == "unsigned")
            rows = rows.Where(r => r.SignedOn == null);
        if (Filter.Q is { } typed)
            rows = rows.Where(r => r.Name.Contains(typed) || r.School.Contains(typed) || r.Number.Contains(typed));
        Contracts = await ListPage<ContractRow>.ReadAsync(rows, Filter, ct);
        Signed = await db.Contracts.CountAsync(c => c.RoundId == RoundId && c.SignedOn != null, ct);
        Missing = await db.Appointments.CountAsync(a => a.RoundId == RoundId && !db.Contracts.Any(c => c.AppointmentId == a.Id), ct);
    }, ct);
}
