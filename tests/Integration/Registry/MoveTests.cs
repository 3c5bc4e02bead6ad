using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Demo;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Registry.Subscriptions;
using Workforce.Rotation.Contracts;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Registry;

/// <summary>A closed round becomes service history.</summary>
public sealed class MoveTests(TestHost host)
{
    private static readonly DateOnly On = new(2027, 9, 1);

    [Fact]
    public async Task RoundClosed_MovesThePeople_OnceHoweverOftenItIsSaid()
    {
        var (movers, stayer) = Pick(0);
        var to = host.City.Schools.Last(s => s.DistrictId == host.City.QuietDistrict().Id);
        var closed = Closed([.. movers.Select((t, i) => Appoint(t, to.Id, $"试聘〔2027〕{i}号")), Appoint(stayer, stayer.Employment.SchoolId, "试聘〔2027〕99号")]);
        await SayAsync(closed);
        await SayAsync(closed);

        var ids = movers.Select(t => new TeacherId(t.Id)).ToList();
        var teachers = await host.ReadAsync(Reach.Everywhere, db => db.Teachers.Where(t => ids.Contains(t.TeacherId)).ToListAsync());
        Assert.All(teachers, t => Assert.Equal((to.Id, to.Id, On), (t.SchoolId.Value, t.WorkSchoolId.Value, t.JoinedSchoolOn)));
        var spells = (await host.ReadAsync(Reach.Everywhere, db => db.SchoolSpells.Where(s => ids.Contains(s.TeacherId)).ToListAsync())).ToLookup(s => s.TeacherId.Value);
        Assert.All(movers, t =>
        {
            var hers = spells[t.Id].OrderBy(s => s.StartedOn).ToList();
            Assert.Equal(t.Spells.Count + 1, hers.Count);
            Assert.Equal((On.AddDays(-1), (DateOnly?)null), (hers[^2].EndedOn, hers[^1].EndedOn));
            Assert.Equal((to.Id, to.Name, closed.RoundName), (hers[^1].AtSchoolId!.Value.Value, hers[^1].Unit, hers[^1].Cause));
        });
        var staySpells = await host.ReadAsync(Reach.Everywhere, db => db.SchoolSpells.CountAsync(s => s.TeacherId == new TeacherId(stayer.Id)));
        Assert.Equal(stayer.Spells.Count, staySpells);

        await using var said = host.Owner.CreateCommand("select count(*), max(jsonb_array_length(payload -> 'Moves')) from registry.outbox where name = 'registry.teachers-moved.v1' and payload ->> 'Cause' = $1");
        said.Parameters.Add(new() { Value = closed.RoundName });
        await using var row = await said.ExecuteReaderAsync();
        Assert.True(await row.ReadAsync());
        Assert.Equal((1L, movers.Count), (row.GetInt64(0), row.GetInt32(1)));
    }

    [Fact]
    public async Task RoundClosed_TellsTheChangeLogOfEachTeacher()
    {
        var (movers, _) = Pick(4);
        var to = host.City.Schools.Last(s => s.DistrictId == host.City.QuietDistrict().Id);
        var closed = Closed([Appoint(movers[0], to.Id, "试聘〔2027〕201号")]);
        await SayAsync(closed);
        var officer = await host.OfficerAsync();
        var page = await officer.GetAsync($"/Registry/Teachers/{movers[0].Id}");
        Assert.Contains(closed.RoundName, page.Document.QuerySelectorAll(".card td").Select(c => c.TextContent.Trim()));
        Assert.Contains(to.Name, page.Text);
    }

    [Fact]
    public async Task RoundClosed_LeavesAloneWhoeverIsNotInTheDistrict()
    {
        var stranger = host.City.Teachers.First(t => t.Employment.DistrictId == host.City.BusyDistrict().Id);
        var to = host.City.Schools.Last(s => s.DistrictId == host.City.QuietDistrict().Id);
        await SayAsync(Closed([Appoint(stranger, to.Id, "试聘〔2027〕301号")]));
        var now = await host.ReadAsync(Reach.Everywhere, db => db.Teachers.SingleAsync(t => t.TeacherId == new TeacherId(stranger.Id)));
        Assert.Equal(stranger.Employment.SchoolId, now.SchoolId.Value);
    }

    /// <summary>Never from the first school of the district, whose people other tests count.</summary>
    private (List<DemoTeacher> Movers, DemoTeacher Stayer) Pick(int skip)
    {
        var schools = host.City.Schools.Where(s => s.DistrictId == host.City.QuietDistrict().Id).Select(s => s.Id).ToList();
        var people = host.City.Teachers.Where(t => t.Employment.Status == "100" && schools[1..^1].Contains(t.Employment.SchoolId)).Skip(skip).Take(4).ToList();
        return (people[..3], people[3]);
    }

    private RoundClosed Closed(IReadOnlyList<AppointmentMade> appointments) =>
        new(new RoundId(Guid.CreateVersion7()), new(host.City.QuietDistrict().Id), $"2027学年县管校聘 {Guid.NewGuid():N}", On, appointments);

    private static AppointmentMade Appoint(DemoTeacher teacher, Guid school, string number) =>
        new(new TeacherId(teacher.Id), number, new SchoolId(teacher.Employment.SchoolId), new SchoolId(school), teacher.Teaching.Stage, teacher.Teaching.Subject);

    private Task<int> SayAsync(RoundClosed closed)
    {
        var change = Change.BySystem("registry.move-appointed", host.Clock.GetUtcNow());
        return host.ChangeAsync(change, async db =>
        {
            await new MoveAppointed().HandleAsync(db, closed, change, CancellationToken.None);
            return 0;
        });
    }
}
