using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Sheets.Imports;
using Workforce.Platform.Sheets.Pages;
using Workforce.Platform.Units;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

/// <summary>Hand in the sheet of needs of a draft round.</summary>
[Authorize("rotation.run")]
internal sealed class ImportModel(ImportDesk<RotationDbContext> desk, Work<RotationDbContext> work) : ImportListPage<RotationDbContext>(desk)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Round Round { get; private set; } = null!;
    public override string Address => $"/Rotation/PostPlans/Import/{Id}";
    protected override string Kind => NeedsImport.Kind;
    protected override Guid? ContextId => Id;
    public override string AddressOf(Import import) => $"/Rotation/PostPlans/Review/{import.Id}";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        if (await work.ReadAsync(db => db.Rounds.AsNoTracking().SingleOrDefaultAsync(r => r.Id == new Contracts.RoundId(Id), ct), ct) is { IsEditable: true } round)
        {
            Round = round;
            await next();
        }
        else
        {
            context.Result = NotFound();
        }
    }
}
