using System.Net;
using Workforce.Demo;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Ethics;

public sealed class PledgeSigningTests(TestHost host)
{
    private readonly PledgeDesk desk = new(host);

    [Fact]
    public async Task Sign_ByATeacher_IsChainedOnceAndSayingSoTwiceIsNoError()
    {
        var teacher = await desk.TeacherAsync(started: true);
        var path = $"/Ethics/Pledges/Sign/{await desk.CampaignAsync("SchoolTeacher")}";
        var browser = await host.SignInAsync(teacher);
        var other = await host.SignInAsync(teacher);
        var (page, again) = (await browser.GetAsync(path), await other.GetAsync(path));
        var done = await browser.SubmitAsync(page.Form("main form"), ("Form.HaveRead", "true"));
        Assert.Contains("签署成功", done.Document.Body!.TextContent);
        var twice = await other.SubmitAsync(again.Form("main form"), ("Form.HaveRead", "true"));
        Assert.Equal(HttpStatusCode.OK, twice.Status);
        Assert.Contains("不必再签", twice.Document.Body!.TextContent);
        Assert.Equal(1L, await desk.OneAsync<long>("select count(*) from ethics.pledge_signatures s join ethics.pledge_campaigns c on c.id = s.campaign_id where s.subject_id = $1 and c.state = 'Open'", teacher.TeacherId!.Value));
        Assert.Equal("Demo 127.0.0.1 Teacher", await desk.OneAsync<string>("select concat_ws(' ', s.confirmed_by, host(s.address::inet), s.role) from ethics.pledge_signatures s join ethics.pledge_campaigns c on c.id = s.campaign_id where s.subject_id = $1 and c.state = 'Open'", teacher.TeacherId.Value));
    }

