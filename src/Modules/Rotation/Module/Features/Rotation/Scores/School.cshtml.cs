using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Pages;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Scores;

/// <summary>Everybody who applied to the school, post by post, with who is still without a score.</summary>
[Authorize("rotation.score")]
internal sealed class SchoolModel : SchoolRoundPage
{
    /// <summary>"missing" or "contested"; anything else shows everybody.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    public IReadOnlyList<Applicant> All { get; private set; } = [];
    public ILookup<Post, Applicant> Shown { get; private set; } = null!;
    public IReadOnlyList<(ScoreContest Contest, Entrant Entrant, Post Post)> Contests { get; private set; } = [];
    public int Posts { get; private set; }
    public int Missing => All.Count(a => a.Score is null);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    /// <summary>The list as a workbook: every item of every applicant.</summary>
    public async Task<IActionResult> OnGetExportAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        var items = Round.Policy.Values.Scheme?.Items ?? [];
        return List.Of(Texts, Texts["竞聘评分"], ["岗位编号", "岗位", "姓名", "教职工号", "现学校", .. items.Select(i => i.Name), "总分"], All.Select(a => (IReadOnlyList<object?>)
            [a.Post.Code, PostName.Teaches(Names, a.Post), a.Entrant.Name, a.Entrant.StaffNumber, a.Entrant.HomeSchoolName,
             .. items.Select(i => a.Score?.Items.FirstOrDefault(s => s.Item == i.Item) is { } given ? (object?)(given.Thousandths / 1000m) : null), a.Score is { } score ? score.Total / 1000m : null]));
    }

    private Task<bool> LoadAsync(CancellationToken ct) => ReadAsync(async db =>
    {
        Posts = await db.Posts.CountAsync(p => p.RoundId == RoundId && p.OfferedBy == School, ct);
        All = await Applicants.Of(db, Applicants.ToScore(db, RoundId, School)).AsNoTracking().ToListAsync(ct);
        var contests = await (from contest in db.ScoreContests
                              where contest.RoundId == RoundId && contest.SchoolId == School
                              join entrant in db.Entrants on contest.EntrantId equals entrant.Id
                              join post in db.Posts on contest.PostId equals post.Id
                              orderby contest.State == CaseState.Open descending, contest.AnswerDueOn
                              select new { contest, entrant, post }).AsNoTracking().ToListAsync(ct);
        Contests = contests.ConvertAll(c => (c.contest, c.entrant, c.post));
        Shown = All.Where(a => Show switch { "missing" => a.Score is null, "contested" => a.Score?.State == ScoreState.Contested, _ => true })
            .GroupBy(a => a.Post.Id).SelectMany(g => g.Select(a => (Post: g.First().Post, Applicant: a))).ToLookup(g => g.Post, g => g.Applicant);
        return Posts > 0;
    }, ct);
}
