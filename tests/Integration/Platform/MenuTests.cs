using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Demo;
using Workforce.Platform.Modules;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Platform;

public sealed class MenuTests(TestHost host)
{
    public static TheoryData<DemoRole> Roles() => [.. Enum.GetValues<DemoRole>()];

    [Theory, MemberData(nameof(Roles))]
    public async Task Menu_OfEveryRole_LeadsToPages_AndWhatItLeavesOutIsRefused(DemoRole role)
    {
        var browser = await host.SignInAsync(role);
        var shown = (await browser.GetAsync("/")).Links("#menu a").ToList();
        Assert.Equal("/", shown[0]);
        foreach (var path in shown)
        {
            var page = await browser.GetAsync(path);
            Assert.Equal((path, HttpStatusCode.OK), (path, page.Status));
            Assert.Single(page.Document.QuerySelectorAll("h1"));
        }
        foreach (var path in Paths().Except(shown))
        {
            var page = await browser.GetAsync(path);
            // A module's door may lead on to what is hers.
            if (page.Status == HttpStatusCode.OK && page.Url.AbsolutePath != path)
                continue;
            Assert.Equal((path, HttpStatusCode.Forbidden), (path, page.Status));
            Assert.Equal("您的角色不能办理这件事", page.Document.QuerySelector("h1")!.TextContent);
            Assert.Contains("请联系本单位的管理员", page.Text);
        }
    }

    [Theory]
    [InlineData(DemoRole.SystemAdministrator, "/Access/Organisation")]
    [InlineData(DemoRole.SecurityAdministrator, "/Access/Accounts")]
    [InlineData(DemoRole.AuditAdministrator, "/Access/Changes", "/Access/SignIns")]
    public async Task Menu_OfAdministrators_HoldsOnlyTheirOwnWork(DemoRole role, params string[] own)
    {
        var browser = await host.SignInAsync(role);
        Assert.Equal(["/", .. own], (await browser.GetAsync("/")).Links("#menu a"));
    }

    [Fact]
    public async Task NoSuchPage_SaysWhatToDo()
    {
        var browser = await host.SignInAsync(DemoRole.Teacher);
        var page = await browser.GetAsync("/Nowhere");
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("没有这个页面，或者它不在您的管理范围内", page.Document.QuerySelector("h1")!.TextContent);
        Assert.Contains("请检查地址，或从待办重新进入。", page.Text);
    }

    private IEnumerable<string> Paths() => host.Services.GetRequiredService<IReadOnlyList<IModule>>().SelectMany(m => m.Menu).Select(e => e.Path);
}
