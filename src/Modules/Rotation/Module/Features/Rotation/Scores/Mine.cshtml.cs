using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Mine;

namespace Workforce.Rotation.Features.Rotation.Scores;

/// <summary>我的评分: what each school gave her, item by item, and what became of her contests.</summary>
[Authorize("rotation.choose")]
internal sealed class MineModel : MyRoundPage
{
    public override MyTab Tab => MyTab.Scores;
    public IReadOnlyList<Row> Rows { get; private set; } = [];
    public bool TakesContests => Mine.Entrant.RemovedAt is null && Mine.Round.TakesContests(Calendar.Now);
    public bool IsCertified { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await ReadAsync(async db =>
    {
        var me = Mine.Entrant.Id;
        IsCertified = await db.ChoiceLists.AnyAsync(l => l.EntrantId == me && l.CertifiedAt != null, ct);
        var rows = await (from choice in db.Choices
                          where choice.EntrantId == me
                          join post in db.Posts on choice.PostId equals post.Id
                          join entered in db.Scores on new { choice.EntrantId, choice.PostId } equals new { entered.EntrantId, entered.PostId } into scores
                          from score in scores.DefaultIfEmpty()
                          orderby choice.Rank
                          select new { Post = post, Score = score }).AsNoTracking().ToListAsync(ct);
        var contests = (await db.ScoreContests.AsNoTracking().Where(c => c.EntrantId == me).OrderByDescending(c => c.RaisedAt).ToListAsync(ct)).ToLookup(c => c.PostId);
        var kept = Mine.Entrant.IsGuaranteed ? Mine.Entrant.CurrentPostId : null;
        Rows = rows.ConvertAll(r => new Row(r.Post, r.Score, r.Post.Id == kept, contests[r.Post.Id].ToList()));
    }, ct) ? Page() : NotFound();

    /// <param name="IsKept">Hers by guarantee: nobody has to score her there.</param>
    internal sealed record Row(Post Post, Score? Score, bool IsKept, IReadOnlyList<ScoreContest> Contests);
}
