using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Posts;

/// <summary>One post: its conditions, who applied, their scores, whether each is admitted and why not.</summary>
[Authorize("rotation.rounds")]
internal sealed class ShowModel : RoundPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Post { get; set; }

    public Post Offered { get; private set; } = null!;
    public IReadOnlyList<Applicant> Applicants { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var found = false;
        return await ReadAsync(async db =>
        {
            var id = new PostId(Post);
            if (await db.Posts.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id && p.RoundId == RoundId, ct) is not { } post)
                return;
            (found, Offered) = (true, post);
            var rows = await (from choice in RoundCounts.CertifiedChoices(db, RoundId)
                              where choice.PostId == id
                              join entrant in db.Entrants on choice.EntrantId equals entrant.Id
                              join score in db.Scores on new { choice.EntrantId, choice.PostId } equals new { score.EntrantId, score.PostId } into scores
                              from score in scores.DefaultIfEmpty()
                              orderby score == null ? 1 : 0, score.Total descending, entrant.StaffNumber
                              select new { Entrant = entrant, choice.Rank, Score = score }).AsNoTracking().ToListAsync(ct);
            Applicants = rows.Select(r => new Applicant(r.Entrant, r.Rank, r.Score, Admission.Of(r.Entrant, post, View.Round.Policy))).ToList();
        }, ct) && found ? Page() : NotFound();
    }

    internal sealed record Applicant(Entrant Entrant, int Rank, Score? Score, Admitted Admitted);
}
