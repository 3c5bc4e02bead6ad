using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Rotation.Features.Rotation.Rounds;

namespace Workforce.Rotation.Features.Rotation.Runs;

[Authorize("rotation.run")]
internal sealed class StartModel(StartRun start) : RoundPage
{
    [BindProperty]
    public VersionForm Form { get; set; } = new();

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(_ => { Form.Version = View.Round.Version; return Task.CompletedTask; }, ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        await start.HandleAsync(RoundId, Form.Version, Change(), ct);
        return Done(Texts["已开始配置，可以离开本页。"], "/Rotation/Rounds/Show", new { id = Id });
    }, () => ReadAsync(_ => { Form.Version = View.Round.Version; return Task.CompletedTask; }, ct));
}
