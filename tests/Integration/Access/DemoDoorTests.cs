using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Workforce.Demo;
using Workforce.Host.CommandLine;
using Workforce.Host.Serving;
using Workforce.Platform.Modules;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Access;

public sealed class DemoDoorTests(DemoDoorTests.ClosedHost closed, TestHost open) : IClassFixture<DemoDoorTests.ClosedHost>
{
    [Fact]
    public async Task OpenDoor_ListsEveryRole()
    {
        var door = await open.Anonymous().GetAsync("/SignIn");
        foreach (var title in new[] { "区级人事", "校长", "教师", "市级人事", "评审专家", "纪检监察", "系统管理员", "安全管理员", "审计管理员" })
            Assert.Contains(title, door.Document.QuerySelector("form[action='/SignIn/Demo']")!.TextContent);
    }

    [Fact]
    public async Task OpenDoor_OpensOnlyGeneratedPeople()
    {
        var real = await open.NewAsync();
        await using var find = open.Owner.CreateCommand("select id from access.assignments where account_id = $1");
        find.Parameters.Add(new() { Value = real.Id.Value });
        var browser = open.Anonymous();
        var door = await browser.GetAsync("/SignIn");
        var page = await browser.SubmitAsync(door.Form("form[action='/SignIn/Demo']"), ("assignment", (await find.ExecuteScalarAsync())!.ToString()!));
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task ClosedDoor_HasNoPageAndNoList()
    {
        var browser = closed.Anonymous();
        var door = await browser.GetAsync("/SignIn");
        Assert.Null(door.Document.QuerySelector("form[action='/SignIn/Demo']"));
        Assert.DoesNotContain(closed.Person(DemoRole.DistrictOfficer).Name, door.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/SignIn/Demo")).Status);
        var role = await closed.RoleOfAsync(closed.Person(DemoRole.DistrictOfficer));
        using var sent = await browser.Http.PostAsync("/SignIn/Demo", new FormUrlEncodedContent([new("assignment", role.ToString())]));
        Assert.Equal(HttpStatusCode.NotFound, sent.StatusCode);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public void OpenDoor_OutsideDevelopment_KeepsTheHostFromStarting(string environment)
    {
        var builder = WebApplication.CreateBuilder(HostFolder.Options(environment));
        builder.Configuration["ConnectionStrings:Workforce"] = "Host=localhost";
        builder.Configuration["Demo:SignIn"] = "true";
        var refused = Assert.Throws<StartRefusedException>(() => WorkforceHost.Build(builder, works: false));
        Assert.Contains("Demo:SignIn is on", refused.Message);
    }

    public sealed class ClosedHost : TestHost
    {
        protected override void Configure(IConfigurationManager configuration) => configuration["Demo:SignIn"] = "false";
    }
}
