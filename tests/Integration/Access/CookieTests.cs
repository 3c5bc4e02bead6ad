using System.Net;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Workforce.Host.CommandLine;
using Workforce.Host.Serving;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Access;

public sealed class CookieTests(TestHost host)
{
    [Fact]
    public async Task EveryCookie_IsClosedToScriptsAndOtherSites()
    {
        var account = await host.NewAsync();
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = host.Address };
        var page = await http.GetAsync("/SignIn");
        var token = System.Text.RegularExpressions.Regex.Match(await page.Content.ReadAsStringAsync(), "__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)").Groups[1].Value;
        var entered = await http.PostAsync("/SignIn", new FormUrlEncodedContent([new("LoginName", account.LoginName), new("Password", People.Password), new("__RequestVerificationToken", token)]));
        Assert.Equal(HttpStatusCode.Redirect, entered.StatusCode);
        var cookies = page.Headers.GetValues("Set-Cookie").Concat(entered.Headers.GetValues("Set-Cookie")).ToList();
        Assert.Contains(cookies, c => c.StartsWith("workforce.session=", StringComparison.Ordinal));
        Assert.All(cookies, c => Assert.Contains("httponly", c, StringComparison.OrdinalIgnoreCase));
        Assert.All(cookies, c => Assert.Contains("samesite=lax", c, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task OutsideDevelopment_CookiesTravelOverTlsOnly()
    {
        await using var app = Second("Production");
        foreach (var scheme in new[] { IdentityConstants.ApplicationScheme, IdentityConstants.TwoFactorUserIdScheme })
            Assert.Equal(CookieSecurePolicy.Always, app.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(scheme).Cookie.SecurePolicy);
        Assert.Equal(CookieSecurePolicy.Always, app.Services.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.Cookie.SecurePolicy);
        Assert.Equal(CookieSecurePolicy.Always, app.Services.GetRequiredService<IOptions<CookieTempDataProviderOptions>>().Value.Cookie.SecurePolicy);
    }

    [Fact]
    public async Task AnotherHost_ReadsThisHostsCookies()
    {
        await using var second = Second("Production");
        var sealedHere = host.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("cookie").Protect("session");
        Assert.Equal("session", second.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("cookie").Unprotect(sealedHere));
    }

    private WebApplication Second(string environment)
    {
        var builder = WebApplication.CreateBuilder(HostFolder.Options(environment));
        builder.Configuration["ConnectionStrings:Workforce"] = host.Services.GetRequiredService<IConfiguration>().GetConnectionString("Workforce");
        return WorkforceHost.Build(builder, works: false);
    }
}
