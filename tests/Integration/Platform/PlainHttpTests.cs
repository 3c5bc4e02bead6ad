using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Workforce.Demo;
using Workforce.Host.CommandLine;
using Workforce.Host.Serving;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Platform;

/// <summary>A host outside Development, without TLS and behind a proxy that ends it.</summary>
public sealed class PlainHttpTests(TestHost host)
{
    [Fact]
    public async Task EveryPage_OverPlainHttp_SaysWhatToDo()
    {
        await using var app = await StartAsync(behindProxy: false);
        var browser = new Browser(new Uri(app.Urls.First()));
        foreach (var path in new[] { "/", "/SignIn", "/SignIn/Demo" })
        {
            var page = await browser.GetAsync(path);
            Assert.Equal(HttpStatusCode.UpgradeRequired, page.Status);
            Assert.Equal("本系统只能通过 HTTPS 使用", page.Document.QuerySelector("h1")!.TextContent);
            Assert.Contains("ASPNETCORE_FORWARDEDHEADERS_ENABLED=true", page.Text);
        }
        using var sent = await browser.Http.PostAsync("/SignIn", new FormUrlEncodedContent([new("LoginName", "somebody")]));
        Assert.Equal(HttpStatusCode.UpgradeRequired, sent.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/health/ready")).Status);
        Assert.Contains("ASPNETCORE_FORWARDEDHEADERS_ENABLED=true", PlainHttp.Warning(app));
    }

    [Fact]
    public async Task BehindAProxyThatEndsTls_PagesAreServed_AndTheDemoDoorDoesNotExist()
    {
        await using var app = await StartAsync(behindProxy: true);
        Assert.Null(PlainHttp.Warning(app));
        var browser = new Browser(new Uri(app.Urls.First()));
        browser.Http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        var door = await browser.GetAsync("/SignIn");
        Assert.Equal(HttpStatusCode.OK, door.Status);
        Assert.Null(door.Document.QuerySelector("form[action='/SignIn/Demo'], footer"));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/SignIn/Demo")).Status);
        var role = await host.RoleOfAsync(host.Person(DemoRole.DistrictOfficer));
        using var sent = await browser.Http.PostAsync("/SignIn/Demo", new FormUrlEncodedContent([new("assignment", role.ToString())]));
        Assert.Equal(HttpStatusCode.NotFound, sent.StatusCode);
    }

    [Fact]
    public async Task Executable_OutsideDevelopmentWithTheDemoDoorOpen_DoesNotStart()
    {
        var (connection, migration) = host.Connections;
        using var refused = HostProcess.Start(new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production", ["PORT"] = "0", ["Demo__SignIn"] = "true", ["ConnectionStrings__Workforce"] = connection, ["ConnectionStrings__Migration"] = migration,
        });
        Assert.StartsWith("Demo:SignIn is on", (await refused.EndAsync()).Errors);
        Assert.Equal(2, refused.ExitCode);
    }

    private async Task<WebApplication> StartAsync(bool behindProxy)
    {
        var builder = WebApplication.CreateBuilder(HostFolder.Options("Production"));
        builder.Configuration["ConnectionStrings:Workforce"] = host.Connections.Host;
        builder.Configuration["FORWARDEDHEADERS_ENABLED"] = behindProxy.ToString();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = WorkforceHost.Build(builder, works: false);
        await app.StartAsync();
        return app;
    }
}
