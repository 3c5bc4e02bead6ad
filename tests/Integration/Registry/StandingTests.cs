using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Registry.Data;
using Workforce.Registry.Domain;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Registry;

/// <summary>What is kept on a teacher for the lists is what her history says.</summary>
public sealed class StandingTests(TestHost host)
{
    [Fact]
    public async Task Standing_OfEverybody_IsAlreadyWhatTheHistorySays() =>
        Assert.Equal(0, await host.ChangeAsync(Change.BySystem("test", host.Clock.GetUtcNow(), Reach.District(host.City.QuietDistrict().Id)), db => Standing.RefreshEverybodyAsync(db, CancellationToken.None)));

    [Fact]
    public async Task Standing_FollowsANewTitle_AndNothingElse()
    {
        var teacher = new TeacherId(host.City.Teachers.Last(t => t.Employment.DistrictId == host.City.BusyDistrict().Id && t.Employment.Status == "100").Id);
        var district = new Workforce.Access.Contracts.DistrictId(host.City.BusyDistrict().Id);
        var changed = await host.ChangeAsync(Change.BySystem("test", host.Clock.GetUtcNow()), async db =>
        {
            db.TitlesHeld.Add(new TitleHeld { Id = Guid.CreateVersion7(), TeacherId = teacher, DistrictId = district, Title = "full-senior", ObtainedOn = new(2026, 11, 1) });
            await db.SaveChangesAsync();
            return await Standing.RefreshAsync(db, [teacher], CancellationToken.None);
        });
        Assert.Equal(1, changed);
        Assert.Equal("full-senior", await host.ReadAsync(Reach.Everywhere, db => db.Teachers.Where(t => t.TeacherId == teacher).Select(t => t.Title).SingleAsync()));
    }
}
