using System.Net;
using Microsoft.EntityFrameworkCore;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Demo;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Access;

/// <summary>What time does to accounts and sessions, on a host whose clock these tests turn.</summary>
public sealed class SessionLifeTests(SessionLifeTests.ClockHost host) : IClassFixture<SessionLifeTests.ClockHost>
{
    [Fact]
    public async Task Lockout_AfterFiveWrongPasswords_LastsFifteenMinutes()
    {
        var account = await host.NewAsync();
        for (var i = 0; i < 4; i++)
            Assert.Contains("登录名或口令不正确。", (await host.Anonymous().EnterAsync(account.LoginName, "wrong")).Text);
        Assert.Contains("连续 5 次输错", (await host.Anonymous().EnterAsync(account.LoginName, "wrong")).Text);
        Assert.Contains("连续 5 次输错", (await host.Anonymous().EnterAsync(account.LoginName, People.Password)).Text);
        host.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal("/", (await host.Anonymous().EnterAsync(account.LoginName, People.Password)).Url.AbsolutePath);
    }

    [Fact]
    public async Task Lockout_CountsGuessesThatComeAtOnce()
    {
        var account = await host.NewAsync();
        var pages = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => host.Anonymous().EnterAsync(account.LoginName, $"wrong{i}")));
        Assert.Equal(4, pages.Count(p => p.Text.Contains("登录名或口令不正确。")));
        Assert.Equal(8, pages.Count(p => p.Text.Contains("已锁定")));
    }

    [Fact]
    public async Task Session_OfADisabledAccount_DiesWithinAMinute()
    {
        var account = await host.NewAsync();
        var browser = await host.SignInWithPasswordAsync(account);
        await DisableAsync(account);
        host.Clock.Advance(TimeSpan.FromSeconds(61));
        Assert.Equal("/SignIn", (await browser.GetAsync("/Account")).Url.AbsolutePath);
        Assert.Contains("这个账号已停用。", (await host.Anonymous().EnterAsync(account.LoginName, People.Password)).Text);
    }

    [Fact]
    public async Task Session_IsCheckedByTheMinute_NotByTheRequest()
    {
        var browser = await host.SignInWithPasswordAsync(await host.NewAsync());
        for (var i = 0; i < 4; i++)
        {
            host.Clock.Advance(TimeSpan.FromSeconds(61));
            Assert.Equal("/Account", (await browser.GetAsync("/Account")).Url.AbsolutePath);
        }
    }

    [Fact]
    public async Task Session_LeftAlone_EndsAfterThirtyMinutes()
    {
        var browser = await host.SignInWithPasswordAsync(await host.NewAsync());
        host.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.Equal("/SignIn", (await browser.GetAsync("/Account")).Url.AbsolutePath);
    }

    [Fact]
    public async Task Session_WhoseRoleEnded_DiesOrTakesAnother()
    {
        var account = await host.NewAsync(Role.Reviewer);
        var browser = await host.SignInWithPasswordAsync(account);
        await host.ChangeAsync(async db => (await db.Assignments.SingleAsync(a => a.AccountId == account.Id)).End(Calendar.On(host.Clock.GetUtcNow())));
        host.Clock.Advance(TimeSpan.FromSeconds(61));
        Assert.Equal("/SignIn", (await browser.GetAsync("/Account")).Url.AbsolutePath);
        Assert.Contains("没有任何角色", (await host.Anonymous().EnterAsync(account.LoginName, People.Password)).Text);
    }

    [Fact]
    public async Task OtherSessions_EndWhenThePasswordChanges()
    {
        var account = await host.NewAsync();
        var (here, elsewhere) = (await host.SignInWithPasswordAsync(account), await host.SignInWithPasswordAsync(account));
        var form = await here.GetAsync("/Account/Password");
        await here.SubmitAsync(form.Form("main form"), ("Present", People.Password), ("Chosen", "Another-Horse-8"), ("Again", "Another-Horse-8"));
        host.Clock.Advance(TimeSpan.FromSeconds(61));
        Assert.Equal("/Account", (await here.GetAsync("/Account")).Url.AbsolutePath);
        Assert.Equal("/SignIn", (await elsewhere.GetAsync("/Account")).Url.AbsolutePath);
    }

    [Fact]
    public async Task Password_OlderThanItsDays_MustBeChanged()
    {
        var account = await host.NewAsync(shape: a => a.SetPassword(a.PasswordHash!, host.Clock.GetUtcNow().AddDays(-91), 0, mustChange: false));
        var browser = host.Anonymous();
        await browser.EnterAsync(account.LoginName, People.Password);
        Assert.Equal("/Account/Password", (await browser.GetAsync("/Account")).Url.AbsolutePath);
    }

    [Fact]
    public async Task StandIn_LosesTheRoleAfterItsLastDay()
    {
        await using var find = host.Owner.CreateCommand("select id from access.assignments where delegation_id is not null and until_on >= current_date");
        var lent = (Guid)(await find.ExecuteScalarAsync())!;
        var browser = host.Anonymous();
        var door = await browser.GetAsync("/SignIn");
        var home = await browser.SubmitAsync(door.Form("form[action='/SignIn/Demo']"), ("assignment", lent.ToString()));
        Assert.Contains("代 ", home.Document.QuerySelector("header")!.TextContent);
        await host.ChangeAsync(async db => (await db.Assignments.SingleAsync(a => a.Id == new AssignmentId(lent))).End(Calendar.On(host.Clock.GetUtcNow())));
        host.Clock.Advance(TimeSpan.FromSeconds(61));
        var after = await browser.GetAsync("/");
        Assert.DoesNotContain("代 ", after.Document.QuerySelector("header")!.TextContent);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/Access/Delegations")).Status);
    }

    private Task DisableAsync(Account account) => host.ChangeAsync(async db => (await db.LockAsync(account.Id, CancellationToken.None))!.Disable(host.Clock.GetUtcNow()));

    public sealed class ClockHost : TestHost;
}
