using Workforce.Demo;
using Workforce.Ethics.Contracts;
using Workforce.Platform.Actors;
using Workforce.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace Workforce.IntegrationTests.Ethics;

/// <summary>Where the tests of pledges find the demo's campaigns and people.</summary>
internal sealed class PledgeDesk(TestHost host)
{
    public DemoDistrict District => host.City.Districts[0];

    public Task<Guid> CampaignAsync(string tier) =>
        OneAsync<Guid>("select id from ethics.pledge_campaigns where district_id = $1 and tier = $2 and state = 'Open' and season = 'Year'", District.Id, tier);

    /// <summary>A teacher with an account who has not signed, of a school that has started or not.</summary>
    public async Task<DemoPerson> TeacherAsync(bool started, int which = 0)
    {
        var campaign = await CampaignAsync("SchoolTeacher");
        await using var ask = host.Owner.CreateCommand("""
            select d.subject_id from ethics.pledge_duties d join ethics.pledge_schools s on s.campaign_id = d.campaign_id and s.school_id = d.school_id
            where d.campaign_id = $1 and d.signed_at is null and d.standing = 'OnPost' and (s.started_at is not null) = $2
            """);
        ask.Parameters.Add(new() { Value = campaign });
        ask.Parameters.Add(new() { Value = started });
        var ids = new HashSet<Guid>();
        await using var rows = await ask.ExecuteReaderAsync();
        while (await rows.ReadAsync())
            ids.Add(rows.GetGuid(0));
        return host.City.Accounts.Where(a => a.Role == DemoRole.Teacher && a.TeacherId is { } id && ids.Contains(id)).ElementAt(which);
    }

    public async Task<T> OneAsync<T>(string sql, params object[] values)
    {
        await using var ask = host.Owner.CreateCommand(sql);
        foreach (var value in values)
            ask.Parameters.Add(new() { Value = value });
        return (T)(await ask.ExecuteScalarAsync())!;
    }

    public async Task<int> RunAsync(string sql, params object[] values)
    {
        await using var command = host.Owner.CreateCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new() { Value = value });
        return await command.ExecuteNonQueryAsync();
    }

    public async Task<ChainReport> VerifyAsync(params PrintedAnchor[] printed)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().ActAs(Actor.System("test"));
        return (await scope.ServiceProvider.GetRequiredService<IPledgeChain>().VerifyAsync(District.RegionCode, printed, CancellationToken.None))[0];
    }

    public async Task InScopeAsync<T>(Func<T, Task> act) where T : notnull
    {
        await using var scope = host.Services.CreateAsyncScope();
        await act(scope.ServiceProvider.GetRequiredService<T>());
    }
}
