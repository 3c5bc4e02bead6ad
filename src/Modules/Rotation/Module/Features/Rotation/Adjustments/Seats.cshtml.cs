using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Pages;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>The seats an adjustment has: what the market left, what the bureau adds, and how many must be filled.</summary>
[Authorize("rotation.run")]
internal sealed class SeatsModel(SettleAdjustment settle, AdjustmentModels models) : AdjustmentPage
{
    [BindProperty]
    public SeatsForm Form { get; set; } = new();

    public ListFilter Filter => ListFilter.Of(Request);
    public IReadOnlyList<OpenPost> Shown { get; private set; } = [];
    public int Total { get; private set; }
    public int At { get; private set; } = 1;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        await settle.SeatsAsync(RoundId, Version, new(Form.Post), Form.Extra, Form.Minimum, Change(Reason), ct);
        return Back("已保存名额。");
    }, () => LoadAsync(ct));

    public Task<IActionResult> OnPostAreaAsync(CancellationToken ct) => ActAsync(async () =>
        Back("已为 {0} 个岗位设定最少人数。", await settle.MinimumForAreaAsync(RoundId, Version, Form.Area ?? "", Form.Minimum, Change(Reason), ct)), () => LoadAsync(ct));

    private IActionResult Back(string text, params object[] values) => Done(Texts[text, values], "/Rotation/Adjustments/Seats", new { id = Id, q = Filter.Q, show = Filter.Show, p = Filter.At });

    private Task<bool> LoadAsync(CancellationToken ct) => LoadAsync(async db =>
    {
        if (Adjustment is not { } adjustment)
            return false;
        IEnumerable<OpenPost> posts = await models.PostsAsync(db, adjustment, ct);
        posts = Filter.Show switch
        {
            "all" => posts,
            "settled" => posts.Where(post => post.Extra > 0 || post.Minimum > 0),
            "urban" or "town" or "rural" => posts.Where(post => post.Seats > 0 && post.Post.SchoolArea == Filter.Show),
            _ => posts.Where(post => post.Seats > 0),
        };
        if (Filter.Q is { } typed)
        {
            var subjects = Names.Matching("subject", typed);
            posts = posts.Where(post => post.Post.SchoolName.Contains(typed, StringComparison.Ordinal) || post.Post.Code == typed || subjects.Contains(post.Post.Subject));
        }
        var kept = posts.ToList();
        (Total, At) = (kept.Count, Filter.Within(kept.Count));
        Shown = kept.Skip((At - 1) * ListFilter.Size).Take(ListFilter.Size).ToList();
        return true;
    }, ct);
}
