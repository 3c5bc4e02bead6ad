using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Cases;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Served;

/// <summary>A paper as she received it.</summary>
[Authorize("ethics.served")]
internal sealed class PaperModel(Work<EthicsDbContext> work) : WorkforcePage
{
    public ServedPaper Paper { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await work.ReadAsync(db => db.ServedPapers.AsNoTracking().SingleOrDefaultAsync(p => p.Id == new ServedPaperId(id), ct), ct) is not { } paper)
            return NotFound();
        Paper = paper;
        return Page();
    }
}
