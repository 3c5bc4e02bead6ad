using System.Net;
using Workforce.Access.Domain;
using Workforce.Demo;
using Workforce.Platform.Actors;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Access;

public sealed class SignInTests(TestHost host)
{
    [Fact]
    public async Task SignIn_WithTheRightPassword_OpensThePageThatWasAskedFor()
    {
        var account = await host.NewAsync();
        var asked = await host.Anonymous().GetAsync("/Account");
        Assert.Equal("/SignIn", asked.Url.AbsolutePath);
        var browser = host.Anonymous();
        var page = await browser.EnterAsync(account.LoginName.ToUpperInvariant(), People.Password, asked.Url.PathAndQuery);
        Assert.Equal("/Account", page.Url.AbsolutePath);
        Assert.Contains(account.LoginName, page.Text);
    }

    [Fact]
    public async Task SignIn_WithAWrongPassword_SoundsLikeAnUnknownName()
    {
        var account = await host.NewAsync();
        var wrong = await host.Anonymous().EnterAsync(account.LoginName, "wrong");
        var unknown = await host.Anonymous().EnterAsync("nobody-of-that-name", "wrong");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("登录名或口令不正确。", wrong.Text);
        Assert.Contains("登录名或口令不正确。", unknown.Text);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    public async Task Back_ToAnotherSite_GoesHome(string back)
    {
        var account = await host.NewAsync();
        var page = await host.Anonymous().EnterAsync(account.LoginName, People.Password, $"/SignIn?back={Uri.EscapeDataString(back)}");
        Assert.Equal((host.Address.Authority, "/"), (page.Url.Authority, page.Url.AbsolutePath));
        var language = await host.Anonymous().GetAsync($"/Language?to=en&back={Uri.EscapeDataString(back)}");
        Assert.Equal(host.Address.Authority, language.Url.Authority);
    }

    [Fact]
    public async Task Language_StaysChosen()
    {
        var browser = host.Anonymous();
        Assert.Contains("Sign in", (await browser.GetAsync("/Language?to=en&back=/SignIn")).Text);
        Assert.Contains("Login name", (await browser.GetAsync("/SignIn")).Text);
        Assert.Contains("登录名", (await browser.GetAsync("/Language?to=zh-CN&back=/SignIn")).Text);
    }

    [Fact]
    public async Task FirstPassword_MustBeChangedBeforeAnythingElse()
    {
        var account = await host.NewAsync(shape: a => a.SetPassword(a.PasswordHash!, host.Clock.GetUtcNow(), 0, mustChange: true));
        var browser = host.Anonymous();
        await browser.EnterAsync(account.LoginName, People.Password);
        var first = await browser.GetAsync("/Account");
        Assert.Equal("/Account/Password", first.Url.AbsolutePath);

        var same = await browser.SubmitAsync(first.Form("main form"), ("Present", People.Password), ("Chosen", People.Password), ("Again", People.Password));
        Assert.Contains("新口令不能与最近用过的", same.Text);
        var changed = await browser.SubmitAsync(first.Form("main form"), ("Present", People.Password), ("Chosen", "Another-Horse-8"), ("Again", "Another-Horse-8"));
        Assert.Contains("口令已修改", changed.Text);
        Assert.Equal("/", (await host.Anonymous().EnterAsync(account.LoginName, "Another-Horse-8")).Url.AbsolutePath);
    }

    [Fact]
    public async Task Administrator_WithoutASecondFactor_SetsItUpFirst()
    {
        var account = await host.NewAsync(Role.AuditAdministrator);
        var browser = host.Anonymous();
        await browser.EnterAsync(account.LoginName, People.Password);
        Assert.Equal("/Account/SecondFactor", (await browser.GetAsync("/Access/Changes")).Url.AbsolutePath);
    }

    [Theory]
    [InlineData(DemoRole.Teacher, "/Access/Accounts")]
    [InlineData(DemoRole.SystemAdministrator, "/Access/Accounts")]
    [InlineData(DemoRole.SecurityAdministrator, "/Access/Changes")]
    [InlineData(DemoRole.AuditAdministrator, "/Access/Organisation")]
    [InlineData(DemoRole.DistrictOfficer, "/Access/Delegations")]
    public async Task Page_OfAnotherRole_IsRefused(DemoRole role, string path)
    {
        var browser = await host.SignInAsync(role);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(path)).Status);
    }

    [Fact]
    public async Task SignOut_EndsTheSession()
    {
        var browser = await host.SignInAsync(DemoRole.CityOfficer);
        var mine = await browser.GetAsync("/Account");
        await browser.SubmitAsync(mine.Form("main form[action='/SignOut']"));
        Assert.Equal("/SignIn", (await browser.GetAsync("/Account")).Url.AbsolutePath);
    }

    [Fact]
    public async Task Htmx_WithoutASession_IsSentToTheDoorAsAWhole()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(host.Address, "/Account"));
        request.Headers.Add("HX-Request", "true");
        using var response = await new HttpClient().SendAsync(request);
        Assert.Equal("/SignIn", Assert.Single(response.Headers.GetValues("HX-Redirect")));
    }

    [Fact]
    public async Task Names_WithStrangeCharacters_AreJustUnknown()
    {
        foreach (var name in new[] { "\ud800", "' or 1=1 --", new string('x', 5000) })
            Assert.Contains("登录名或口令不正确。", (await host.Anonymous().EnterAsync(name, "x")).Text);
    }

    [Fact]
    public async Task Form_WithANullCharacter_IsRefusedAsSuch()
    {
        var page = await host.Anonymous().EnterAsync("a\0b", "x");
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("请求不完整或已过期", page.Text);
    }

    [Fact]
    public async Task Passwords_WithStrangeCharacters_AreJustWrong()
    {
        var account = await host.NewAsync();
        foreach (var password in new[] { "\ud800", "", new string('x', 5000) })
            Assert.Contains("登录名或口令不正确。", (await host.Anonymous().EnterAsync(account.LoginName, password)).Text);
    }

    [Fact]
    public async Task Passwords_TypedAsNames_AreNotLogged()
    {
        await host.Anonymous().EnterAsync("My Secret Password!", "x");
        await using var find = host.Owner.CreateCommand("select count(*) from access.sign_ins where login_name ilike '%secret%'");
        Assert.Equal(0L, await find.ExecuteScalarAsync());
    }
}
