using System.Net;
using AngleSharp.Html.Dom;
using Workforce.Demo;
using Workforce.Platform.Calendars;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Access;

public sealed class DelegationTests(TestHost host)
{
    private DateOnly Today => Calendar.On(host.Clock.GetUtcNow());

    [Fact]
    public async Task StandIn_ActsForTheHead_AndTheLogTellsThemApart()
    {
        var head = host.Person(DemoRole.Principal, 3);
        var principal = await host.SignInAsync(head);
        var page = await principal.GetAsync("/Access/Delegations");
        var colleague = Colleagues(page)[0];
        var named = await NameAsync(principal, page, colleague, Today, Today.AddDays(6));
        Assert.Contains("代理已设置", named.Text);

        var standIn = await SignInAsync(colleague);
        var mine = await standIn.GetAsync("/Access/Delegations");
        Assert.Contains($"代 {head.Name}", mine.Document.QuerySelector("header")!.TextContent);
        Assert.Contains("不能再委托给第三人", mine.Text);
        Assert.Equal(HttpStatusCode.OK, mine.Status);

        var again = await NameAsync(principal, named, Colleagues(page)[1], Today.AddDays(6), Today.AddDays(8));
        Assert.Contains("这段时间已经有人代理", again.Text);
        var ended = await principal.SubmitAsync(named.Form("section[aria-labelledby=list] form"), ("delegation", named.Document.QuerySelector("button[name=delegation]")!.GetAttribute("value")!));
        Assert.Contains("代理已收回", ended.Text);
    }

    [Fact]
    public async Task ChangesOfAStandIn_CarryTheHeadsName()
    {
        await using var find = host.Owner.CreateCommand("select a.id from access.assignments a where a.delegation_id is not null and a.until_on >= current_date and a.from_on < current_date");
        var browser = host.Anonymous();
        var door = await browser.GetAsync("/SignIn");
        await browser.SubmitAsync(door.Form("form[action='/SignIn/Demo']"), ("assignment", (await find.ExecuteScalarAsync())!.ToString()!));
        var start = await browser.GetAsync("/Account/SecondFactor");
        var key = start.Document.QuerySelector("main code")!.TextContent;
        await browser.SubmitAsync(start.Form("main form"), ("Code", Totp.Code(key)));

        var audit = await host.SignInAsync(DemoRole.AuditAdministrator);
        var log = await audit.GetAsync($"/Access/Changes?module=access&person={Uri.EscapeDataString(host.Person(DemoRole.Principal).Name)}");
        Assert.Contains($"代 {host.Person(DemoRole.Principal).Name}", log.Text);
        Assert.Contains("SecondFactorSince", log.Text);
    }

    [Fact]
    public async Task Delegation_TooLongOrToAStranger_IsRefused()
    {
        var principal = await host.SignInAsync(DemoRole.Principal, 4);
        var page = await principal.GetAsync("/Access/Delegations");
        Assert.Contains("代理最长 60 天", (await NameAsync(principal, page, Colleagues(page)[0], Today, Today.AddDays(60))).Text);
        Assert.Contains("代理从今天或以后", (await NameAsync(principal, page, Colleagues(page)[0], Today.AddDays(-1), Today)).Text);
        Assert.Contains("请选择本校的一位同事。", (await NameAsync(principal, page, host.Person(DemoRole.CityOfficer).Id.ToString(), Today, Today)).Text);
        Assert.Contains("请选择本校的一位同事。", (await NameAsync(principal, page, host.Person(DemoRole.Principal, 4).Id.ToString(), Today, Today)).Text);
    }

    [Fact]
    public async Task Delegation_OfAnotherHead_CannotBeTakenBack()
    {
        await using var find = host.Owner.CreateCommand("select id from access.delegations limit 1");
        var delegation = (await find.ExecuteScalarAsync())!.ToString()!;
        var principal = await host.SignInAsync(DemoRole.Principal, 5);
        var page = await principal.GetAsync("/Access/Delegations");
        var refused = await principal.SubmitAsync(page.Form("section[aria-labelledby=list] form"), ("delegation", delegation));
        Assert.Contains("没有这项代理", refused.Text);
    }

    private static List<string> Colleagues(Page page) => page.Document.QuerySelectorAll("#To option").OfType<IHtmlOptionElement>().Select(o => o.Value).Where(v => v != "").ToList();

    private static Task<Page> NameAsync(Browser principal, Page page, string to, DateOnly from, DateOnly until) =>
        principal.SubmitAsync(page.Form("section[aria-labelledby=new] form"), ("To", to), ("FromOn", from.ToString("yyyy-MM-dd")), ("UntilOn", until.ToString("yyyy-MM-dd")), ("Reason", "外出培训"));

    private async Task<Browser> SignInAsync(string account)
    {
        await using var find = host.Owner.CreateCommand("select id from access.assignments where account_id = $1 and delegation_id is not null and until_on >= current_date");
        find.Parameters.Add(new() { Value = Guid.Parse(account) });
        var browser = host.Anonymous();
        var door = await browser.GetAsync("/SignIn");
        await browser.SubmitAsync(door.Form("form[action='/SignIn/Demo']"), ("assignment", (await find.ExecuteScalarAsync())!.ToString()!));
        return browser;
    }
}
