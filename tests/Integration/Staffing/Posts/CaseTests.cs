using System.Net;
using Microsoft.EntityFrameworkCore;
using Workforce.Staffing.Domain.Cases;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Staffing.Posts;

/// <summary>Cases of misuse from their finding to an outcome, and who may not touch them.</summary>
public sealed class CaseTests(TestHost host)
{
    private readonly StaffingDesk desk = new(host);

    [Fact]
    public async Task Entered_Answered_NotClosedWithoutOutcome_Closed()
    {
        var officer = await host.SignInAsync(desk.Officer);
        var school = desk.Principal().SchoolId!.Value;
        (string, string)[] fields = [("Form.School", school.ToString()), ("Form.Kind", "Diverted"), ("Form.Finding", "名额用于学区办"), ("Form.DueOn", $"{desk.Today.AddDays(9):yyyy-MM-dd}")];
        Assert.Contains("没有工号", (await officer.SubmitAsync(await EnterAsync(officer), [.. fields, ("Form.StaffNumber", "none")])).Text);
        Assert.Contains("应在今天之后", (await officer.SubmitAsync(await EnterAsync(officer), [.. fields.Take(3), ("Form.DueOn", $"{desk.Today:yyyy-MM-dd}")])).Text);
        await officer.SubmitAsync(await EnterAsync(officer), fields);
        var one = await desk.ReadAsync(db => db.Cases.SingleAsync(c => c.Finding == "名额用于学区办"));
        var path = $"/Staffing/Cases/Show/{one.Id.Value}";

        var principal = await host.SignInAsync(desk.Principal());
        Assert.Contains("办理编制问题", (await principal.GetAsync("/")).Text);
        var stale = (await officer.GetAsync(path)).Form("form:has(#Words)");
        Assert.Contains("已收回一名", (await principal.SubmitAsync((await principal.GetAsync(path)).Form("form:has(#Words)"), ("Form.Words", "已收回一名"))).Text);
        Assert.Contains("别人已经修改", (await officer.SubmitAsync(stale, path + "?handler=Close", ("Form.Words", "已纠正"))).Text);
        Assert.Contains("没有结果不能办结", (await officer.SubmitAsync((await officer.GetAsync(path)).Form("form:has(#Words)"), path + "?handler=Close")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await principal.SubmitAsync((await principal.GetAsync(path)).Form("form:has(#Words)"), path + "?handler=Close", ("Form.Words", "自己办结"))).Status);
        Assert.Contains("已纠正", (await officer.SubmitAsync((await officer.GetAsync(path)).Form("form:has(#Words)"), path + "?handler=Close", ("Form.Words", "已纠正"))).Text);
        Assert.Equal((CaseState.Closed, 4), await desk.ReadAsync(async db => ((await db.Cases.SingleAsync(c => c.Id == one.Id)).State, await db.CaseSteps.CountAsync(s => s.CaseId == one.Id))));
        Assert.Equal(HttpStatusCode.NotFound, (await (await host.SignInAsync(desk.Principal(1))).GetAsync(path)).Status);
    }

    [Fact]
    public async Task Detection_FindsOnce_AndSuspicionsAreNotForSchools()
    {
        var officer = await host.SignInAsync(desk.Officer);
        // Moves of the demo's closed round may have come since the demo was looked through.
        await officer.SubmitAsync((await officer.GetAsync("/Staffing/Cases")).Form("form[action*=Detect]"));
        var again = await officer.SubmitAsync((await officer.GetAsync("/Staffing/Cases")).Form("form[action*=Detect]"));
        Assert.Contains("新发现 0 件", string.Join(' ', again.Document.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        var suspected = await desk.ReadAsync(db => db.Cases.FirstAsync(c => c.State == CaseState.Suspected));
        Assert.Contains("确认并限期办理", (await officer.GetAsync($"/Staffing/Cases/Show/{suspected.Id.Value}")).Text);
        var principals = host.City.Accounts.Where(a => a.Role == Demo.DemoRole.Principal && a.SchoolId == suspected.SchoolId.Value).Take(1);
        foreach (var principal in principals)
            Assert.Equal(HttpStatusCode.NotFound, (await (await host.SignInAsync(principal)).GetAsync($"/Staffing/Cases/Show/{suspected.Id.Value}")).Status);
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlFormElement> EnterAsync(Browser browser) => (await browser.GetAsync("/Staffing/Cases/Enter")).Form("form:has(#Finding)");
}
