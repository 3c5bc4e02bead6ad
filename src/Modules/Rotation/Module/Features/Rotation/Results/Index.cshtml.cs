using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Units;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Mine;

namespace Workforce.Rotation.Features.Rotation.Results;

/// <summary>我的结果: what she got and why, once it is published.</summary>
[Authorize("rotation.choose")]
internal sealed class IndexModel(Reasons reasons) : MyRoundPage
{
    public override MyTab Tab => MyTab.Result;
    public Run Run { get; private set; } = null!;

    /// <summary>Null when she was not in the published run.</summary>
    public Reason? Reason { get; private set; }

    public IReadOnlyList<(Objection Objection, Post? Post)> Objections { get; private set; } = [];
    public bool TakesObjections => Mine.Round.State != RoundState.Closed && Mine.Notice?.IsOpen(Calendar.Today) == true;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        var published = false;
        return await ReadAsync(async db =>
        {
            if (Mine.Round.PublishedRunId is not { } id)
                return;
            published = true;
            Run = await db.Runs.AsNoTracking().OneAsync(r => r.Id == id, ct);
            Reason = await reasons.OfAsync(db, Mine.Round, Run, Mine.Entrant, ct);
            var objections = await (from objection in db.Objections
                                    where objection.EntrantId == Mine.Entrant.Id
                                    join about in db.Posts on objection.PostId equals about.Id into posts
                                    from post in posts.DefaultIfEmpty()
                                    orderby objection.RaisedAt descending
                                    select new { objection, post }).AsNoTracking().ToListAsync(ct);
            Objections = objections.ConvertAll(o => (o.objection, (Post?)o.post));
        }, ct) && published;
    }
}
