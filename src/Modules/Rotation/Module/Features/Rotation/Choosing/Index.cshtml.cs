using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Mine;

namespace Workforce.Rotation.Features.Rotation.Choosing;

/// <summary>我的志愿: her list, the posts open to her, and the others with the rule that closes them.</summary>
[Authorize("rotation.choose")]
internal sealed class IndexModel(SaveChoices save, Offers offers, ISchoolDirectory schools) : MyRoundPage
{
    public override MyTab Tab => MyTab.Choosing;

    [BindProperty]
    public ListForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public OfferSearch Search { get; set; } = new();

    /// <summary>She asked to change a certified list: the buttons come back, the certification stays until she really changes something.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Edit { get; set; }

    public ChoiceList? List { get; private set; }
    public IReadOnlyList<Offer> Chosen { get; private set; } = [];
    public IReadOnlyList<Offer> Open { get; private set; } = [];

    /// <summary>How many posts each rule closes to her, the one it names first.</summary>
    public IReadOnlyList<(string Rule, int Count)> Closed { get; private set; } = [];

    /// <summary>The post she keeps if nothing better comes, when she has not listed it herself.</summary>
    public Offer? Kept { get; private set; }

    /// <summary>What she tried to save when another window had been faster, or when it was too late.</summary>
    public IReadOnlyList<Offer> NotSaved { get; private set; } = [];

    public bool LostRace { get; private set; }
    public int Limit => Mine.Round.Policy.Values.ChoiceLimit;
    public bool TakesChoices => Mine.Entrant.RemovedAt is null && Mine.Round.TakesChoices(Calendar.Now);
    public bool IsCertified => List?.CertifiedAt is not null;
    public bool MayEdit => TakesChoices && (!IsCertified || Edit);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Post? acted = null;
        // Saving needs the one post that was meant. All the others are read only when the page has to be shown again.
        if (!await ReadAsync(async db => acted = Form.ActOn is { } id ? await db.Posts.AsNoTracking().SingleOrDefaultAsync(p => p.Id == new PostId(id) && p.RoundId == RoundId, ct) : null, ct))
            return NotFound();
        var meant = Form.Meant();
        var shown = Form.Version;
        var result = await ActAsync(async () =>
        {
            try
            {
                var fellAway = await save.HandleAsync(RoundId, Me, new(meant, shown), Change(), ct);
                return Done(Said(meant, acted) + (fellAway ? Texts["原来的确认已失效，请重新确认，否则不算数。"].Value : ""), "/Rotation/Choosing/Index", new { id = Id, Search.Q, Search.Area });
            }
            catch (Platform.Changes.StaleEditException)
            {
                LostRace = true;
                throw;
            }
        }, async () => await LoadAsync(ct));
        if (result is Microsoft.AspNetCore.Mvc.RazorPages.PageResult && !Chosen.Select(o => o.Post.Id.Value).SequenceEqual(meant))
            NotSaved = meant.Select(id => All.FirstOrDefault(o => o.Post.Id.Value == id)).OfType<Offer>().ToList();
        return result;
    }

    private IReadOnlyList<Offer> All { get; set; } = [];

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        var cards = await schools.InDistrictAsync(new DistrictId(Actor.Reach.OnlyDistrict), ct);
        if (!await ReadAsync(async db =>
        {
            List = await db.ChoiceLists.AsNoTracking().SingleOrDefaultAsync(l => l.EntrantId == Mine.Entrant.Id, ct);
            All = await offers.ReadAsync(db, Mine, cards, ct);
        }, ct))
            return false;
        var ranks = List?.Choices.ToDictionary(c => c.PostId, c => c.Rank) ?? [];
        Chosen = All.Where(o => ranks.ContainsKey(o.Post.Id)).OrderBy(o => ranks[o.Post.Id]).ToList();
        Kept = All.FirstOrDefault(o => o.IsKept && !ranks.ContainsKey(o.Post.Id));
        Open = All.Where(o => o.Admitted.Yes && !o.IsKept && !ranks.ContainsKey(o.Post.Id)).OrderBy(o => o.Metres ?? int.MaxValue).ThenBy(o => o.Post.Code).ToList();
        Closed = All.Where(o => !o.Admitted.Yes && !ranks.ContainsKey(o.Post.Id)).GroupBy(o => o.Admitted.Refusals[0].Rule).Select(g => (g.Key, g.Count())).OrderBy(g => g.Item2).ToList();
        return true;
    }

    private string Said(IReadOnlyList<Guid> meant, Post? acted)
    {
        if (acted is null)
            return Texts["顺序已保存。"];
        var name = PostName.Of(Names, acted);
        var rank = meant.ToList().IndexOf(acted.Id.Value) + 1;
        return rank == 0 ? Texts["已移出：{0}。", name] : Texts["已保存：{0} 是第 {1} 志愿。", name, rank];
    }
}
