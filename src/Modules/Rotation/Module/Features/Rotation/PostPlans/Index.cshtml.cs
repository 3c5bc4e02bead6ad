using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Actors;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain.PostPlans;
using Workforce.Rotation.Matching.Rounding;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

/// <summary>The bureau's page of 定岗: needs, totals, whole posts, and how far every school's plan is.</summary>
[Authorize("rotation.rounds")]
internal sealed class IndexModel(RoundNeeds rounding, PublishPostPlans publish) : RoundPage
{
    public NeedTable Table { get; private set; } = null!;
    public IReadOnlyList<RoundingConflict> Conflicts { get; private set; } = [];
    public bool MayEdit => View.Round.IsEditable && Actor.Role == Role.DistrictOfficer;
    public IReadOnlyList<SchoolRow> Schools { get; private set; } = [];
    public IReadOnlyList<SumRow> Subjects { get; private set; } = [];
    public IReadOnlyList<SumRow> Levels { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostRoundAsync(CancellationToken ct) => !MayRun ? Forbid() : await LoadAsync(ct) ? await ActAsync(async () =>
    {
        var result = await rounding.HandleAsync(RoundId, Change(), ct);
        if (result.Whole is not null)
            return Done(result.Loosened ? Texts["已取整，全部给定的总数都满足；没有给定的总数为此偏离了需求的合计。"] : Texts["已取整，全部总数都满足。"], "/Rotation/PostPlans/Index", new { id = Id });
        Conflicts = result.Conflicts;
        Response.StatusCode = 422;
        return Page();
    }, () => LoadAsync(ct)) : NotFound();

    public async Task<IActionResult> OnPostPublishAsync(CancellationToken ct) => !MayRun ? Forbid() : await LoadAsync(ct) ? await ActAsync(async () =>
    {
        var count = await publish.HandleAsync(View.Round, Change(), ct);
        return Done(Texts["已公布 {0} 个岗位。", count], "/Rotation/Posts/Index", new { id = Id });
    }, () => LoadAsync(ct)) : NotFound();

    private bool MayRun => Actor.Role == Role.DistrictOfficer;

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await ReadAsync(async db => Table = await NeedTable.ReadAsync(db, RoundId, ct), ct))
            return false;
        Schools = Table.Needs.GroupBy(n => n.SchoolId).OrderBy(g => Table.Schools[g.Key].Code, StringComparer.Ordinal)
            .Select(g => new SchoolRow(g.Key, Table.Schools[g.Key].Name, g.Sum(n => n.Thousandths), Table.OfSchool(g.Key), Sum(g), Table.Plans.GetValueOrDefault(g.Key))).ToList();
        Subjects = Table.Needs.GroupBy(n => (n.Stage, n.Subject)).OrderBy(g => g.Key)
            .Select(g => new SumRow($"{Names.Of("stage", g.Key.Stage)} {Names.Of("subject", g.Key.Subject)}", g.Sum(n => n.Thousandths), Table.OfSubject(g.Key.Stage, g.Key.Subject), 0, Sum(g))).ToList();
        Levels = Table.Needs.GroupBy(n => n.Level).OrderBy(g => g.Key is { } level ? PostLevels.Rank(level) : 3)
            .Select(g => new SumRow(g.Key is { } level ? Names.Of("post-level-group", level) : Texts["不限等级"], g.Sum(n => n.Thousandths), g.Key is { } of ? Table.OfLevel(of)?.Posts : null, g.Key is { } its ? Table.OfLevel(its)?.Reserved ?? 0 : 0, Sum(g))).ToList();
        return true;
    }

    private static int? Sum(IEnumerable<PostNeed> needs) => needs.All(n => n.Seats is not null) ? needs.Sum(n => n.Seats) : null;

    internal sealed record SchoolRow(SchoolId School, string Name, long Need, int? Total, int? Seats, PostPlan? Plan);

    internal sealed record SumRow(string Name, long Need, int? Total, int Reserved, int? Seats);
}
