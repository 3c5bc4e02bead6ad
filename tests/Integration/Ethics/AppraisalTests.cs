using System.Net;
using Microsoft.EntityFrameworkCore;
using Workforce.Demo;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Appraisals;
using Workforce.Ethics.Features.Ethics.Appraisals;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Platform.Sheets;
using Workforce.Platform.Sheets.Imports;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Ethics;

public sealed class AppraisalTests(TestHost host)
{
    private readonly EthicsDesk desk = new(host);
    private int Next => host.Clock.GetUtcNow().Year + 1;

    [Fact]
    public async Task Sheet_MapsBothNamesOfTheThirdGrade_NamesEveryFault_AndGoesBack()
    {
        var district = host.City.Districts[0].Id;
        var year = await OpenAsync(district, "luochuan", Next - 2);
        var (school, rows) = await SchoolAsync(year);
        var stranger = host.City.Teachers.First(t => t.Employment.DistrictId == district && t.Employment.SchoolId != school.Id && t.Employment.Kind == "teacher");
        // Luochuan has no score of parents by sheet, so only what is computed without them can be graded.
        await WaiveAsync(rows);
        var import = await HandInAsync(desk.Head(school), year,
            [rows[0].StaffNumber, rows[0].Name, "75", "75", "75", "合格"],
            [rows[1].StaffNumber, rows[1].Name, "75", "75", "75", "基本合格"],
            [rows[2].StaffNumber, rows[2].Name, "75", "75", "75", "良好"],
            [rows[3].StaffNumber, rows[3].Name, "75", "75", "75", "甲等"],
            [stranger.StaffNumber, stranger.Person.Name, "75", "75", "75", "合格"]);
        Assert.Equal((0, 2, 3), (import.Summary.Added, import.Summary.Changed, import.Summary.Faulty));
        await AskAsync(desk.Head(school), import, ImportAct.Commit, ImportState.Committed);
        var after = await RowsAsync(year, school);
        Assert.Equal(["qualified", "qualified"], after.Take(2).Select(a => a.Grade));
        Assert.Equal(75, after[0].Total);
        await AskAsync(desk.Head(school), import, ImportAct.Undo, ImportState.Undone);
        Assert.All((await RowsAsync(year, school)).Take(2), a => Assert.Null(a.Grade));

        var other = await desk.ReadAsync(db => db.Set<AppraisalSchool>().Where(s => s.YearId == year && s.SchoolId != new Workforce.Registry.Contracts.SchoolId(school.Id)).Select(s => s.SchoolId).FirstAsync());
        var foreign = await HandInAsync(desk.Head(host.City.Schools.First(s => s.Id == other.Value)), year, [rows[0].StaffNumber, rows[0].Name, "90", "90", "90", "优秀"]);
        Assert.Equal(1, foreign.Summary.Faulty);
    }

    [Fact]
    public async Task School_HandsInWithinTheShare_TeacherContests_BureauConfirmsAfterTheAnswer()
    {
        var who = host.City.Accounts.First(a => a.Role == DemoRole.Teacher && a.DistrictId == host.City.Districts[0].Id && a.TeacherId is not null && host.City.Teachers.First(t => t.Id == a.TeacherId) is { Employment: { Kind: "teacher" } e } && e.SchoolId == a.SchoolId);
        var school = host.City.Schools.First(s => s.Id == who.SchoolId);
        var year = await OpenAsync(school.DistrictId, "standard", Next);
        var head = desk.Head(school);
        var rows = await RowsAsync(year, school);
        await WaiveAsync(rows);
        var teacher = await host.SignInAsync(who);
        var mine = rows.Single(r => r.TeacherId.Value == who.TeacherId);
        var path = $"/Ethics/Appraisals/Person/{mine.Id.Value}";
        Assert.Equal(HttpStatusCode.NotFound, (await teacher.GetAsync(path)).Status);
        foreach (var row in rows)
            await EnterAsync(head, row.Id, 95, row.Id == mine.Id ? "criticised" : null);
        var tooMany = await Assert.ThrowsAsync<RuleBrokenException>(() => SubmitAsync(head, year));
        Assert.Contains("不超过参加考核人数", tooMany.Message);
        foreach (var row in rows.Where(r => r.Id != mine.Id).Skip(ShareMustHold.Most(new("excellent", 90, ["优秀"], 30), rows.Count)))
            await EnterAsync(head, row.Id, 85, null);
        await SubmitAsync(head, year);
        Assert.Contains("已经提交", (await Assert.ThrowsAsync<RuleBrokenException>(() => EnterAsync(head, rows.First(r => r.Id != mine.Id).Id, 70, null))).Message);

        var seen = await teacher.GetAsync(path);
        Assert.Contains("不合格", seen.Text);
        var asked = await teacher.SubmitAsync(seen.Form("form:has(#Words)"), ("Words", "通报不是针对我"));
        Assert.Contains("等待学校答复", asked.Text);
        var officer = desk.Officer(school.DistrictId);
        Assert.Contains("复核申请没有答复", (await Assert.ThrowsAsync<RuleBrokenException>(() => ConfirmAsync(officer, year, school))).Message);
        var stranger = host.City.Schools.First(s => s.DistrictId == school.DistrictId && s.Id != school.Id);
        Assert.Equal(HttpStatusCode.NotFound, (await (await host.SignInAsync(desk.HeadOf(stranger))).GetAsync(path)).Status);
        await EnterAsync(head, mine.Id, 85, null);
        var principal = await host.SignInAsync(desk.HeadOf(school));
        Assert.Contains("85", (await principal.GetAsync(path)).Text);
        await principal.SubmitAsync((await principal.GetAsync(path)).Form("form:has(#Answer)"), ("Answer", "已更正"), ("Upheld", "true"));
        await ConfirmAsync(officer, year, school);
        Assert.Contains("已更正", (await teacher.GetAsync(path)).Text);
        Assert.Equal("qualified", (await RowsAsync(year, school)).Single(r => r.Id == mine.Id).Grade);
    }

