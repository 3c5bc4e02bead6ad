using Microsoft.Extensions.DependencyInjection;
using Workforce.Access.Contracts;
using Workforce.Access.Data;
using Workforce.Access.Subscriptions;
using Workforce.Demo;
using Workforce.Platform.Changes;
using Workforce.Platform.Modules;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Access;

public sealed class OrganisationTests(TestHost host)
{
    [Fact]
    public async Task Districts_AreKnownToEverybody_EvenToNobody()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var organisation = scope.ServiceProvider.GetRequiredService<IOrganisation>();
        var district = await organisation.FindDistrictAsync(new(host.City.Districts[0].Id), CancellationToken.None);
        Assert.Equal((host.City.Districts[0].Name, host.City.Districts[0].RegionCode, host.City.Name), (district!.Name, district.RegionCode, district.CityName));
        Assert.Null(await organisation.FindDistrictAsync(new(Guid.NewGuid()), CancellationToken.None));
    }

    [Fact]
    public async Task MovedTeacher_ActsAtHerNewSchool()
    {
        var teacher = host.City.Accounts.Last(a => a.Role == DemoRole.Teacher);
        var school = host.City.Schools.First(s => s.DistrictId == teacher.DistrictId && s.Id != teacher.SchoolId);
        var moved = new TeachersMoved(new(teacher.DistrictId!.Value), host.City.Today, "试", [new(new(teacher.TeacherId!.Value), new(teacher.SchoolId!.Value), new(school.Id))]);
        await using (var scope = host.Services.CreateAsyncScope())
        {
            var change = Change.BySystem("test", host.Clock.GetUtcNow());
            await scope.ServiceProvider.GetRequiredService<Work<AccessDbContext>>().ChangeAsync(change, db => new FollowTeachers().HandleAsync(db, moved, change, CancellationToken.None), CancellationToken.None);
        }
        var home = await (await host.SignInAsync(teacher)).GetAsync("/");
        Assert.Contains(school.Name, home.Document.QuerySelector("header")!.TextContent);
    }

    [Fact]
    public async Task Founding_OfAFoundedCity_IsRefused()
    {
        await using var scope = host.Services.CreateAsyncScope();
        await Assert.ThrowsAsync<RuleBrokenException>(() => scope.ServiceProvider.GetRequiredService<IFoundation>().FoundAsync(new("某市", "Some City", "330200", "first", "首位"), CancellationToken.None));
    }
}
