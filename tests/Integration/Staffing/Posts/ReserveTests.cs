using System.Net;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Staffing.Posts;

/// <summary>周转池: never more lent than it holds, returned once, seen by the school that has it.</summary>
public sealed class ReserveTests(TestHost host)
{
    private const string Path = "/Staffing/Reserve";
    private readonly StaffingDesk desk = new(host);

    [Fact]
    public async Task Lend_AndReturn_MoreThanThereIs_Twice_AndOnAStaleVersion()
    {
        var officer = await host.SignInAsync(desk.Officer);
        Assert.Contains("归还周转编制", (await officer.GetAsync("/")).Text);
        (string, string)[] fields = [("Lend.School", desk.Principal().SchoolId!.Value.ToString()), ("Lend.Posts", "2"), ("Lend.Reason", "测试借用"), ("Lend.Document", "测〔2026〕1号"), ("Lend.DueOn", $"{desk.Today.AddMonths(6):yyyy-MM-dd}")];
        Assert.Contains("只能再借", (await officer.SubmitAsync(await LendAsync(officer), [.. fields.Where(f => f.Item1 != "Lend.Posts"), ("Lend.Posts", "4000")])).Text);
        Assert.Contains("最多使用", (await officer.SubmitAsync(await LendAsync(officer), [.. fields.Where(f => f.Item1 != "Lend.DueOn"), ("Lend.DueOn", $"{desk.Today.AddYears(9):yyyy-MM-dd}")])).Text);
        Assert.Contains("测试借用", (await officer.SubmitAsync(await LendAsync(officer), fields)).Text);
        var loan = await desk.ReadAsync(db => db.ReserveLoans.SingleAsync(l => l.Reason == "测试借用"));

        var form = $"form:has(input[value='{loan.Id.Value}'])";
        var stale = (await officer.GetAsync(Path)).Form(form);
        Assert.Contains("归还数应在", (await officer.SubmitAsync((await officer.GetAsync(Path)).Form(form), ("Back.Posts", "3"))).Text);
        await officer.SubmitAsync((await officer.GetAsync(Path)).Form(form), ("Back.Posts", "1"));
        Assert.Contains("别人已经修改", (await officer.SubmitAsync(stale, ("Back.Posts", "1"))).Text);
        var last = (await officer.GetAsync(Path)).Form(form);
        await officer.SubmitAsync(last, ("Back.Posts", "1"));
        Assert.Equal(0, (await desk.ReadAsync(db => db.ReserveLoans.SingleAsync(l => l.Id == loan.Id))).Out);
        var again = await officer.SubmitAsync(last, ("Back.Posts", "1"), ("_request", Guid.NewGuid().ToString()));
        Assert.Contains("不能再还一次", again.Text);

        var principal = await host.SignInAsync(desk.Principal());
        Assert.Contains("测试借用", (await principal.GetAsync(Path)).Text);
        Assert.DoesNotContain("测试借用", (await (await host.SignInAsync(desk.Principal(1))).GetAsync(Path)).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await principal.SubmitAsync((await principal.GetAsync(Path)).Form("form[method=post]"), Path + "?handler=Return", ("Back.Loan", loan.Id.Value.ToString()), ("Back.Posts", "1"))).Status);
    }

    [Fact]
    public async Task Database_RefusesMoreThanThePool_WhoeverWrites()
    {
        await using var lend = host.Owner.CreateCommand("""
            insert into staffing.reserve_loans (id, district_id, school_id, posts, returned, reason, document_number, lent_on, due_on)
            select gen_random_uuid(), district_id, $1, posts + 1, 0, 'x', 'x', current_date, current_date + 1 from staffing.reserve_pools
            """);
        lend.Parameters.Add(new() { Value = desk.Elsewhere.Value });
        Assert.Equal("ck_reserve_within_pool", (await Assert.ThrowsAsync<PostgresException>(() => lend.ExecuteNonQueryAsync())).ConstraintName);
        await using var shrink = host.Owner.CreateCommand("update staffing.reserve_pools set posts = 0");
        Assert.Equal("ck_reserve_within_pool", (await Assert.ThrowsAsync<PostgresException>(() => shrink.ExecuteNonQueryAsync())).ConstraintName);
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlFormElement> LendAsync(Browser browser) => (await browser.GetAsync(Path)).Form("form:has(#DueOn)");
}
