using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Workforce.Demo;
using Workforce.IntegrationTests.Rotation.Exchange;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Rotation.Features.Rotation.Appeals;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Rotation.Appeals;

/// <summary>A teacher appeals, the handler keeps the terms, nobody else sees it.</summary>
public sealed class AppealTests(RoundHost host) : IClassFixture<RoundHost>
{
    private DateOnly Today => Calendar.On(host.Clock.GetUtcNow());
    private Guid District => host.City.Rounds[0].DistrictId;
    private DemoPerson Teacher(int which = 0) => host.City.Accounts.Where(a => a.Role == DemoRole.Teacher && a.DistrictId == District && a.SchoolId is not null).ElementAt(which);

    [Fact]
    public async Task Bureau_Filed_Decided_Served_WithEvidence()
    {
        var exchange = await new SmallExchange(host).CreateAsync();
        var teacher = await host.SignInAsync(Teacher());
        var form = await FormAsync(teacher);
        var filed = await teacher.UploadAsync(form, "Form.Evidence", "证据.pdf", "%PDF-1.7 proof"u8.ToArray(), ("Form.Track", "Bureau"), ("Form.About", $"exchange/{exchange.Id.Value}"), ("Form.KnownOn", $"{Today:yyyy-MM-dd}"), ("Form.Claim", "年限算错了"));
        Assert.Contains("教师法第三十九条", filed.Text);
        Assert.Contains($"{Today.AddDays(30):yyyy-MM-dd}", filed.Text);
        var again = await teacher.SubmitAsync(await FormAsync(teacher), ("Form.Track", "Bureau"), ("Form.About", $"exchange/{exchange.Id.Value}"), ("Form.KnownOn", $"{Today:yyyy-MM-dd}"), ("Form.Claim", "再提一次"));
        Assert.Contains("已有一件申诉在办理", again.Text);

        var appeal = await host.ReadAsync(db => db.Appeals.SingleAsync(a => a.ExchangeId == exchange.Id));
        var path = $"/Rotation/Appeals/Show/{appeal.Id.Value}";
        var officer = await exchange.OfficerAsync();
        Assert.Contains("年限算错了", (await officer.GetAsync(path)).Text);
        Assert.Contains("办理申诉", (await officer.GetAsync("/")).Text);
        Assert.Equal(HttpStatusCode.OK, (await officer.Http.GetAsync($"/Rotation/Appeals/Evidence/{appeal.Id.Value}")).StatusCode);
        var empty = await officer.SubmitAsync((await officer.GetAsync(path)).Form("form:has(#On)"), path + "?handler=Decide");
        Assert.Contains("请写明处理决定和理由", empty.Text);
        var stale = (await officer.GetAsync(path)).Form("form:has(#On)");
        var decided = await officer.SubmitAsync((await officer.GetAsync(path)).Form("form:has(#On)"), path + "?handler=Decide", ("Form.Words", "更正年限"), ("Form.Upheld", "true"));
        Assert.Contains("接着登记送达", decided.Document.Body!.TextContent);
        Assert.Contains("已经办结", (await officer.SubmitAsync(stale, path + "?handler=Decide", ("Form.Words", "不支持"))).Text);
        await officer.SubmitAsync((await officer.GetAsync(path)).Form("form:has(#On)"), path + "?handler=Serve");
        Assert.Contains("更正年限", (await teacher.GetAsync(path)).Text);

        foreach (var other in new[] { await host.SignInAsync(Teacher(1)), await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.Principal && a.SchoolId == Teacher().SchoolId)) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(path)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await other.Http.GetAsync($"/Rotation/Appeals/Evidence/{appeal.Id.Value}")).StatusCode);
        }
    }

    [Fact]
    public async Task School_IsHandledByThePrincipal_NotByTheBureau()
    {
        var exchange = await new SmallExchange(host).CreateAsync();
        var teacher = await host.SignInAsync(Teacher());
        await teacher.SubmitAsync(await FormAsync(teacher), ("Form.Track", "School"), ("Form.About", $"exchange/{exchange.Id.Value}"), ("Form.KnownOn", $"{Today:yyyy-MM-dd}"), ("Form.Claim", "名单有误"));
        var appeal = await host.ReadAsync(db => db.Appeals.SingleAsync(a => a.ExchangeId == exchange.Id));
        Assert.Equal(Teacher().SchoolId, appeal.SchoolId?.Value);
        var path = $"/Rotation/Appeals/Show/{appeal.Id.Value}";
        var officer = await exchange.OfficerAsync();
        var read = await officer.GetAsync(path);
        Assert.Equal((HttpStatusCode.OK, null), (read.Status, read.Document.QuerySelector("form:has(#On)")));
        var principal = await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.Principal && a.SchoolId == Teacher().SchoolId));
        var intruding = await Assert.ThrowsAsync<RuleBrokenException>(() => exchange.UseAsync<HandleAppeal>(use => use.DecideAsync(appeal.Id, new() { Version = appeal.Version, Words = "越权" }, host.By(exchange.Officer), CancellationToken.None)));
        Assert.Contains("不由您办理", intruding.Message);
        Assert.Contains("接着登记送达", (await principal.SubmitAsync((await principal.GetAsync(path)).Form("form:has(#On)"), path + "?handler=Decide", ("Form.Words", "已更正"))).Document.Body!.TextContent);
    }

    [Fact]
    public async Task Arbitration_TooLate_IsRefusedWithTheLaw_OrTakenWithAReason_AndOverdueIsRed()
    {
        var exchange = await new SmallExchange(host).CreateAsync();
        var officer = await exchange.OfficerAsync();
        var who = host.City.Teachers.First(t => t.Employment.DistrictId == District && t.Employment.Status == "100").StaffNumber;
        (string, string)[] fields = [("Form.StaffNumber", who), ("Form.Track", "Arbitration"), ("Form.About", $"exchange/{exchange.Id.Value}"), ("Form.KnownOn", $"{Today.AddYears(-2):yyyy-MM-dd}"), ("Form.FiledOn", $"{Today.AddDays(-10):yyyy-MM-dd}"), ("Form.Claim", "聘用争议")];
        var late = await officer.SubmitAsync(await FormAsync(officer), fields);
        Assert.Contains("劳动争议调解仲裁法", late.Text);
        Assert.Contains("已过期限", late.Text);
        var taken = await officer.SubmitAsync(await FormAsync(officer), [.. fields, ("Form.LateWhy", "住院一年")]);
        Assert.Contains("住院一年", taken.Text);
        Assert.Contains("已逾期 5 天", taken.Text);
        Assert.Contains("逾期 5 天", (await officer.GetAsync("/Rotation/Appeals?show=late")).Text);
        var stranger = await officer.SubmitAsync(await FormAsync(officer), [.. fields.Skip(1), ("Form.StaffNumber", "99999999"), ("Form.LateWhy", "住院")]);
        Assert.Contains("没有工号为 99999999 的教师", stranger.Text);
    }

    [Fact]
    public async Task StaffAppeal_OnlyAfterAReview_AndOnlyHers()
    {
        var exchange = await new SmallExchange(host).CreateAsync();
        var teacher = await host.SignInAsync(Teacher());
        (string, string)[] fields = [("Form.Track", "StaffAppeal"), ("Form.About", $"exchange/{exchange.Id.Value}"), ("Form.KnownOn", $"{Today:yyyy-MM-dd}"), ("Form.Claim", "不服复核")];
        Assert.Contains("从复核决定提出", (await teacher.SubmitAsync(await FormAsync(teacher), fields)).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await teacher.SubmitAsync(await FormAsync(teacher), [.. fields, ("Form.After", Guid.NewGuid().ToString())])).Status);
        Assert.Contains("请选择对哪一轮的决定有异议", (await teacher.SubmitAsync(await FormAsync(teacher), ("Form.Track", "Bureau"), ("Form.About", $"round/{Guid.NewGuid()}"), ("Form.KnownOn", $"{Today:yyyy-MM-dd}"), ("Form.Claim", "x"))).Text);
        Assert.Equal(0, await host.ReadAsync(db => db.Appeals.CountAsync(a => a.ExchangeId == exchange.Id)));
    }

    private static async Task<IHtmlFormElement> FormAsync(Browser browser) => (await browser.GetAsync("/Rotation/Appeals/File")).Form("form:has(#Claim)");
}
