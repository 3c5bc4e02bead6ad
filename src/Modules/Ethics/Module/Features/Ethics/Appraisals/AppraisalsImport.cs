using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Appraisals;
using Workforce.Platform.Sheets;
using Workforce.Platform.Sheets.Imports;

namespace Workforce.Ethics.Features.Ethics.Appraisals;

/// <summary>
/// The sheet of scores and grades (师德考核表) of one year. The year is the import's context, its scheme says which names its
/// grades go by: a third grade called 合格 in one line and 基本合格 in the next is one grade.
/// </summary>
internal sealed class AppraisalsImport : WorkbookImport<EthicsDbContext>
{
    public const string Kind = "ethics.appraisals";

    private const string Year = "select y.scheme from appraisal_years y where y.id = i.context_id";

    // The total that the row will have: what the sheet says before what is there; null while a part is missing.
    private const string Total = $"""
        (select case when bool_and(p.points is not null) then round(sum(p.weight * p.points) / nullif(sum(p.weight), 0), 2) end from (
          select (c->>'Weight')::numeric as weight, coalesce((s.stored->>((c->>'Key') || '_score'))::numeric, (to_jsonb(t)->>((c->>'Key') || '_score'))::numeric) as points
          from jsonb_array_elements(({Year})->'Components') c where not (coalesce(t.parents_waived, false) and c->>'Key' = 'parents')) p)
        """;

    private const string Elsewhere = "t.id is null or t.district_id <> i.district_id or t.school_id is distinct from coalesce(i.school_id, t.school_id)";

    private const string Scored = $"(select jsonb_array_length(({Year})->'Components')) > 0";

    public override WorkbookDefinition Workbook { get; } = new(Kind, "师德考核表", "Ethics appraisal",
    [
        new("appraisals", "师德考核", "Appraisals")
        {
            Keys = ["staff_number"],
            Columns =
            [
                Column.Number("staff_number", "工号", "Staff number") with { Required = true, Aliases = ["教职工号"] },
                Column.Name("name", "姓名", "Name") with { Required = true },
                Points("self_score", "自评", "Self"),
                Points("peers_score", "同事评", "Peers"),
                Points("pupils_score", "学生评", "Pupils"),
                Points("school_score", "学校评", "School"),
                Column.Text("gate", "一票否决情形", "Veto") with { Note = "没有的空着；有的照方案里的名称写。" },
                Column.Text("grade", "等次", "Grade", 20) with { Note = "空着：按总分定。第三等写“合格”或“基本合格”，按本年方案认。", Aliases = ["师德等次", "考核等次"] },
            ],
        },
    ]);

    public override IReadOnlyDictionary<string, SheetTarget> Targets { get; } = new Dictionary<string, SheetTarget>
    {
        ["appraisals"] = new("appraisals", "id")
        {
            Keys = ["year_id", "staff_number"],
            NotStored = ["name"],
            References =
            [
                new("staff_number", "year_id", "i.context_id", "''", "没有找到本年考核") { Kept = true },
                new("gate", "gate", $"select g->>'Code' from jsonb_array_elements(({Year})->'Gates') g where g->>'Name' = s.given->>'gate' or g->>'Code' = s.given->>'gate' limit 1",
                    $"select g->>'Name' from jsonb_array_elements(({Year})->'Gates') g where g->>'Code' = t.gate", "方案里没有这一项一票否决情形"),
                new("grade", "grade", $"select g->>'Code' from jsonb_array_elements(({Year})->'Grades') g where g->'Names' @> to_jsonb(trim(s.given->>'grade')) limit 1",
                    $"select g->'Names'->>0 from jsonb_array_elements(({Year})->'Grades') g where g->>'Code' = t.grade", "本年方案里没有这个等次"),
            ],
            Checks =
            [
                // The background reads with no school's eyes, so the import's own place is compared here.
                new("staff_number", Elsewhere, "不在参加考核的名单里（只收本校教师）"),
                new("name", $"not ({Elsewhere}) and s.given->>'name' <> t.name", "与工号对不上"),
                new(null, "exists (select from appraisal_schools b where b.year_id = i.context_id and b.school_id = t.school_id and b.state <> 'Entering')", "本校的考核已经提交，不能再改"),
                new("grade", $"s.stored ? 'grade' and {Scored} and coalesce(s.stored->>'gate', t.gate) is null and {Total} is null", "各项分数不全，不能定等次"),
                new("grade", $"s.stored ? 'grade' and coalesce(s.stored->>'gate', t.gate) is null and (select (g->>'Min')::numeric from jsonb_array_elements(({Year})->'Grades') g where g->>'Code' = s.stored->>'grade') > {Total}", "总分 {0} 够不上这个等次", Hint: Total),
                new("grade", $"s.stored ? 'grade' and coalesce(s.stored->>'gate', t.gate) is not null and s.stored->>'grade' <> ({Year})->'Grades'->-1->>'Code'", "有一票否决情形的只能是最末等"),
            ],
        },
    };

    public override async Task CommittedAsync(EthicsDbContext db, Platform.Sheets.Imports.Import import, IReadOnlyDictionary<string, Guid[]> changed, CancellationToken ct)
    {
        var year = await db.Set<AppraisalYear>().SingleAsync(y => y.Id == new AppraisalYearId(import.ContextId!.Value), ct);
        var ids = changed.GetValueOrDefault("appraisals", []).Select(id => new AppraisalId(id)).ToList();
        var rows = await db.Set<Appraisal>().Where(a => ids.Contains(a.Id)).ToListAsync(ct);
        var schools = rows.Select(a => a.SchoolId).Distinct().ToList();
        foreach (var school in await db.Set<AppraisalSchool>().Where(s => s.YearId == year.Id && schools.Contains(s.SchoolId)).ToListAsync(ct))
            school.MustBeEntering();
        foreach (var row in rows)
            row.Reckon(year.Scheme);
    }

    private static SheetColumn Points(string key, string title, string english) => Column.Decimal(key, title, english, 0, 100) with { Note = "0 到 100；方案没有这一项的空着。" };
}
