using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Sheets.Imports;
using Workforce.Platform.Sheets.Pages;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features;

/// <summary>Hands in a sheet of one round, while the round takes it; its folder has the page that reviews what was read.</summary>
/// <param name="folder">Of the pages: "/Rotation/Posts".</param>
internal abstract class RoundImportPage(ImportDesk<RotationDbContext> desk, string folder, string kind) : ImportListPage<RotationDbContext>(desk)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Round Round { get; private set; } = null!;
    public override string Address => $"{PageContext.ActionDescriptor.ViewEnginePath}/{Id}";
    protected override string Kind => kind;
    protected override Guid? ContextId => Id;
    public override string AddressOf(Import import) => $"{folder}/Review/{import.Id}";

    /// <summary>Whether the round takes the sheet now.</summary>
    protected virtual Task<bool> TakesAsync(RotationDbContext db, Round round, CancellationToken ct) => Task.FromResult(round.IsEditable);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        var found = await HttpContext.RequestServices.GetRequiredService<Work<RotationDbContext>>().ReadAsync(async db =>
            await db.Rounds.AsNoTracking().SingleOrDefaultAsync(r => r.Id == new RoundId(Id), ct) is { } round && await TakesAsync(db, round, ct) ? round : null, ct);
        if (found is null)
        {
            context.Result = NotFound();
            return;
        }
        Round = found;
        await next();
    }
}
