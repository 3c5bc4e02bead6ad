using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Cases;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>A document of a case to read and print: the decision, what was served, or the record of service.</summary>
[Authorize("ethics.cases")]
internal sealed class PaperModel(Work<EthicsDbContext> work, CasePapers papers) : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public string Title { get; private set; } = "";
    public string Document { get; private set; } = "";
    public string Sha256 { get; private set; } = "";
    public string Number { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync([FromQuery] Guid? paper, [FromQuery] bool receipt, CancellationToken ct)
    {
        if (await work.ReadAsync(db => CaseView.FindAsync(db, new(Id), ct), ct) is not { } view)
            return NotFound();
        Number = view.Case.Number;
        var served = view.Papers.FirstOrDefault(p => p.Id.Value == paper);
        if (paper is null && view.Decision is { } decision)
            (Title, Document, Sha256) = (PaperKind.Decision.Title(), decision.Document, decision.Sha256);
        else if (served is null)
            return NotFound();
        else if (receipt)
            (Title, Document, Sha256) = ("送达回证", papers.Service(served, view.Case.TeacherName, view.Decision?.Number ?? view.Case.Number).Html, served.Sha256);
        else
            (Title, Document, Sha256) = (served.Title, served.Document, served.Sha256);
        return Page();
    }
}
