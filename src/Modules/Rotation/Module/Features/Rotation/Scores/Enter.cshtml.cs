using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Scores;

/// <summary>One applicant's score sheet, item by item.</summary>
[Authorize("rotation.score")]
internal sealed class EnterModel(EnterScore enter) : SchoolRoundPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Entrant { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid Post { get; set; }

    [BindProperty]
    public ScoreForm Form { get; set; } = new();

    public Applicant Applicant { get; private set; } = null!;
    public IReadOnlyList<ScoreHistory> History { get; private set; } = [];

    /// <summary>Other posts of the school she applied to.</summary>
    public IReadOnlyList<Post> Others { get; private set; } = [];

    public ScoreScheme? Scheme => Round.Policy.Values.Scheme;
    public bool MayEdit => TakesScores && Scheme is not null && Applicant.Score?.State != ScoreState.Contested;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        Form = new()
        {
            Version = Applicant.Score?.Version ?? 0,
            Items = Scheme?.Items.Select(item => Applicant.Score?.Items.FirstOrDefault(i => i.Item == item.Item) is { } given
                ? new ItemForm { Item = given.Item, Basis = given.Basis, Points = Points.Of(given.Thousandths) }
                : Suggestion.Of(item, Applicant.Entrant, Round.Dates.BaseOn, Names)).ToList() ?? [],
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        var items = ScoreSheet.Read(Scheme!, Form.Items, (at, wrong) => ModelState.AddModelError($"Form.Items[{at}].Points", wrong.In(Texts)));
        return await ActAsync(async () =>
        {
            await enter.HandleAsync(RoundId, School, new(Applicant.Entrant.Id, Applicant.Post.Id, items!, Form.Version, Form.OtherPostsToo), Change(Form.Reason), ct);
            return Form.Next && await NextAsync(ct) is { } next
                ? Done(Texts["已保存：{0} {1} 分。", Applicant.Entrant.Name, Points.Of(items!.Sum(i => i.Thousandths))], "/Rotation/Scores/Enter", new { id = Id, entrant = next.Entrant.Value, post = next.Post.Value })
                : Done(Texts["已保存：{0} {1} 分。", Applicant.Entrant.Name, Points.Of(items!.Sum(i => i.Thousandths))], "/Rotation/Scores/School", new { id = Id });
        }, async () =>
        {
            await LoadAsync(ct);
            // Sent again after a lost race, it is meant to win.
            if (Stale.Count > 0)
                Form.Version = Applicant.Score?.Version ?? 0;
        });
    }

    private Task<bool> LoadAsync(CancellationToken ct) => ReadAsync(async db =>
    {
        var (entrant, post) = (new EntrantId(Entrant), new PostId(Post));
        var hers = await Applicants.Of(db, Applicants.ToScore(db, RoundId, School).Where(c => c.EntrantId == entrant)).AsNoTracking().ToListAsync(ct);
        if (hers.Find(a => a.Post.Id == post) is not { } found)
            return false;
        (Applicant, Others) = (found, hers.Where(a => a.Post.Id != post).Select(a => a.Post).ToList());
        History = await ScoreHistory.ReadAsync(db, entrant, post, ct);
        return true;
    }, ct);

    private async Task<(EntrantId Entrant, PostId Post)?> NextAsync(CancellationToken ct)
    {
        (EntrantId, PostId)? next = null;
        await ReadAsync(async db =>
        {
            var missing = await Applicants.Of(db, Applicants.ToScore(db, RoundId, School).Where(c => !db.Scores.Any(s => s.EntrantId == c.EntrantId && s.PostId == c.PostId))).AsNoTracking().FirstOrDefaultAsync(ct);
            next = missing is null ? null : (missing.Entrant.Id, missing.Post.Id);
            return true;
        }, ct);
        return next;
    }
}
