using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Sheets.Imports;
using Workforce.Platform.Sheets.Pages;
using Workforce.Platform.Units;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>Hand in the sheet of distances while an adjustment is prepared.</summary>
[Authorize("rotation.run")]
internal sealed class DistancesModel(ImportDesk<RotationDbContext> desk, Work<RotationDbContext> work) : ImportListPage<RotationDbContext>(desk)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Round Round { get; private set; } = null!;
    public override string Address => $"/Rotation/Adjustments/Distances/{Id}";
    protected override string Kind => DistancesImport.Kind;
    protected override Guid? ContextId => Id;
    public override string AddressOf(Import import) => $"/Rotation/Adjustments/Review/{import.Id}";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        var id = new Contracts.RoundId(Id);
        if (await work.ReadAsync(db => db.Rounds.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id && db.Adjustments.Any(a => a.RoundId == id && a.State == AdjustmentState.Preparing), ct), ct) is { } round)
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
