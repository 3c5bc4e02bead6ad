using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;

namespace Workforce.Ethics.Features.Ethics.Integrity;

[Authorize("ethics.integrity-keep")]
internal sealed class CreateModel(RecordBreach record, FileStore files) : WorkforcePage
{
    [BindProperty]
    public BreachForm Form { get; set; } = new();

    public void OnGet() { }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        var id = await record.HandleAsync(Form, Change(null, await EvidenceFile.SaveAsync(files, Form.Evidence, Actor.AccountId, ct)), ct);
        return Done(Texts["记录已登记。"], "/Ethics/Integrity/Show", new { id = id.Value });
    });
}