    [Fact]
    public async Task Sign_WithoutHavingRead_Asks()
    {
        var browser = await host.SignInAsync(await desk.TeacherAsync(started: true, 1));
        var page = await browser.GetAsync($"/Ethics/Pledges/Sign/{await desk.CampaignAsync("SchoolTeacher")}");
        var refused = await browser.SubmitAsync(page.Form("main form"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("请先阅读全文", refused.Text);
    }

    [Fact]
    public async Task Sign_AnotherText_IsRefused()
    {
        var browser = await host.SignInAsync(await desk.TeacherAsync(started: true, 1));
        var page = await browser.GetAsync($"/Ethics/Pledges/Sign/{await desk.CampaignAsync("SchoolTeacher")}");
        var refused = await browser.SubmitAsync(page.Form("main form"), ("Form.HaveRead", "true"), ("Form.TextSha256", new string('0', 64)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("文本已有新版本", refused.Text);
    }

    [Fact]
    public async Task Sign_ACampaignOfAnotherDistrict_IsNotThere()
    {
        var foreign = await desk.OneAsync<Guid>("select id from ethics.pledge_campaigns where district_id = $1 and tier = 'SchoolTeacher' and state = 'Open'", host.City.Districts[1].Id);
        var browser = await host.SignInAsync(await desk.TeacherAsync(started: true, 1));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/Ethics/Pledges/Sign/{foreign}")).Status);
    }

    [Fact]
    public async Task Sign_TheSchoolsPledge_IsThePrincipalsOnly()
    {
        var path = $"/Ethics/Pledges/Sign/{await desk.CampaignAsync("DistrictSchool")}";
        var teacher = await host.SignInAsync(await desk.TeacherAsync(started: true, 1));
        Assert.Equal(HttpStatusCode.NotFound, (await teacher.GetAsync(path)).Status);
        var inspector = await host.SignInAsync(DemoRole.DisciplineInspector);
        Assert.Equal(HttpStatusCode.Forbidden, (await inspector.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Principal_OpensSignsAndStarts_ThenHerTeachersCanSign()
    {
        var head = host.City.Accounts.First(a => a.Role == DemoRole.Principal && a.DistrictId == desk.District.Id);
        var browser = await host.SignInAsync(head);
        var page = await browser.GetAsync($"/Ethics/Pledges/Sign/{await desk.CampaignAsync("DistrictSchool")}");
        Assert.Contains("签署成功", (await browser.SubmitAsync(page.Form("main form"), ("Form.HaveRead", "true"))).Document.Body!.TextContent);
        var mine = await browser.GetAsync("/Ethics/Pledges");
        var started = await browser.SubmitAsync(mine.Form("form[action*='handler=Start'], form[action*='/Start']"));
        Assert.Contains("已开始", started.Document.Body!.TextContent);

        var campaign = await desk.CampaignAsync("SchoolTeacher");
        var list = await browser.GetAsync($"/Ethics/Pledges/ByList/{campaign}");
        var names = list.Document.QuerySelectorAll("input[name='Form.Teachers']").Take(2).Select(box => ("Form.Teachers", box.GetAttribute("value")!)).ToArray();
        var entered = await browser.UploadAsync(list.Form("main form"), "Form.Evidence", "签名表.pdf", "%PDF-1.4 scan"u8.ToArray(), [("Form.Place", "会议室"), .. names]);
        Assert.Contains("已登记 2 人", entered.Document.Body!.TextContent);
        Assert.Equal(2L, await desk.OneAsync<long>("select count(*) from ethics.pledge_signatures where campaign_id = $1 and confirmed_by = 'List' and school_id = $2 and met_on is not null and list_id is not null and role = 'Principal'", campaign, head.SchoolId!.Value));

        var foreign = await desk.OneAsync<Guid>("select subject_id from ethics.pledge_duties where campaign_id = $1 and school_id <> $2 and signed_at is null limit 1", campaign, head.SchoolId.Value);
        list = await browser.GetAsync($"/Ethics/Pledges/ByList/{campaign}");
        var refused = await browser.UploadAsync(list.Form("main form"), "Form.Evidence", "签名表.pdf", "%PDF-1.4 scan"u8.ToArray(), ("Form.Place", "会议室"), ("Form.Teachers", foreign.ToString()));
        Assert.Contains("不是本校应签的教师", refused.Text);
    }

    [Fact]
    public async Task Remind_PressedTwiceOnOneDay_RemindsOnce()
    {
        var officer = await host.SignInAsync(DemoRole.DistrictOfficer, 1);
        var campaign = await desk.OneAsync<Guid>("select id from ethics.pledge_campaigns where district_id = $1 and tier = 'SchoolTeacher' and state = 'Open'", host.City.Districts[1].Id);
        var page = await officer.GetAsync($"/Ethics/Pledges/Show/{campaign}");
        var one = await officer.SubmitAsync(page.Form("form[action*='Remind']:not([action*='subject'])"));
        Assert.Contains("已提醒", one.Document.Body!.TextContent);
        var twice = await officer.SubmitAsync(one.Document.QuerySelector("form[action*='Remind']:not([action*='subject'])") is null ? page.Form("form[action*='Remind']") : one.Form("form[action*='Remind']:not([action*='subject'])"));
        Assert.DoesNotContain("已提醒 ", twice.Document.QuerySelector(".alert-success")?.TextContent ?? "");
        Assert.Equal(0L, await desk.OneAsync<long>("select count(*) from (select 1 from ethics.pledge_notices where campaign_id = $1 group by subject_id, sent_on, kind having count(*) > 1) twice", campaign));
    }

    [Fact]
    public async Task SignatureRows_CannotBeChangedByTheModulesRole()
    {
        foreach (var sql in new[] { "update ethics.pledge_signatures set subject_name = 'x'", "delete from ethics.pledge_signatures", "update ethics.pledge_anchors set hash = 'x'", "delete from ethics.pledge_anchors" })
        {
            await using var connection = await host.Owner.OpenConnectionAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "set role workforce_ethics; " + sql;
            Assert.Equal("42501", (await Assert.ThrowsAsync<Npgsql.PostgresException>(() => command.ExecuteNonQueryAsync())).SqlState);
        }
    }
}
