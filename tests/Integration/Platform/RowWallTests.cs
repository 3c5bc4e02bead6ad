using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Actors;
using Workforce.Platform.Units;
using Workforce.Registry.Data;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Platform;

/// <summary>The third wall: the rows somebody reaches, whatever a query forgets to ask.</summary>
public sealed class RowWallTests(TestHost host)
{
    [Fact]
    public async Task Read_WithNobodyActing_IsRefusedAndTheDatabaseShowsNothing()
    {
        await using var scope = host.Services.CreateAsyncScope();
        await Assert.ThrowsAsync<InvalidOperationException>(() => scope.ServiceProvider.GetRequiredService<Work<RegistryDbContext>>().ReadAsync(db => db.Teachers.CountAsync(), CancellationToken.None));

        await using var db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<RegistryDbContext>>().CreateDbContextAsync();
        Assert.Equal(0, await db.Teachers.CountAsync());
        Assert.Equal(0, await db.Schools.CountAsync());
    }

    [Fact]
    public async Task Read_InADistrict_ShowsThatDistrictOnly()
    {
        foreach (var district in host.City.Districts)
            Assert.Equal([district.Id], await DistrictsSeenAsync(Reach.District(district.Id)));
    }

    [Fact]
    public async Task Read_InASchool_ShowsThatSchoolOnly()
    {
        var school = host.City.Schools[0];
        var schools = await AsAsync(Reach.School(school.DistrictId, school.Id), db => db.Teachers.Select(t => t.SchoolId).Distinct().ToListAsync());
        Assert.Equal(school.Id, Assert.Single(schools).Value);
    }

    [Fact]
    public async Task Read_AsATeacher_ShowsHerselfOnly()
    {
        var teacher = host.City.Teachers[0];
        var seen = await AsAsync(new Reach([.. host.City.Districts.Select(d => d.Id)], TeacherId: teacher.Id), db => db.Teachers.Select(t => t.TeacherId).ToListAsync());
        Assert.Equal(teacher.Id, Assert.Single(seen).Value);
    }

    [Fact]
    public async Task Read_WithNoDistrict_ShowsNothing() => Assert.Empty(await DistrictsSeenAsync(new Reach([])));

    [Fact]
    public async Task Reads_InterleavedOnASmallPool_NeverMixDistricts()
    {
        await using var small = new SmallPoolHost();
        await small.InitializeAsync();
        var districts = small.City.Districts.Select(d => d.Id).ToList();
        var reads = Enumerable.Range(0, 200).Select(async i =>
        {
            var mine = districts[i % districts.Count];
            await using var scope = small.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentActor>().ActAs(Actor.System("test", Reach.District(mine)));
            var seen = await scope.ServiceProvider.GetRequiredService<Work<RegistryDbContext>>().ReadAsync(db => db.Teachers.Select(t => t.DistrictId).Distinct().ToListAsync(), CancellationToken.None);
            return (mine, seen: seen.Select(d => d.Value).ToList());
        });
        Assert.All(await Task.WhenAll(reads), read => Assert.Equal([read.mine], read.seen));
    }

    [Fact]
    public async Task Read_ThatWrites_IsRefused() =>
        await Assert.ThrowsAnyAsync<Exception>(() => AsAsync(Reach.Everywhere, db => db.Database.ExecuteSqlAsync($"delete from teachers")));

    private async Task<List<Guid>> DistrictsSeenAsync(Reach reach) =>
        (await AsAsync(reach, db => db.Teachers.Select(t => t.DistrictId).Distinct().ToListAsync())).Select(d => d.Value).ToList();

    private async Task<T> AsAsync<T>(Reach reach, Func<RegistryDbContext, Task<T>> read)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().ActAs(Actor.System("test", reach));
        return await scope.ServiceProvider.GetRequiredService<Work<RegistryDbContext>>().ReadAsync(read, CancellationToken.None);
    }
}
