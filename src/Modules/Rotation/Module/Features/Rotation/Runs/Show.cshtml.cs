using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Pages;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;
using Workforce.Rotation.Features.Rotation.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Runs;

/// <summary>A proposed or published result: its figures, by subject and school, and everybody's placement. The bureau's own page.</summary>
[Authorize("rotation.rounds")]
internal sealed class ShowModel(Leftovers leftovers) : RoundPage
{
    public ListFilter Filter => ListFilter.Of(Request);
    public Run Run { get; private set; } = null!;
    public RunFigures Figures => Run.Figures!;
    public IReadOnlyList<ResultBreakdown> BySubject { get; private set; } = [];
    public IReadOnlyList<ResultBreakdown> BySchool { get; private set; } = [];
    public IReadOnlyList<ResultBreakdown.Fact> Posts { get; private set; } = [];
    public ListPage<PlacementRow> People { get; private set; } = null!;
    /// <summary>Of those on this page who have no post, whom the law protects.</summary>
    public IReadOnlyDictionary<EntrantId, IReadOnlyList<ProtectedGround>> Protections { get; private set; } = new Dictionary<EntrantId, IReadOnlyList<ProtectedGround>>();

    public int? BackboneTarget => View.Round.Policy.Values.BackbonePercentOfMovers;
    public double? BackbonePercent => Figures.Movers == 0 ? null : Figures.BackboneMovers * 100.0 / Figures.Movers;

    public override IEnumerable<(string Text, string Page)> Links => View.Round.State switch
    {
        RoundState.Published => [("更正试算", "/Rotation/Runs/Correct"), ("打印公示", "/Rotation/Notices/Show"), ("公开文件", "/Rotation/Rounds/Bundle")],
        RoundState.Closed => [("打印公示", "/Rotation/Notices/Show"), ("公开文件", "/Rotation/Rounds/Bundle")],
        _ => [],
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var found = false;
        return await ReadAsync(async db =>
        {
            if (await db.Runs.AsNoTracking().SingleOrDefaultAsync(r => r.Id == View.Round.ProposedRunId, ct) is not { } run)
                return;
            (found, Run) = (true, run);
            var facts = await ResultBreakdown.FactsAsync(db, run.Id, ct);
            Posts = facts;
            BySubject = ResultBreakdown.Count(facts, f => f.Subject);
            BySchool = ResultBreakdown.Count(facts, f => f.School);
            People = await ListPage<PlacementRow>.ReadAsync(PlacementRows.Query(db, run.Id, Filter), Filter, ct);
            var unplaced = People.Rows.Where(row => row.Code is null).Select(row => row.EntrantId).ToList();
            Protections = await leftovers.ProtectionsAsync(db, View.Round, await db.Entrants.AsNoTracking().Where(e => unplaced.Contains(e.Id)).ToListAsync(ct), Today.Now, ct);
        }, ct) && found ? Page() : NotFound();
    }

    public async Task<IActionResult> OnGetExportAsync(CancellationToken ct)
    {
        List<PlacementRow>? rows = null;
        if (!await ReadAsync(async db => rows = View.Round.ProposedRunId is { } run ? await PlacementRows.Query(db, run, Filter).ToListAsync(ct) : null, ct) || rows is null)
            return NotFound();
        var columns = new[] { "姓名", "教职工号", "原学校", "身份", "岗位", "拟聘学校", "学段", "学科", "志愿", "得分", "录取线", "抽签号" };
        return List.Of(Texts, View.Round.Name + Texts["拟聘结果"], columns, rows.Select(p => (IReadOnlyList<object?>)
            [p.Name, p.StaffNumber, p.HomeSchoolName, Texts[p.Basis.Title()].Value, p.Code, p.SchoolName, p.Stage is null ? null : Names.Of("stage", p.Stage), p.Subject is null ? null : Names.Of("subject", p.Subject), p.Rank == 0 ? null : p.Rank,
             p.Score is { } score ? score / 1000m : null, p.CutoffScore is { } line ? line / 1000m : null, p.Lottery]));
    }
}
