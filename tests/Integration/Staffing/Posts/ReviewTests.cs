using System.Net;
using Microsoft.EntityFrameworkCore;
using Workforce.Staffing.Domain.Reviews;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Staffing.Posts;

/// <summary>核编: one at a time, answered by the school it belongs to, closed when everybody was heard, reported.</summary>
public sealed class ReviewTests(TestHost host)
{
    private readonly StaffingDesk desk = new(host);

    [Fact]
    public async Task Review_Objected_Replied_NotClosedTooEarly_Reported()
    {
        var officer = await host.SignInAsync(desk.Officer);
        var review = await desk.ReadAsync(db => db.Reviews.SingleAsync(r => r.State == ReviewState.Open && r.DistrictId == desk.District));
        Assert.Null((await officer.GetAsync("/Staffing/Reviews")).Document.QuerySelector("form:has(#DueOn)"));
        var (show, school) = ($"/Staffing/Reviews/Show/{review.Id.Value}", $"/Staffing/Reviews/School/{review.Id.Value}");

        var principal = await host.SignInAsync(desk.Principal());
        var stale = (await principal.GetAsync(school)).Form("form:has(#Words)");
        Assert.Contains("请写明异议的理由", (await principal.SubmitAsync((await principal.GetAsync(school)).Form("form:has(#Words)"), school + "?handler=Object", ("Form.Words", ""))).Text);
        Assert.Contains("在编少算两人", (await principal.SubmitAsync((await principal.GetAsync(school)).Form("form:has(#Words)"), school + "?handler=Object", ("Form.Words", "在编少算两人"))).Text);
        Assert.Contains("别人已经修改", (await principal.SubmitAsync(stale, school + "?handler=Confirm")).Text);
        Assert.NotEqual(HttpStatusCode.OK, (await principal.Http.GetAsync(show)).StatusCode);

        Assert.Contains("没有答复", (await officer.SubmitAsync((await officer.GetAsync(show)).Form("form:has(#Conclusion)"), ("Closing.Conclusion", "不变"))).Text);
        var own = desk.Principal().SchoolId!.Value;
        await officer.SubmitAsync((await officer.GetAsync(show)).Form($"form:has(input[value='{own}'])"), ("Reply.Words", "核实后更正"), ("Reply.CorrectedTo", "88"));
        Assert.Contains("核实后更正", (await principal.GetAsync(school)).Text);
        Assert.Null((await principal.GetAsync(school)).Document.QuerySelector("form:has(#Words)"));
        var report = await officer.GetAsync($"/Staffing/Reviews/Report/{review.Id.Value}");
        Assert.Contains("（稿）", report.Text);
        Assert.Contains("88", report.Text);
        Assert.Equal(HttpStatusCode.OK, (await officer.Http.GetAsync($"/Staffing/Reviews/Report/{review.Id.Value}?handler=Sheet")).StatusCode);
    }
}
