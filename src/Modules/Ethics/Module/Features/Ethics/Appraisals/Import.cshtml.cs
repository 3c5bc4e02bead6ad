using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Appraisals;
using Workforce.Platform.Sheets.Imports;
using Workforce.Platform.Sheets.Pages;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Appraisals;

/// <summary>Hand in a school's sheet of a year.</summary>
[Authorize("ethics.appraisal-enter")]
internal sealed class ImportModel(ImportDesk<EthicsDbContext> desk, Work<EthicsDbContext> work) : ImportListPage<EthicsDbContext>(desk)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public AppraisalYear Year { get; private set; } = null!;
    public override string Address => $"/Ethics/Appraisals/Import/{Id}";
    protected override string Kind => AppraisalsImport.Kind;
    protected override Guid? ContextId => Id;

    public override string AddressOf(Import import) => $"/Ethics/Appraisals/Review/{import.Id}";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        if (await work.ReadAsync(db => db.Set<AppraisalYear>().AsNoTracking().SingleOrDefaultAsync(y => y.Id == new AppraisalYearId(Id), ct), ct) is not { } year)
        {
            context.Result = NotFound();
            return;
        }
        Year = year;
        await next();
    }
}
