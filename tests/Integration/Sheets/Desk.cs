using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Workforce.Demo;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Platform.Events;
using Workforce.Platform.Sheets.Imports;
using Workforce.Registry.Data;
using Workforce.TestSupport;

namespace Workforce.IntegrationTests.Sheets;

/// <summary>Registry's import desk without its pages. Work is not waited for: the test delivers the event itself.</summary>
internal sealed class Desk(TestHost host)
{
    public DemoCity City => host.City;

    public Actor Officer(int district = 0) => new(Guid.CreateVersion7(), "测试员", Role.DistrictOfficer, Reach.District(City.Districts[district].Id));

    public static Actor Principal(DemoSchool school) => new(Guid.CreateVersion7(), "测试校长", Role.Principal, Reach.School(school.DistrictId, school.Id));

    public DemoSchool School(int nth) => City.Schools.Where(s => s.DistrictId == City.Districts[0].Id).ElementAt(nth);

    public async Task<T> AtAsync<T>(Actor actor, Func<ImportDesk<RegistryDbContext>, Task<T>> act)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().ActAs(actor);
        return await act(scope.ServiceProvider.GetRequiredService<ImportDesk<RegistryDbContext>>());
    }

    /// <summary>Hands a workbook in and has it checked.</summary>
    public async Task<Import> HandInAsync(Actor actor, string kind, Stream file)
    {
        var id = await AtAsync(actor, desk => desk.HandInAsync(kind, "上传.xlsx", file, null, By(actor), CancellationToken.None));
        return await WorkAsync(actor, id);
    }

    public async Task<Import> AskAsync(Actor actor, Guid id, ImportAct act)
    {
        await AtAsync(actor, async desk => { await desk.AskAsync(id, act, By(actor), CancellationToken.None); return 0; });
        return await WorkAsync(actor, id);
    }

    public Task<Import?> FindAsync(Actor actor, Guid id) => AtAsync(actor, desk => desk.FindAsync(id, CancellationToken.None));

    public Task<List<ReviewRow>> RowsAsync(Actor actor, Import import, RowResult? result = null) =>
        AtAsync(actor, desk => desk.RowsAsync(import, null, result, 0, 1_000, CancellationToken.None));

    /// <summary>Plain SQL past every wall.</summary>
    public async Task<T?> SqlAsync<T>(string sql)
    {
        await using var connection = await host.Owner.OpenConnectionAsync();
        await using var command = new NpgsqlCommand("set search_path = registry; " + sql, connection);
        return await command.ExecuteScalarAsync() is var value and not DBNull ? (T?)value : default;
    }

    /// <summary>Does what was last asked of an import. Whoever comes second waits for the first at the inbox, so it is done when this returns, by us or by a worker.</summary>
    public async Task WorkAsync(Guid import)
    {
        var asked = await SqlAsync<Guid>($"select id from outbox where payload->>'ImportId' = '{import}' order by id desc limit 1");
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<EventDelivery>().DeliverAsync("registry", asked, "registry.import", CancellationToken.None);
    }

    private static Change By(Actor actor) => new(actor, TimeProvider.System.GetUtcNow(), "测试");

    private async Task<Import> WorkAsync(Actor actor, Guid import)
    {
        await WorkAsync(import);
        return (await FindAsync(actor, import))!;
    }
}
