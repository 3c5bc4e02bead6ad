using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Cases;
using Workforce.Ethics.Features.Ethics.Cases;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Served;

/// <summary>What was served on a teacher, what binds her until when, and her appeal. Nothing else of a case is here.</summary>
[Authorize("ethics.served")]
internal sealed class IndexModel(Work<EthicsDbContext> work, FileAppeal file, Calendar calendar) : WorkforcePage
{
    [BindProperty(Name = "Appeal")]
    public AppealForm Appeal { get; set; } = new();

    public DateOnly Today => calendar.Today;
    public IReadOnlyList<ServedPaper> Papers { get; private set; } = [];
    public IReadOnlyList<Bar> Bars { get; private set; } = [];
    public IReadOnlyList<CaseAppeal> Appeals { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public Task<IActionResult> OnPostAsync([FromQuery] Guid paper, CancellationToken ct) => ActAsync(async () =>
    {
        if (await file.HandleAsync(new(paper), Appeal, Change(), ct) is not { } refused)
            return Done(Texts["申诉已提出。申诉期间不停止执行，也不会因此加重处理。"], "/Ethics/Served/Index");
        ModelState.AddModelError("", refused);
        await LoadAsync(ct);
        Response.StatusCode = 422;
        return Page();
    }, () => LoadAsync(ct));

    private Task LoadAsync(CancellationToken ct) => work.ReadAsync(async db =>
    {
        Papers = await db.ServedPapers.AsNoTracking().OrderByDescending(p => p.ServedOn).ToListAsync(ct);
        Bars = await db.Bars.AsNoTracking().Where(b => b.LiftedOn == null).OrderBy(b => b.Scope).ToListAsync(ct);
        Appeals = await db.CaseAppeals.AsNoTracking().OrderByDescending(a => a.FiledOn).ToListAsync(ct);
        return 0;
    }, ct);
}
