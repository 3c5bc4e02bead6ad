using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>The bureau compares a school's lists with what the record says.</summary>
[Authorize("rotation.exchange")]
internal sealed class CheckModel(CheckLists check) : ExchangePage
{
    [BindProperty(SupportsGet = true)]
    public Guid? School { get; set; }

    /// <summary>The school picked from the list.</summary>
    [BindProperty(SupportsGet = true, Name = "to")]
    public string? Picked { get; set; }

    [BindProperty]
    public uint Version { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    [BindProperty]
    public DateOnly? To { get; set; }

    public bool MayRun => Actor.Role == Role.DistrictOfficer;
    public ExchangeSchool Part { get; private set; } = null!;
    public IReadOnlyList<(SchoolId Id, string Name, SchoolStep Step)> Schools { get; private set; } = [];
    public IReadOnlyList<ExchangeMember> Members { get; private set; } = [];
    public IReadOnlyList<ExchangeMember> On(Listing listing) => Members.Where(m => m.Listed == listing).ToList();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Guid.TryParse(Picked, out var picked))
            return RedirectToPage("Check", new { id = Id, school = picked, to = (string?)null });
        return await LoadAsync(ct) ? Page() : NotFound();
    }

    public Task<IActionResult> OnPostAgreeAsync(CancellationToken ct) => StepAsync(() => check.AgreeAsync(ExchangeId, Part.SchoolId, Version, Change(), ct), "{0}的名单已审核。", ct);

    public Task<IActionResult> OnPostGiveBackAsync(CancellationToken ct) => StepAsync(() => check.GiveBackAsync(ExchangeId, Part.SchoolId, Version, Change(Why), ct), "{0}的名单已退回。", ct);

    public Task<IActionResult> OnPostExtendAsync(CancellationToken ct) => StepAsync(() =>
        check.ExtendAsync(ExchangeId, Part.SchoolId, Version, To ?? throw new RuleBrokenException("请填写延期到哪一天。"), Change(Why), ct), "{0}已延期。", ct);

    private async Task<IActionResult> StepAsync(Func<Task> act, string done, CancellationToken ct) => !MayRun ? Forbid() : await LoadAsync(ct)
        ? await ActAsync(async () =>
        {
            await act();
            return Done(Texts[done, Part.Name], "/Rotation/Exchange/Check", new { id = Id, school = Part.SchoolId.Value });
        }, () => LoadAsync(ct))
        : NotFound();

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        var found = await ReadAsync(async db =>
        {
            Schools = (await db.ExchangeSchools.AsNoTracking().Where(s => s.ExchangeId == ExchangeId).OrderByDescending(s => s.Step == SchoolStep.Sent).ThenBy(s => s.Code).Select(s => new { s.SchoolId, s.Name, s.Step }).ToListAsync(ct))
                .ConvertAll(s => (s.SchoolId, s.Name, s.Step));
            var asked = School is { } id ? new SchoolId(id) : Schools[0].Id;
            if (await db.ExchangeSchools.AsNoTracking().SingleOrDefaultAsync(s => s.ExchangeId == ExchangeId && s.SchoolId == asked, ct) is not { } part)
                return;
            Part = part;
            Members = await db.ExchangeMembers.AsNoTracking().Where(m => m.ExchangeId == ExchangeId && m.SchoolId == asked).OrderBy(m => m.Cohort == Cohort.Principal ? 0 : m.Cohort == Cohort.MiddleLeader ? 1 : 2).ThenBy(m => m.StaffNumber).ToListAsync(ct);
        }, ct);
        return found && Part is not null;
    }
}
