using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Appeals;

namespace Workforce.Rotation.Features.Rotation.Appeals;

/// <summary>One appeal: what she asks, every term with what happened, and the handler's acts.</summary>
[Authorize("rotation.appeals")]
internal sealed class ShowModel(Work<RotationDbContext> work, HandleAppeal handle, FileStore files, Calendar calendar) : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public HandleForm Form { get; set; } = new();

    public AppealId AppealId => new(Id);
    public DateOnly Today => calendar.Today;
    public Appeal Appeal { get; private set; } = null!;
    public bool Handles => Actor.Handles(Appeal);
    public bool IsHers => Actor.Role == Role.Teacher;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        Form.Version = Appeal.Version;
        return Page();
    }

    public Task<IActionResult> OnPostAcceptAsync(CancellationToken ct) => StepAsync(() => handle.AcceptAsync(AppealId, Form, Change(), ct), "已受理。", ct);

    public Task<IActionResult> OnPostRefuseAsync(CancellationToken ct) => StepAsync(() => handle.RefuseAsync(AppealId, Form, Change(Form.Words), ct), "已登记不予受理。", ct);

    public Task<IActionResult> OnPostExtendAsync(CancellationToken ct) => StepAsync(() => handle.ExtendAsync(AppealId, Form, Change(Form.Words), ct), "已延期。", ct);

    public Task<IActionResult> OnPostDecideAsync(CancellationToken ct) => StepAsync(async () =>
        await handle.DecideAsync(AppealId, Form, Change(null, await EvidenceFile.SaveAsync(files, Form.File, Actor.AccountId, ct)), ct), "决定已登记，接着登记送达。", ct);

    public Task<IActionResult> OnPostServeAsync(CancellationToken ct) => StepAsync(() => handle.ServeAsync(AppealId, Form, Change(), ct), "已登记送达。", ct);

    public Task<IActionResult> OnPostWithdrawAsync(CancellationToken ct) => StepAsync(() => handle.WithdrawAsync(AppealId, Form.Version, Change(), ct), "申诉已撤回。", ct);

    private async Task<IActionResult> StepAsync(Func<Task> act, string done, CancellationToken ct) => await LoadAsync(ct)
        ? await ActAsync(async () =>
        {
            await act();
            return Done(Texts[done], "/Rotation/Appeals/Show", new { id = Id });
        }, async () =>
        {
            var there = await LoadAsync(ct);
            if (IsStale)
                Form.Version = Appeal.Version;
            return there;
        })
        : NotFound();

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await work.ReadAsync(db => db.Appeals.AsNoTracking().SingleOrDefaultAsync(a => a.Id == AppealId, ct), ct) is not { } appeal)
            return false;
        Appeal = appeal;
        return true;
    }
}
