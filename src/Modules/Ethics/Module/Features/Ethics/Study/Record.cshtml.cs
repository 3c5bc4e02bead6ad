using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Ethics.Domain.Study;
using Workforce.Platform.Calendars;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Features.Ethics.Study;

[Authorize("ethics.study-record")]
internal sealed class RecordModel(RecordStudy record, StudyRosters rosters, FileStore files, Calendar calendar) : WorkforcePage
{
    [BindProperty]
    public StudyForm Form { get; set; } = new();

    public IReadOnlyList<StaffMember> Staff { get; private set; } = [];
    public DateOnly Today => calendar.Today;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Form.HeldOn = Today;
        await LoadAsync(ct);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        var evidence = await EvidenceFile.SaveAsync(files, Form.Evidence, Actor.AccountId, ct);
        var id = await record.HandleAsync(Form, evidence, Change(null, evidence), ct);
        return Done(Texts["已登记。"], "/Ethics/Study/Show", new { id = id.Value });
    }, () => LoadAsync(ct));

    private async Task LoadAsync(CancellationToken ct) => Staff = await rosters.OfAsync(new(Actor.Reach.DistrictIds ?? []), StudyKind.Other, Today.Year, Today, ct);
}
