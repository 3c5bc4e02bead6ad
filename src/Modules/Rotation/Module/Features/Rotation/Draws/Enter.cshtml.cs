using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Draws;

[Authorize("rotation.run")]
internal sealed class EnterModel(EnterDraw enter) : RoundPage
{
    [BindProperty]
    public DrawForm Form { get; set; } = new();

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(_ =>
    {
        Form.Version = View.Round.Version;
        Form.DrawnOn = View.Round.Dates.DrawOn;
        return Task.CompletedTask;
    }, ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        await enter.HandleAsync(RoundId, Form, Change(), ct);
        await ReadAsync(null, ct);
        return View.Round.Seed is null
            ? Done(Texts["抽签结果已录入，请各方公开种子。"], "/Rotation/Draws/Show", new { id = Id })
            : Done(Texts["抽签结果已录入，种子已公布。"], "/Rotation/Rounds/Show", new { id = Id });
    }, () => ReadAsync(_ => { Form.Version = View.Round.Version; return Task.CompletedTask; }, ct));
}
