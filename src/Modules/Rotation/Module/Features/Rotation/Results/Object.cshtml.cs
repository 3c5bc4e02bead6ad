using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Choosing;
using Workforce.Rotation.Features.Rotation.Mine;

namespace Workforce.Rotation.Features.Rotation.Results;

/// <summary>The objection form, with the datum she came from filled in.</summary>
[Authorize("rotation.choose")]
internal sealed class ObjectModel(RaiseObjection raise, Reasons reasons, FileStore files) : MyRoundPage
{
    public override MyTab Tab => MyTab.Result;

    [BindProperty]
    public ObjectionForm Form { get; set; } = new();

    public IReadOnlyList<Post> Posts { get; private set; } = [];
    public Reason? Reason { get; private set; }
    public bool TakesObjections => Mine.Round.State != RoundState.Closed && Mine.Notice?.IsOpen(Calendar.Today) == true;

    public async Task<IActionResult> OnGetAsync(ObjectionDatum? datum, Guid? post, CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        Form = new() { Datum = datum, Post = post, Claim = Begin(datum, post) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        return await ActAsync(async () =>
        {
            var evidence = await EvidenceFile.SaveAsync(files, Form.Evidence, Actor.AccountId, ct);
            await raise.HandleAsync(RoundId, Me, new(Form.Datum!.Value, Form.Post is { } post ? new PostId(post) : null, Form.Claim), Days, Change(evidenceFileId: evidence), ct);
            return Done(Texts["已提交异议，答复显示在这里。"], "/Rotation/Results/Index", new { id = Id });
        });
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        var published = false;
        return await ReadAsync(async db =>
        {
            if (Mine.Round.PublishedRunId is not { } id)
                return;
            published = true;
            var list = await db.ChoiceLists.AsNoTracking().SingleOrDefaultAsync(l => l.EntrantId == Mine.Entrant.Id, ct);
            Posts = await ListedPosts.ReadAsync(db, list, ct);
            Reason = await reasons.OfAsync(db, Mine.Round, await db.Runs.AsNoTracking().OneAsync(r => r.Id == id, ct), Mine.Entrant, ct);
        }, ct) && published;
    }

    /// <summary>The first words, so that she only has to add what is right and why.</summary>
    private string Begin(ObjectionDatum? datum, Guid? post)
    {
        var rung = Reason?.Rungs.FirstOrDefault(r => r.Post.Id.Value == post);
        string? said = datum switch
        {
            ObjectionDatum.Score when rung is { Kind: not RungKind.NotScored, Own: { } own } => Texts["公布的得分是 {0} 分。我认为应为：", Points.Of(own)].Value,
            ObjectionDatum.Score when post is not null => Texts["学校没有录入我的评分。"].Value,
            ObjectionDatum.Lottery when Reason is { } reason => Texts["公布的抽签号是 {0}。我重新计算得到：", reason.Lottery].Value,
            ObjectionDatum.Admission => Texts["公布的结果认为我不符合这个岗位的条件。我认为符合，因为："].Value,
            _ => null,
        };
        return said is null ? "" : said + "\n" + Texts["依据："];
    }
}
