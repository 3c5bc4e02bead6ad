using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>A principal registers whom her school would like to receive.</summary>
[Authorize("rotation.exchange-school")]
internal sealed class NeedsModel(SaveNeed save) : SchoolExchangePage
{
    [BindProperty]
    public NeedForm Form { get; set; } = new();

    [BindProperty]
    public Guid Need { get; set; }

    public IReadOnlyList<ExchangeNeed> Needs { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostAddAsync(CancellationToken ct) => StepAsync(() => save.AddAsync(ExchangeId, School, Form, Change(), ct), "已登记。", ct);

    public Task<IActionResult> OnPostRemoveAsync(CancellationToken ct)
    {
        ModelState.Clear();
        return StepAsync(() => save.RemoveAsync(ExchangeId, School, new(Need), Change(), ct), "已撤销。", ct);
    }

    private async Task<IActionResult> StepAsync(Func<Task> act, string done, CancellationToken ct) => await LoadAsync(ct) ? await ActAsync(async () =>
    {
        await act();
        return Done(Texts[done], "/Rotation/Exchange/Needs", new { id = Id });
    }, () => LoadAsync(ct)) : NotFound();

    private Task<bool> LoadAsync(CancellationToken ct) => ReadSchoolAsync(async db =>
        Needs = await db.ExchangeNeeds.AsNoTracking().Where(n => n.ExchangeId == ExchangeId && n.SchoolId == School).OrderBy(n => n.Stage).ThenBy(n => n.Subject).ToListAsync(ct), ct);
}
