using System.Net;
using Microsoft.EntityFrameworkCore;
using Workforce.Demo;
using Workforce.Platform.Actors;
using Workforce.Registry.Contracts;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Registry;

/// <summary>Who may open what.</summary>
public sealed class ReachTests(TestHost host)
{
    [Fact]
    public async Task AnotherDistrict_IsNotThere()
    {
        var officer = await host.OfficerAsync();
        var school = host.City.Schools.First(s => s.DistrictId == host.City.BusyDistrict().Id);
        var teacher = host.City.At(school.Id).First();
        foreach (var path in new[] { $"/Registry/Schools/{school.Id}", $"/Registry/Teachers/{teacher.Id}", $"/Registry/Teachers/{teacher.Id}/Edit" })
            Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync(path)).Status);
        Assert.Empty((await officer.GetAsync($"/Registry/Teachers?school={school.Id}")).Document.QuerySelectorAll("#list tbody tr"));
    }

    [Fact]
    public async Task APrincipal_SeesHerOwnSchool()
    {
        var principal = host.City.Accounts.First(a => a.Role == DemoRole.Principal && a.DistrictId == host.City.QuietDistrict().Id);
        var browser = await host.SignInAsync(principal);
        var other = host.City.Schools.First(s => s.DistrictId == principal.DistrictId && s.Id != principal.SchoolId);
        var mine = await browser.GetAsync("/Registry/Schools");
        Assert.EndsWith($"/Registry/Schools/{principal.SchoolId}", mine.Url.AbsolutePath);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/Registry/Schools/{other.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/Registry/Teachers/{host.City.At(other.Id).First().Id}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync($"/Registry/Teachers/{host.City.At(principal.SchoolId!.Value).First().Id}")).Status);
        var list = await browser.GetAsync("/Registry/Teachers?sort=staff");
        Assert.All(list.Document.QuerySelectorAll("#list tbody td:nth-child(2)"), c => Assert.Contains(host.City.At(principal.SchoolId.Value), t => t.StaffNumber == c.TextContent));
    }

    [Fact]
    public async Task ATeacher_SeesHerOwnRecordOnly()
    {
        var account = host.City.Accounts.First(a => a.Role == DemoRole.Teacher);
        var browser = await host.SignInAsync(account);
        var me = await browser.GetAsync("/Registry");
        Assert.EndsWith("/Registry/Me", me.Url.AbsolutePath);
        Assert.Contains(host.City.Teachers.Single(t => t.Id == account.TeacherId).StaffNumber, me.Text);
        foreach (var path in new[] { "/Registry/Teachers", "/Registry/Schools", $"/Registry/Teachers/{account.TeacherId}", $"/Registry/Teachers/{account.TeacherId}/Edit" })
            Assert.NotEqual(HttpStatusCode.OK, (await browser.GetAsync(path)).Status);
    }

    [Fact]
    public async Task HistoryRows_FollowTheirTeacher_ForPeopleOfASchool()
    {
        var school = host.City.Schools.First(s => s.DistrictId == host.City.QuietDistrict().Id);
        var reach = Reach.School(school.DistrictId, school.Id);
        var seen = await host.ReadAsync(reach, async db => new[]
        {
            await db.Certificates.Select(r => r.TeacherId).ToListAsync(), await db.SchoolSpells.Select(r => r.TeacherId).ToListAsync(), await db.Appraisals.Select(r => r.TeacherId).ToListAsync(),
            await db.Education.Select(r => r.TeacherId).ToListAsync(), await db.TitlesHeld.Select(r => r.TeacherId).ToListAsync(), await db.Honours.Select(r => r.TeacherId).ToListAsync(),
        });
        var own = host.City.Teachers.Where(t => t.Employment.SchoolId == school.Id).Select(t => new TeacherId(t.Id)).ToHashSet();
        Assert.All(seen, rows => Assert.NotEmpty(rows));
        Assert.All(seen.SelectMany(rows => rows), id => Assert.Contains(id, own));
    }
}
