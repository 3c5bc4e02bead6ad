using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>One person in an adjustment: the posts open to her and why the others are not; pin, forbid, leave out, protect.</summary>
[Authorize("rotation.run")]
internal sealed class PersonModel(SettleAdjustment settle, AdjustmentModels models, FileStore files) : AdjustmentPage
{
    private const int ShownClosed = 60;

    [BindProperty(SupportsGet = true)]
    public Guid Entrant { get; set; }

    [BindProperty]
    public Guid Post { get; set; }

    [BindProperty]
    public PairKind Kind { get; set; }

    [BindProperty]
    public Guid Pair { get; set; }

    [BindProperty]
    public bool TakesPart { get; set; }

    [BindProperty]
    public ProtectionKind Protection { get; set; }

    [BindProperty]
    public IFormFile? Evidence { get; set; }

    public Seeker Seeker { get; private set; } = null!;
    public IReadOnlyList<PersonOption> Open { get; private set; } = [];
    public IReadOnlyList<PersonOption> Closed { get; private set; } = [];
    public int ClosedCount { get; private set; }
    public IReadOnlyList<IGrouping<string, PersonOption>> ByRule { get; private set; } = [];
    public IReadOnlyList<(AdjustmentPair Pair, Post Post)> Pairs { get; private set; } = [];
    private EntrantId Who => new(Entrant);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostPairAsync(CancellationToken ct) => DoAsync(() => settle.PairAsync(RoundId, Version, Who, new(Post), Kind, Change(Reason), ct), Kind == PairKind.Pinned ? "已指定岗位，请重新计算方案。" : "已排除岗位，请重新计算方案。", ct);

    public Task<IActionResult> OnPostUnpairAsync(CancellationToken ct) => DoAsync(() => settle.UnpairAsync(RoundId, Version, new(Pair), Change(), ct), "已取消。", ct);

    public Task<IActionResult> OnPostPartAsync(CancellationToken ct) => DoAsync(() => settle.PersonAsync(RoundId, Version, Who, TakesPart, Change(Reason), ct), "已保存。", ct);

    public Task<IActionResult> OnPostProtectAsync(CancellationToken ct) => DoAsync(async () =>
    {
        var evidence = await EvidenceFile.SaveAsync(files, Evidence, Actor.AccountId, ct);
        await settle.ProtectAsync(RoundId, Version, Who, Protection, Change(Reason, evidence), ct);
    }, "已登记受保护情形。", ct);

    private Task<IActionResult> DoAsync(Func<Task> act, string done, CancellationToken ct) => ActAsync(async () =>
    {
        await act();
        return Done(Texts[done], "/Rotation/Adjustments/Person", new { id = Id, entrant = Entrant });
    }, () => LoadAsync(ct));

    private Task<bool> LoadAsync(CancellationToken ct) => LoadAsync(async db =>
    {
        if (Adjustment is not { } adjustment || !await db.AdjustmentPeople.AnyAsync(p => p.AdjustmentId == adjustment.Id && p.EntrantId == Who, ct))
            return false;
        (Seeker, var posts, var model) = await models.OneAsync(db, adjustment, Who, ct);
        var pairs = await db.AdjustmentPairs.AsNoTracking().Where(p => p.AdjustmentId == adjustment.Id && p.EntrantId == Who).ToDictionaryAsync(p => p.PostId, ct);
        var options = posts.Select(post => new PersonOption(post, model.Of(Seeker, post.Post), Seeker.Ranks.TryGetValue(post.Post.Id, out var rank) ? rank : null, pairs.GetValueOrDefault(post.Post.Id)))
            .OrderBy(option => option.Verdict.Metres).ThenBy(option => option.Post.Post.Code, StringComparer.Ordinal).ToList();
        Open = options.Where(option => option.Verdict.IsOpen && option.Post.Seats > 0).ToList();
        var closed = options.Where(option => !option.Verdict.IsOpen && option.Post.Seats > 0).ToList();
        (Closed, ClosedCount) = (closed.Take(ShownClosed).ToList(), closed.Count);
        ByRule = closed.GroupBy(option => option.Verdict.Refusals[0].Rule).OrderByDescending(group => group.Count()).ToList();
        Pairs = pairs.Values.Select(pair => (pair, posts.Single(post => post.Post.Id == pair.PostId).Post)).ToList();
        return true;
    }, ct);
}
