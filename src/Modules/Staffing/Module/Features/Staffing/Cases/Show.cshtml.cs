using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Cases;
using Workforce.Staffing.Features.Staffing.Posts;

namespace Workforce.Staffing.Features.Staffing.Cases;

/// <summary>One case with its history: the bureau confirms, extends, closes or dismisses; the school answers.</summary>
[Authorize("staffing.cases")]
internal sealed class ShowModel(Work<StaffingDbContext> work, StepCase step, ISchoolDirectory directory, PostsPolicies policies, Calendar calendar) : DistrictPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public StepForm Form { get; set; } = new();

    public DateOnly Today => calendar.Today;
    public StaffingCase Case { get; private set; } = null!;
    public string SchoolName { get; private set; } = "";
    public bool MayAnswer => Actor.Role == Role.Principal && Case.State == CaseState.Open;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        Form.Version = Case.Version;
        Form.DueOn = (Case.DueOn is { } due && due > Today ? due : Today).AddDays((await policies.ForAsync(District, Today, ct)).Value.MisuseTerms.DueDays);
        return Page();
    }

    public Task<IActionResult> OnPostConfirmAsync(CancellationToken ct) => StepAsync(CaseAct.Confirmed, "已确认，进入办理。", ct);

    public Task<IActionResult> OnPostExtendAsync(CancellationToken ct) => StepAsync(CaseAct.Extended, "已延期。", ct);

    public Task<IActionResult> OnPostCloseAsync(CancellationToken ct) => StepAsync(CaseAct.Closed, "已办结。", ct);

    public Task<IActionResult> OnPostDismissAsync(CancellationToken ct) => StepAsync(CaseAct.Dismissed, "已排除。", ct);

    public Task<IActionResult> OnPostAnswerAsync(CancellationToken ct) => StepAsync(CaseAct.Answered, "说明已提交。", ct);

    private async Task<IActionResult> StepAsync(CaseAct act, string done, CancellationToken ct)
    {
        if (!await LoadAsync(ct) || (act == CaseAct.Answered ? Actor.Role != Role.Principal : !MayChange))
            return NotFound();
        return await ActAsync(async () =>
        {
            await step.HandleAsync(Case.Id, act, Form, Change(Form.Words), ct);
            return Done(Texts[done], "/Staffing/Cases/Show", new { id = Id });
        }, async () =>
        {
            var there = await LoadAsync(ct);
            if (IsStale)
                Form.Version = Case.Version;
            return there;
        });
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        var found = await work.ReadAsync(db => db.Cases.AsNoTracking().Include(c => c.Steps.OrderBy(s => s.At).ThenBy(s => s.Id)).SingleOrDefaultAsync(c => c.Id == new StaffingCaseId(Id), ct), ct);
        // A principal has no part in it before it is confirmed.
        if (found is null || (Actor.Role == Role.Principal && (found.State is CaseState.Suspected or CaseState.Dismissed)))
            return false;
        Case = found;
        SchoolName = (await directory.FindAsync([found.SchoolId], ct)).GetValueOrDefault(found.SchoolId)?.Name ?? "";
        return true;
    }
}
