using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Access.Contracts;
using Workforce.Platform.Actors;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Computation;
using Workforce.Staffing.Domain.Standards;
using Workforce.Staffing.Features.Staffing.Enrolments;

namespace Workforce.Staffing.Features.Staffing.Quotas;

/// <summary>One version of a year's staffing decision: compute, allocate, approve.</summary>
[Authorize("staffing.quotas")]
internal sealed class ShowModel(Work<StaffingDbContext> work, ISchoolDirectory schools, IOrganisation organisation, Data.Standards standards, Names names, ComputePlan compute, AllocatePlan allocate, ApprovePlan approve) : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public PlanView View { get; private set; } = null!;
    public DecisionForm Form { get; private set; } = new();
    public IReadOnlyList<StandardDocument> InForce { get; private set; } = [];
    public IReadOnlyList<StandardDocument> Others { get; private set; } = [];
    public IReadOnlyList<StandardDocument> Missing { get; private set; } = [];
    public Rounding Rounding { get; private set; } = null!;
    public Names Names => names;
    public bool MayRun => Actor.Role == Role.DistrictOfficer && View.Plan.IsDraft;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await ReadAsync(ct))
            return NotFound();
        return Actor.Role == Role.Principal ? RedirectToPage("/Staffing/Quotas/School", new { id = Id, school = Actor.Reach.SchoolId }) : Page();
    }

    public Task<IActionResult> OnPostComputeAsync(string? chosen, string? at, string? mode, CancellationToken ct) => StepAsync(async () =>
    {
        await compute.HandleAsync(new(Id), string.IsNullOrEmpty(chosen) ? null : chosen, at is null || mode is null ? null : new(at, mode), Change(), ct);
        return Texts["已测算。"];
    }, ct);

    public Task<IActionResult> OnPostAllocateAsync(int? total, CancellationToken ct) => StepAsync(async () =>
    {
        await allocate.HandleAsync(new(Id), total, Change(), ct);
        return Texts["已在总量内分配。"];
    }, ct);

    public Task<IActionResult> OnPostApproveAsync([Bind(Prefix = "Form")] DecisionForm form, CancellationToken ct)
    {
        Form = form;
        return StepAsync(async () => await ApproveAsync(form, ct), ct);
    }

    private async Task<string> ApproveAsync(DecisionForm form, CancellationToken ct)
    {
        await approve.HandleAsync(new(Id), form, Change(), ct);
        return Texts["已核定。"];
    }

    private async Task<IActionResult> StepAsync(Func<Task<string>> step, CancellationToken ct) => Actor.Role != Role.DistrictOfficer ? Forbid() : await ReadAsync(ct) ? await ActAsync(async () =>
        Done(await step(), "/Staffing/Quotas/Show", new { id = Id }), () => ReadAsync(ct)) : NotFound();

    private async Task<bool> ReadAsync(CancellationToken ct)
    {
        if (await PlanView.FindAsync(work, schools, new(Id), Actor.Role != Role.Principal, ct) is not { } view)
            return false;
        View = view;
        // A form sent again carries the version it was shown with; only a fresh one takes the newest.
        if (Form.Version == 0 || IsStale)
            Form.Version = view.Plan.Version;
        var region = (await organisation.FindDistrictAsync(view.Plan.DistrictId, ct))!.RegionCode;
        var on = SchoolYears.First(view.Plan.SchoolYear);
        var all = await standards.AllAsync(ct);
        InForce = Data.Standards.InForce(all, region, on, null);
        Others = all.Where(d => !d.Missing && !InForce.Contains(d)).ToList();
        Missing = all.Where(d => d.Missing && Platform.Policy.RegionCode.Upwards(region).Contains(d.Region)).ToList();
        Rounding = view.Plan.Standard?.Rounding ?? (await standards.PolicyAsync(region, on, ct)).Rounding;
        return true;
    }
}
