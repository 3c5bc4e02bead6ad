using System.Net;
using Workforce.Demo;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Platform;

/// <summary>A database that goes away: pages say so, then everything goes on without a restart.</summary>
public sealed class DatabaseOutageTests
{
    [Fact]
    public async Task Page_WhileTheDatabaseIsAway_SaysSoAndRecovers()
    {
        await using var host = new OwnHost();
        await host.InitializeAsync();
        var officer = await host.SignInAsync(DemoRole.DistrictOfficer);

        host.InterruptDatabase();
        var away = await officer.GetAsync("/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, away.Status);
        Assert.Contains("数据库暂时连不上", away.Text);
        Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync("/health/live")).Status);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await officer.GetAsync("/health/ready")).Status);

        host.ResumeDatabase();
        var back = await officer.GetAsync("/");
        Assert.Equal(HttpStatusCode.OK, back.Status);
        Assert.Contains("待办", back.Text);
        Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync("/health/ready")).Status);
    }

    private sealed class OwnHost : TestHost;
}
