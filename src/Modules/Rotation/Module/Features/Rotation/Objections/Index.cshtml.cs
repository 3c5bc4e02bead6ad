using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Pages;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Objections;

[Authorize("rotation.rounds")]
internal sealed class IndexModel : RoundPage
{
    public ListFilter Filter => ListFilter.Of(Request);
    public IReadOnlyList<ObjectionRow> Objections { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(async db => Objections = await (
        from objection in db.Objections
        where objection.RoundId == RoundId && (Filter.Show != "open" || objection.State == CaseState.Open)
        join entrant in db.Entrants on objection.EntrantId equals entrant.Id
        join post in db.Posts on objection.PostId equals (Contracts.PostId?)post.Id into posts
        from post in posts.DefaultIfEmpty()
        orderby objection.State == CaseState.Open ? 0 : 1, objection.AnswerDueOn, objection.RaisedAt
        select new ObjectionRow(objection.Id, entrant.Name, entrant.HomeSchoolName, objection.Datum, post!.Code, post.SchoolName, objection.Claim, objection.RaisedAt, objection.AnswerDueOn, objection.State)).ToListAsync(ct), ct);
}
