using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Documents;
using Workforce.Platform.Sheets;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Notices;

/// <summary>The public notice of a result. Names and posts only: no scores, no choices, nobody who was not placed.</summary>
internal sealed class NoticeDocument(DocumentTemplates templates, CodeTables codes)
{
    public async Task<Document> RenderAsync(RotationDbContext db, Round round, Run run, District district, DateOnly opens, DateOnly closes, CancellationToken ct)
    {
        var rows = await (from placement in db.Placements
                          where placement.RunId == run.Id && placement.PostId != null
                          join entrant in db.Entrants on placement.EntrantId equals entrant.Id
                          join post in db.Posts on placement.PostId equals (Contracts.PostId?)post.Id
                          orderby post.SchoolName, post.Code, entrant.StaffNumber
                          select new { post.SchoolName, post.Code, post.Stage, post.Subject, entrant.Name, entrant.HomeSchoolName }).ToListAsync(ct);
        var figures = run.Figures!;
        return templates.Render("rotation-notice", new Dictionary<string, object?>
        {
            ["district"] = district.Name,
            ["round"] = round.Name,
            ["school_year"] = $"{round.SchoolYear}—{round.SchoolYear + 1}学年",
            ["opens"] = opens,
            ["closes"] = closes,
            ["days"] = round.Notice.Days,
            ["working"] = round.Notice.IsWorkingDays,
            ["answer_days"] = round.Policy.Values.ObjectionAnswerDays.Days,
            ["placed"] = figures.Placed,
            ["movers"] = figures.Movers,
            ["stayed"] = figures.Placed - figures.Movers,
            ["unplaced"] = figures.Unplaced,
            ["schools"] = rows.GroupBy(r => r.SchoolName).Select(g => (IReadOnlyDictionary<string, object?>)new Dictionary<string, object?>
            {
                ["school"] = g.Key,
                ["rows"] = g.Select(r => (IReadOnlyDictionary<string, object?>)new Dictionary<string, object?>
                {
                    ["post"] = r.Code,
                    ["subject"] = Name("stage", r.Stage) + Name("subject", r.Subject),
                    ["name"] = r.Name,
                    ["from"] = r.HomeSchoolName,
                }).ToList(),
            }).ToList(),
            ["fingerprint"] = round.Fingerprint,
            ["draw"] = round.Draw is { } draw ? $"{draw.DrawName} 第{draw.Issue}期，{draw.DrawnOn:yyyy-MM-dd}开奖，号码 {draw.Digits}" : "",
            ["seed"] = round.Seed,
            ["correction"] = run.Correction?.Why,
        }, DocumentLimits.WholeDistrict);
    }

    private string Name(string table, string code) => codes[table].Find(code)?.Name ?? code;
}
