using System.Net;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Domain;
using Xunit;

namespace Workforce.IntegrationTests.Rotation;

/// <summary>A school's list of those it did not hire, pasted as a column of staff numbers.</summary>
public sealed class StaffNumberListTests(RoundHost host) : IClassFixture<RoundHost>
{
    [Fact]
    public async Task PastedColumn_TakesEverybodyIn_AndOnce()
    {
        var round = await new SmallRound(host).CreateAsync();
        var people = Free(round).Take(3).ToList();
        await SendAsync(round, $"{people[0]}\r\n{people[1]}，{people[2]}\r\n{people[0]}\r\n");
        var page = await SendAsync(round, people[1]);
        Assert.Contains("已选入 0 人", page.Text);
        Assert.Equal(people, await host.ReadAsync(db => db.Entrants.Where(e => e.RoundId == round.Id && e.Basis == EntrantBasis.Unhired).OrderBy(e => e.StaffNumber).Select(e => e.StaffNumber).ToListAsync()));
    }

    [Fact]
    public async Task UnknownNumber_RefusesTheWholeList_AndKeepsWhatWasTyped()
    {
        var round = await new SmallRound(host).CreateAsync();
        var known = Free(round).First();
        var page = await SendAsync(round, $"{known}\n00000001");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("本区没有这 1 个工号：00000001", page.Text);
        Assert.Contains(known, page.Document.QuerySelector("#Numbers")!.TextContent);
        Assert.False(await host.ReadAsync(db => db.Entrants.AnyAsync(e => e.RoundId == round.Id && e.StaffNumber == known)));
    }

    [Fact]
    public async Task TeacherOfAnotherDistrict_IsNotFound()
    {
        var round = await new SmallRound(host).CreateAsync();
        var stranger = host.City.Teachers.First(t => t.Employment.DistrictId != host.City.Rounds[0].DistrictId).StaffNumber;
        Assert.Contains($"本区没有这 1 个工号：{stranger}", (await SendAsync(round, stranger)).Text);
    }

    private IEnumerable<string> Free(SmallRound round) => host.City.Teachers
        .Where(t => t.Employment.DistrictId == host.City.Rounds[0].DistrictId && t.Employment.IsEstablished && round.People.All(p => p.StaffNumber != t.StaffNumber)).Select(t => t.StaffNumber).Order(StringComparer.Ordinal);

    private async Task<TestSupport.Page> SendAsync(SmallRound round, string numbers)
    {
        var officer = await host.SignInAsync(host.City.Accounts.First(a => a.Role == Demo.DemoRole.DistrictOfficer && a.DistrictId == host.City.Rounds[0].DistrictId));
        var page = await officer.GetAsync($"/Rotation/Entrants/Add/{round.Id.Value}");
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)page.Document.QuerySelector("form:has(#Numbers)")!;
        return await officer.SubmitAsync(form, ("Numbers", numbers), ("Basis", nameof(EntrantBasis.Unhired)));
    }
}
