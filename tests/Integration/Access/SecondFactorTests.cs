using System.Text.RegularExpressions;
using Workforce.Access.Domain;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Access;

public sealed class SecondFactorTests(TestHost host)
{
    [Fact]
    public async Task SecondFactor_OnceSetUp_IsAskedAtTheDoor()
    {
        var (account, key, _) = await EnrolAsync();
        var browser = host.Anonymous();
        var second = await browser.EnterAsync(account.LoginName, People.Password);
        Assert.Equal("/SignIn/Code", second.Url.AbsolutePath);
        Assert.Equal("/SignIn", (await browser.GetAsync("/Account")).Url.AbsolutePath);

        var wrong = await browser.SubmitAsync(second.Form("main form"), ("Code", "000000"));
        Assert.Contains("验证码不正确", wrong.Text);
        var home = await browser.SubmitAsync(second.Form("main form"), ("Code", Totp.Code(key, step: 1)));
        Assert.Equal("/", home.Url.AbsolutePath);
    }

    [Fact]
    public async Task Code_IsNotAcceptedTwice()
    {
        var (account, key, _) = await EnrolAsync();
        var code = Totp.Code(key, step: 1);
        var (first, second) = (host.Anonymous(), host.Anonymous());
        Assert.Equal("/", (await first.SubmitAsync((await first.EnterAsync(account.LoginName, People.Password)).Form("main form"), ("Code", code))).Url.AbsolutePath);
        Assert.Contains("验证码不正确或已用过", (await second.SubmitAsync((await second.EnterAsync(account.LoginName, People.Password)).Form("main form"), ("Code", code))).Text);
    }

    [Fact]
    public async Task RecoveryCode_OpensOnceInPlaceOfThePhone()
    {
        var (account, _, recovery) = await EnrolAsync();
        var (first, second) = (host.Anonymous(), host.Anonymous());
        Assert.Equal("/", (await first.SubmitAsync((await first.EnterAsync(account.LoginName, People.Password)).Form("main form"), ("Code", recovery[0]))).Url.AbsolutePath);
        Assert.Equal("/SignIn/Code", (await second.SubmitAsync((await second.EnterAsync(account.LoginName, People.Password)).Form("main form"), ("Code", recovery[0]))).Url.AbsolutePath);
    }

    [Fact]
    public async Task WrongCodes_LockTheAccount()
    {
        var (account, _, _) = await EnrolAsync();
        var browser = host.Anonymous();
        var second = await browser.EnterAsync(account.LoginName, People.Password);
        for (var i = 0; i < 4; i++)
            Assert.Contains("验证码不正确", (await browser.SubmitAsync(second.Form("main form"), ("Code", $"00000{i}"))).Text);
        Assert.Contains("已锁定", (await browser.SubmitAsync(second.Form("main form"), ("Code", "000009"))).Text);
        Assert.Contains("已锁定", (await host.Anonymous().EnterAsync(account.LoginName, People.Password)).Text);
    }

    [Fact]
    public async Task CodePage_WithoutAPassword_LeadsBackToTheDoor() => Assert.Equal("/SignIn", (await host.Anonymous().GetAsync("/SignIn/Code")).Url.AbsolutePath);

    [Fact]
    public async Task Secret_LiesEncryptedAndOutsideTheChangeLog()
    {
        var (account, key, _) = await EnrolAsync();
        await using var find = host.Owner.CreateCommand("select authenticator_key || coalesce((select string_agg(coalesce(old::text, '') || coalesce(new::text, ''), '') from platform.change_log where subject_id = $1::text), '') from access.accounts where id = $1");
        find.Parameters.Add(new() { Value = account.Id.Value });
        var kept = (string)(await find.ExecuteScalarAsync())!;
        Assert.DoesNotContain(key, kept);
        Assert.DoesNotContain("AuthenticatorKey", kept);
        Assert.DoesNotContain("PasswordHash", kept);
        Assert.Contains("SecondFactorSince", kept);
    }

    private async Task<(Account Account, string Key, IReadOnlyList<string> Recovery)> EnrolAsync()
    {
        var account = await host.NewAsync();
        var browser = await host.SignInWithPasswordAsync(account);
        var page = await browser.GetAsync("/Account/SecondFactor");
        Assert.NotNull(page.Document.QuerySelector("svg[role=img] path"));
        var key = Regex.Replace(page.Document.QuerySelector("main code")!.TextContent, "\\s", "");
        var refused = await browser.SubmitAsync(page.Form("main form"), ("Code", "000000"));
        Assert.Contains("验证码不正确", refused.Text);
        var codes = await browser.SubmitAsync(refused.Form("main form"), ("Code", Totp.Code(key)));
        Assert.Equal("/Account/RecoveryCodes", codes.Url.AbsolutePath);
        var recovery = codes.Document.QuerySelectorAll("main li code").Select(c => c.TextContent).ToList();
        Assert.Equal(10, recovery.Count);
        Assert.Equal("/Account/SecondFactor", (await browser.GetAsync("/Account/RecoveryCodes")).Url.AbsolutePath);
        return (account, key, recovery);
    }
}
