using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Calendars;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Rounds;

[Authorize("rotation.run")]
internal sealed class OpenModel(OpenRound open, RoundPolicies policies, Calendar calendar) : RoundPage
{
    [BindProperty]
    public VersionForm Form { get; set; } = new();

    public RoundCounts Counts { get; private set; } = null!;
    public RoundPolicy Policy { get; private set; } = null!;
    public IReadOnlyList<Domain.Plans.Contradiction> Contradictions { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(db => LoadAsync(db, ct), ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        await open.HandleAsync(RoundId, Form.Version, Change(), ct);
        return Done(Texts["已开放。教师可以看到岗位，到时开始填报。"], "/Rotation/Rounds/Show", new { id = Id });
    }, () => ReadAsync(db => LoadAsync(db, ct), ct));

    private async Task LoadAsync(RotationDbContext db, CancellationToken ct)
    {
        Counts = await RoundCounts.ReadAsync(db, RoundId, ct);
        Policy = await policies.ForAsync(View.Round.Region, calendar.Today, View.Round.Plan, ct);
        Contradictions = Domain.Plans.Contradictions.Of(await Plans.PlannedRounds.ReadAsync(db, View.Round, Policy, Days, ct));
        Form.Version = View.Round.Version;
    }
}
