using Microsoft.Extensions.DependencyInjection;
using Workforce.Demo;
using Workforce.Ethics.Data;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.TestSupport;

namespace Workforce.IntegrationTests.Ethics;

/// <summary>Runs the module's acts with the services of one request, as whoever a test says.</summary>
internal sealed class EthicsDesk(TestHost host)
{
    public static readonly Actor Everybody = Actor.System("test");

    public Actor Officer(Guid district, string name = "人事科") => new(Guid.NewGuid(), name, Role.DistrictOfficer, Reach.District(district));

    public Actor City() => new(Guid.NewGuid(), "市人事处", Role.CityOfficer, new(host.City.Districts.Select(d => d.Id).ToList()));

    public Actor Head(DemoSchool school) => new(Guid.NewGuid(), "校长", Role.Principal, Reach.School(school.DistrictId, school.Id));

    public DemoPerson HeadOf(DemoSchool school) => host.City.Accounts.First(a => a.Role == DemoRole.Principal && a.SchoolId == school.Id);

    public Change By(Actor actor, string? reason = null) => new(actor, host.Clock.GetUtcNow(), reason);

    public async Task<T> UseAsync<TService, T>(Actor actor, Func<TService, Task<T>> use) where TService : notnull
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().ActAs(actor);
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task UseAsync<TService>(Actor actor, Func<TService, Task> use) where TService : notnull => UseAsync<TService, int>(actor, async service =>
    {
        await use(service);
        return 0;
    });

    public Task<T> ReadAsync<T>(Func<EthicsDbContext, Task<T>> read, Actor? actor = null) => UseAsync<Work<EthicsDbContext>, T>(actor ?? Everybody, work => work.ReadAsync(read, CancellationToken.None));

    public async Task<T?> ScalarAsync<T>(string sql, params object[] values)
    {
        await using var look = host.Owner.CreateCommand(sql);
        foreach (var value in values)
            look.Parameters.Add(new() { Value = value });
        return (T?)await look.ExecuteScalarAsync();
    }
}
