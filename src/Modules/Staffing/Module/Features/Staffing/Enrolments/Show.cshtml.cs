using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Access.Contracts;
using Workforce.Platform.Actors;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Enrolments;
using Workforce.Staffing.Domain.Standards;

namespace Workforce.Staffing.Features.Staffing.Enrolments;

/// <summary>One school's return: fill in, state, confirm, give back, correct.</summary>
[Authorize("staffing.enrolment")]
internal sealed class ShowModel(Work<StaffingDbContext> work, Data.Standards standards, IOrganisation organisation, Names names, SaveEnrolment save, StateReturn state, ConfirmReturns confirm, GiveBackReturn giveBack, CorrectReturn correct) : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public EnrolmentForm Form { get; set; } = new();

    public ReturnView View { get; private set; } = null!;
    public StaffingPolicy Policy { get; private set; } = null!;
    public IReadOnlyList<EnrolmentFault> Faults { get; private set; } = [];
    public Names Names => names;
    public bool MayEnter => Actor.Role is Role.Principal or Role.DistrictOfficer && View.Return.State == ReturnState.Draft;
    public bool MayConfirm => Actor.Role == Role.DistrictOfficer;

    public async Task<IActionResult> OnGetAsync(string? stage, string? point, string? category, CancellationToken ct)
    {
        if (!await ReadAsync(ct))
            return NotFound();
        Form = new()
        {
            Rows = View.Rows(Policy, stage is null ? null : (stage, (point ?? "").Trim(), names.Has("pupil-category", category) ? category ?? "" : "")),
            Version = View.Return.Version,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => !await ReadAsync(ct) ? NotFound() : !MayWrite ? Forbid() : Checks() ? await ActAsync(async () =>
    {
        await save.HandleAsync(new(Id), Form, Change(), ct);
        return Done(Texts["已保存。"], "/Staffing/Enrolments/Show", new { id = Id });
    }, () => ReadAsync(ct)) : Refused();

    public Task<IActionResult> OnPostStateAsync(CancellationToken ct) => StepAsync(MayWrite, async () =>
    {
        await state.HandleAsync(new(Id), Policy, stage => names.Of("stage", stage), Change(), ct);
        return Texts["已上报，等教育局确认。"];
    }, ct);

    public Task<IActionResult> OnPostConfirmAsync(CancellationToken ct) => StepAsync(MayConfirm, async () =>
    {
        await confirm.HandleAsync(View.Return.SchoolYear, [new(Id)], Change(), ct);
        return Texts["已确认 {0} 所学校。", 1];
    }, ct);

    public Task<IActionResult> OnPostGiveBackAsync(string? reason, CancellationToken ct) => StepAsync(MayConfirm, async () =>
    {
        await giveBack.HandleAsync(new(Id), reason, Change(reason), ct);
        return Texts["已退回学校。"];
    }, ct);

    public async Task<IActionResult> OnPostCorrectAsync(string? reason, CancellationToken ct)
    {
        if (!await ReadAsync(ct))
            return NotFound();
        return !MayWrite ? Forbid() : await ActAsync(async () =>
        {
            var next = await correct.HandleAsync(new(Id), reason, Change(reason), ct);
            return Done(Texts["已另起一份更正。"], "/Staffing/Enrolments/Show", new { id = next.Value });
        }, async () => { await ReadAsync(ct); Show(); });
    }

    public string Say(EnrolmentFault fault) => FaultText.Of(Texts, names, Form.Rows, fault);

    public bool IsOff(int? row, string column) => Faults.Any(f => f.Row == row && f.Column == column);

    private bool MayWrite => Actor.Role is Role.Principal or Role.DistrictOfficer;

    private bool Checks()
    {
        if (!ModelState.IsValid)
            return true;
        if (Form.Rows.Append(Form.Totals).Any(row => EnrolmentColumns.All.Any(c => EnrolmentColumns.Of(row, c) is > 1_000_000 or < -1_000_000)))
        {
            ModelState.AddModelError("", Texts["人数应在 0 到 1000000 之间。"]);
            return true;
        }
        Faults = EnrolmentCheck.Of(Form.Rows, Form.Totals);
        return Faults.Count == 0;
    }

    private IActionResult Refused()
    {
        foreach (var fault in Faults)
            ModelState.AddModelError("", Say(fault));
        Response.StatusCode = 422;
        return Page();
    }

    private async Task<IActionResult> StepAsync(bool may, Func<Task<string>> step, CancellationToken ct) => !may ? Forbid() : !await ReadAsync(ct) ? NotFound() : await ActAsync(async () =>
        Done(await step(), "/Staffing/Enrolments/Show", new { id = Id }), async () => { await ReadAsync(ct); Show(); });

    private void Show() => Form = new() { Rows = View.Rows(Policy, null), Version = View.Return.Version };

    private async Task<bool> ReadAsync(CancellationToken ct)
    {
        if (await work.ReadAsync(db => ReturnView.FindAsync(db, new(Id), ct), ct) is not { } found)
            return false;
        var district = await organisation.FindDistrictAsync(found.Return.DistrictId, ct);
        (View, Policy) = (found, await standards.PolicyAsync(district!.RegionCode, SchoolYears.First(found.Return.SchoolYear), ct));
        return true;
    }
}
