using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Cases;
using Workforce.Platform.Pages;
using Workforce.Platform.Sheets;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Warnings;

/// <summary>Published warning cases of the district.</summary>
[Authorize("ethics.warnings")]
internal sealed class IndexModel(Work<EthicsDbContext> work, CodeTables codes) : WorkforcePage
{
    public CodeTables Codes => codes;
    public ListPage<WarningCase> Warnings { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken ct) => work.ReadAsync(async db =>
        Warnings = await ListPage<WarningCase>.ReadAsync(db.WarningCases.AsNoTracking().OrderByDescending(w => w.PublishedOn).ThenBy(w => w.Id), ListFilter.Of(Request), ct), ct);
}
