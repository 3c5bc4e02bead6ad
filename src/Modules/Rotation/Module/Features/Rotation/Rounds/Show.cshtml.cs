using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Posts;
using Workforce.Rotation.Features.Rotation.Runs;

namespace Workforce.Rotation.Features.Rotation.Rounds;

/// <summary>A round at a glance: where it is, the one next act, how far everything is, posts and how they are chosen.</summary>
[Authorize("rotation.rounds")]
internal sealed class ShowModel(StopWaiting stop, Calendar calendar) : RoundPage
{
    public ListFilter Filter => ListFilter.Of(Request);
    public RoundCounts Counts { get; private set; } = null!;
    public NextAct Next { get; private set; } = null!;
    public ListPage<PostRow> Posts { get; private set; } = null!;
    public Run? Run { get; private set; }
    public bool MayAct => Actor.Role == Platform.Actors.Role.DistrictOfficer;

    public override IEnumerable<(string Text, string Page)> Links => View.Round.State switch
    {
        RoundState.Draft => [("修改日期", "/Rotation/Rounds/Edit")],
        RoundState.Choosing or RoundState.Scoring => [("改期", "/Rotation/Rounds/Edit")],
        RoundState.Published or RoundState.Closed => [("打印公示", "/Rotation/Notices/Show"), ("公开文件", "/Rotation/Rounds/Bundle")],
        RoundState.Proposed => [],
        _ => [("公开文件", "/Rotation/Rounds/Bundle")],
    };

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(db => LoadAsync(db, ct), ct);

    public async Task<IActionResult> OnPostStopAsync(CancellationToken ct)
    {
        if (!MayAct)
            return Forbid();
        return await ReadAsync(null, ct) ? await ActAsync(async () =>
        {
            await stop.HandleAsync(RoundId, Change(), ct);
            return Done(Texts["已不再等待，可以重新开始配置。"], "/Rotation/Rounds/Show", new { id = Id });
        }, () => ReadAsync(db => LoadAsync(db, ct), ct)) : NotFound();
    }

    private async Task LoadAsync(RotationDbContext db, CancellationToken ct)
    {
        Counts = await RoundCounts.ReadAsync(db, RoundId, ct);
        Next = NextAct.Of(View, Counts, calendar.Now, Days);
        Posts = await ListPage<PostRow>.ReadAsync(PostRows.Query(db, RoundId, Filter, Names), Filter, ct);
        Run = await LatestRun.FindAsync(db, View.Round, ct);
    }
}
