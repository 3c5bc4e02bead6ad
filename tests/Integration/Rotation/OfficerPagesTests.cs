using System.Net;
using Workforce.Demo;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Rotation;

/// <summary>The officer's pages over HTTP, on the demo rounds, changing nothing.</summary>
public sealed class OfficerPagesTests(TestHost host)
{
    private Guid UnderWay => host.City.Rounds.Single(r => !r.IsFinished).Id;
    private Guid Finished => host.City.Rounds.Single(r => r.IsFinished).Id;

    [Fact]
    public async Task Round_ShowsWhereItIsAndHowFar()
    {
        var page = await (await OfficerAsync()).GetAsync($"/Rotation/Rounds/Show/{UnderWay}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("2 填报志愿", page.Document.QuerySelector(".wf-stages li.now b")!.TextContent);
        var candidates = host.City.Rounds.Single(r => !r.IsFinished).Candidates;
        Assert.Contains($"还有 {candidates.Count(c => c.CertifiedOn is null)} 名教师没有确认志愿", page.Text);
    }

    [Fact]
    public async Task Uncertified_ListHoldsExactlyThoseTheTileCounts()
    {
        var officer = await OfficerAsync();
        var expected = host.City.Rounds.Single(r => !r.IsFinished).Candidates.Count(c => c.CertifiedOn is null);
        var list = await officer.GetAsync($"/Rotation/Entrants/Index/{UnderWay}?show=uncertified");
        Assert.Contains($"共 {expected} 条", list.Text);
    }

    [Theory]
    [InlineData("Rounds/Show"), InlineData("Posts/Index"), InlineData("Entrants/Index"), InlineData("Runs/Show"), InlineData("Notices/Show"), InlineData("Objections/Index"), InlineData("Contests/Index"), InlineData("Appointments/Index"), InlineData("Rounds/Bundle")]
    public async Task EveryPageOfAFinishedRound_Opens(string path)
    {
        var officer = await OfficerAsync();
        var answer = await officer.Http.GetAsync($"/Rotation/{path}/{Finished}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("Rounds/Show"), InlineData("Posts/Index"), InlineData("Entrants/Index"), InlineData("Runs/Show"), InlineData("Notices/Show"), InlineData("Rounds/Bundle"), InlineData("Rounds/Lock")]
    public async Task AnotherDistrictsOfficer_FindsNothing(string path)
    {
        var other = await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId != host.City.Rounds[0].DistrictId));
        Assert.Equal(HttpStatusCode.NotFound, (await other.Http.GetAsync($"/Rotation/{path}/{Finished}")).StatusCode);
    }

    [Fact]
    public async Task ATeacher_DoesNotSeeTheOfficersPages()
    {
        var teacher = await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.Teacher));
        var page = await teacher.GetAsync($"/Rotation/Runs/Show/{Finished}");
        Assert.NotEqual(HttpStatusCode.OK, page.Status);
    }

    [Fact]
    public async Task Export_OfTheFilteredList_IsAWorkbook()
    {
        var officer = await OfficerAsync();
        var file = await officer.Http.GetAsync($"/Rotation/Entrants/Index/{UnderWay}?handler=Export&show=uncertified");
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file.Content.Headers.ContentType!.MediaType);
    }

    private Task<Browser> OfficerAsync() => host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == host.City.Rounds[0].DistrictId));
}
