using System.Net;
using Microsoft.EntityFrameworkCore;
using Workforce.Staffing.Contracts;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Staffing.Posts;

/// <summary>Caps and structures: set by the bureau, read by the school they belong to, fed to other modules.</summary>
public sealed class PostPagesTests(TestHost host)
{
    private const string Caps = "form:has([name='Rows[0].Cap'])";
    private readonly StaffingDesk desk = new(host);

    [Fact]
    public async Task Caps_AreSaved_NotBySomebodyElsesVersion_NorByAnotherSchool()
    {
        var officer = await host.SignInAsync(desk.Officer);
        var path = $"/Staffing/Caps/School/{desk.Elsewhere.Value}?year=2031";
        Assert.Contains("事业编", (await officer.GetAsync("/Staffing/Caps?show=over")).Text);
        var stale = (await officer.GetAsync(path)).Form(Caps);
        await officer.SubmitAsync(stale, ("Rows[0].Cap", "0"), ("Rows[0].Document", "测2号"));
        var over = await officer.GetAsync(path);
        Assert.Matches("超 [0-9]+", over.Text);
        await officer.SubmitAsync(over.Form(Caps), ("Rows[0].Cap", "7"));
        Assert.Contains("别人", (await officer.SubmitAsync(over.Form(Caps), ("Rows[0].Cap", "8"), ("_request", Guid.NewGuid().ToString()))).Text);
        Assert.Contains("员额数应在", (await officer.SubmitAsync((await officer.GetAsync(path)).Form(Caps), ("Rows[0].Cap", "-1"))).Text);
        Assert.Equal(7, (await desk.ReadAsync(db => db.EmploymentCaps.SingleAsync(c => c.SchoolYear == 2031))).Cap);

        var principal = await host.SignInAsync(desk.Principal());
        Assert.Equal(HttpStatusCode.NotFound, (await principal.GetAsync(path)).Status);
        var own = await principal.GetAsync("/Staffing/Caps");
        Assert.Equal((HttpStatusCode.OK, null), (own.Status, own.Document.QuerySelector(Caps)));
    }

    [Fact]
    public async Task Structure_AboveTheShares_NeedsAReason_AndFeedsVacanciesBelowZero()
    {
        var officer = await host.SignInAsync(desk.Officer);
        var school = desk.Elsewhere;
        var path = $"/Staffing/Levels/School/{school.Value}";
        (string, string)[] posts = [.. Enumerable.Range(0, 13).Select(i => ($"Form.Posts[{i}]", i == 4 ? "1" : "0")), ("Form.From", $"{desk.Today:yyyy-MM-dd}"), ("Form.Document", "测3号")];
        var form = (await officer.GetAsync(path)).Form("form:has(#Document)");
        Assert.Contains("请写明核准的理由", (await officer.SubmitAsync(form, posts)).Text);
        Assert.Contains("测3号", (await officer.SubmitAsync((await officer.GetAsync(path)).Form("form:has(#Document)"), [.. posts, ("Form.Reason", "测试")])).Text);
        Assert.Contains("别人刚刚核准", (await officer.SubmitAsync(form, [.. posts, ("Form.Reason", "测试"), ("_request", Guid.NewGuid().ToString())])).Text);
        var lines = (await desk.UseAsync<ILevelVacancies, IReadOnlyList<LevelVacancy>>(use => use.InDistrictAsync(desk.District, desk.Today, CancellationToken.None))).Where(l => l.SchoolId == school).ToList();
        Assert.Equal(1, lines.Single(l => l.Level == "technical-05").Approved);
        Assert.Contains(lines, l => l.Vacant < 0);
        var before = await desk.UseAsync<ILevelVacancies, IReadOnlyList<LevelVacancy>>(use => use.InDistrictAsync(desk.District, desk.Today.AddDays(-1), CancellationToken.None));
        Assert.NotEqual(1, before.Where(l => l.SchoolId == school).Sum(l => l.Approved));
        Assert.Contains("−", (await officer.GetAsync("/Staffing/Levels?show=negative")).Text);
        Assert.Contains("专业技术五级", (await officer.GetAsync(path + "?propose=40")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await (await host.SignInAsync(desk.Principal())).GetAsync(path)).Status);
    }

    [Fact]
    public async Task Balance_Map_Table_OneMove_AndTheSheet()
    {
        var officer = await host.SignInAsync(desk.Officer);
        var page = await officer.GetAsync("/Staffing/Balance?by=books");
        Assert.NotEmpty(page.Document.QuerySelectorAll("svg.wf-balance circle"));
        var schools = host.City.Schools.Where(s => s.DistrictId == desk.District.Value && s.IsPublic).ToList();
        Assert.All(schools, s => Assert.Contains(s.Name, page.Text));
        var person = host.City.Teachers.First(t => t.Employment.IsEstablished && t.Employment.Status == "100" && t.Employment.SchoolId == schools[0].Id);
        var move = await officer.GetAsync($"/Staffing/Balance/Move?number={person.StaffNumber}&to={schools[1].Id}");
        Assert.Contains("两校这一学科的余缺合计", move.Text);
        Assert.Contains("同一所学校", (await officer.GetAsync($"/Staffing/Balance/Move?number={person.StaffNumber}&to={schools[0].Id}")).Text);
        Assert.Contains("没有工号为 nobody", (await officer.GetAsync("/Staffing/Balance/Move?number=nobody")).Text);
        Assert.Contains(schools[0].Name, (await officer.GetAsync($"/Staffing/Balance/School/{schools[0].Id}")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync($"/Staffing/Balance/School/{Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await officer.Http.GetAsync("/Staffing/Balance?handler=Sheet")).StatusCode);
        var principal = await host.SignInAsync(desk.Principal());
        Assert.NotEqual(HttpStatusCode.OK, (await principal.Http.GetAsync("/Staffing/Balance?handler=Sheet")).StatusCode);
    }
}