    private Task<AppraisalYearId> OpenAsync(Guid district, string scheme, int year) => desk.UseAsync<OpenYear, AppraisalYearId>(desk.Officer(district), use => use.HandleAsync(new(district), new() { Year = year, Scheme = scheme }, desk.By(desk.Officer(district)), CancellationToken.None));

    private async Task<(DemoSchool School, List<Appraisal> Rows)> SchoolAsync(AppraisalYearId year)
    {
        var largest = await desk.ReadAsync(db => db.Set<Appraisal>().Where(a => a.YearId == year).GroupBy(a => a.SchoolId).OrderByDescending(g => g.Count()).Select(g => g.Key).FirstAsync());
        var school = host.City.Schools.First(s => s.Id == largest.Value);
        return (school, await RowsAsync(year, school));
    }

    private Task<List<Appraisal>> RowsAsync(AppraisalYearId year, DemoSchool school) => desk.ReadAsync(db => db.Set<Appraisal>().AsNoTracking().Where(a => a.YearId == year && a.SchoolId == new Workforce.Registry.Contracts.SchoolId(school.Id)).OrderBy(a => a.StaffNumber).ToListAsync());

    // As closing a class's form does when too few answered.
    private async Task WaiveAsync(IReadOnlyList<Appraisal> rows)
    {
        await using var waive = host.Owner.CreateCommand("update ethics.appraisals set parents_waived = true where id = any($1)");
        waive.Parameters.Add(new() { Value = rows.Select(r => r.Id.Value).ToArray() });
        await waive.ExecuteNonQueryAsync();
    }

    private async Task EnterAsync(Actor head, AppraisalId id, decimal points, string? gate)
    {
        var version = (await desk.ReadAsync(db => db.Set<Appraisal>().AsNoTracking().SingleAsync(a => a.Id == id))).Version;
        await desk.UseAsync<EnterAppraisal>(head, use => use.HandleAsync(id, new() { Version = version, Self = points, Peers = points, Pupils = points, School = points, Gate = gate }, desk.By(head), CancellationToken.None));
    }

    private async Task SubmitAsync(Actor head, AppraisalYearId year)
    {
        var school = new Workforce.Registry.Contracts.SchoolId(head.Reach.SchoolId!.Value);
        var version = (await desk.ReadAsync(db => db.Set<AppraisalSchool>().AsNoTracking().SingleAsync(s => s.YearId == year && s.SchoolId == school))).Version;
        await desk.UseAsync<SubmitSchool>(head, use => use.HandleAsync(year, version, desk.By(head), CancellationToken.None));
    }

    private async Task ConfirmAsync(Actor officer, AppraisalYearId year, DemoSchool school)
    {
        var id = new Workforce.Registry.Contracts.SchoolId(school.Id);
        var version = (await desk.ReadAsync(db => db.Set<AppraisalSchool>().AsNoTracking().SingleAsync(s => s.YearId == year && s.SchoolId == id))).Version;
        await desk.UseAsync<DecideSchool>(officer, use => use.ConfirmAsync(year, id, version, desk.By(officer), CancellationToken.None));
    }

    private async Task<Import> HandInAsync(Actor head, AppraisalYearId year, params string[][] rows)
    {
        using var file = new MemoryStream();
        ListWorkbook.Write(file, "师德考核", [new("工号"), new("姓名"), new("自评"), new("学生评"), new("学校评"), new("等次")], rows);
        file.Position = 0;
        var id = await desk.UseAsync<ImportDesk<EthicsDbContext>, Guid>(head, use => use.HandInAsync(AppraisalsImport.Kind, "考核.xlsx", file, year.Value, desk.By(head), CancellationToken.None));
        return await DoneAsync(head, id);
    }

    private async Task AskAsync(Actor head, Import import, ImportAct act, ImportState wanted)
    {
        await desk.UseAsync<ImportDesk<EthicsDbContext>>(head, use => use.AskAsync(import.Id, act, desk.By(head, "测试"), CancellationToken.None));
        var done = await DoneAsync(head, import.Id);
        Assert.True(done.State == wanted, done.Refusal);
    }

    private async Task<Import> DoneAsync(Actor head, Guid id) => (await Rotation.RoundHost.EventuallyAsync(() => desk.UseAsync<ImportDesk<EthicsDbContext>, Import?>(head, use => use.FindAsync(id, CancellationToken.None)), import => import is { IsWorking: false }))!;
}
