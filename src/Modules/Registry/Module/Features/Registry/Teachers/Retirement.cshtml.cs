using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Registry.Data;
using Workforce.Registry.Directories;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Features.Registry.Teachers;

/// <summary>When a person retires, step by step, and her own choice of another month.</summary>
[Authorize("registry.edit")]
internal sealed class RetirementModel(Work<RegistryDbContext> work, RetirementRules rules, ChooseRetirement choose, Calendar calendar) : WorkforcePage
{
    [BindProperty]
    public ChooseRetirement.Input Input { get; set; } = new();

    public Teacher Teacher { get; private set; } = null!;
    public RetirementMonths? Months { get; private set; }
    public RegistryPolicy Policy { get; private set; } = null!;
    public RetirementChoice? Choice { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await ReadAsync(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct) => await ReadAsync(id, ct) ? await ActAsync(async () =>
    {
        await choose.HandleAsync(Teacher, Input, Change(Input.Reason), ct);
        return Done(Texts["已登记弹性退休。"], "/Registry/Teachers/Retirement", new { id });
    }, () => ReadAsync(id, ct)) : NotFound();

    public async Task<IActionResult> OnPostWithdrawAsync(Guid id, CancellationToken ct)
    {
        ModelState.Clear();
        return await ReadAsync(id, ct) ? await ActAsync(async () =>
        {
            await choose.WithdrawAsync(new(id), Change(), ct);
            return Done(Texts["已撤销，按法定退休月计。"], "/Registry/Teachers/Retirement", new { id });
        }, () => ReadAsync(id, ct)) : NotFound();
    }

    private async Task<bool> ReadAsync(Guid id, CancellationToken ct)
    {
        var teacherId = new TeacherId(id);
        var (teacher, choice) = await work.ReadAsync(async db => (await db.Teachers.AsNoTracking().SingleOrDefaultAsync(t => t.TeacherId == teacherId, ct), await db.RetirementChoices.AsNoTracking().SingleOrDefaultAsync(c => c.TeacherId == teacherId, ct)), ct);
        if (teacher is null)
            return false;
        (Teacher, Choice) = (teacher, choice);
        Policy = await rules.OfAsync(teacher.DistrictId, calendar.Today, ct);
        Months = RetirementMonths.Of(Policy, teacher.BornOn, teacher.Sex, teacher.OriginalRetirementAge, teacher.WorkStartedOn);
        return true;
    }
}
