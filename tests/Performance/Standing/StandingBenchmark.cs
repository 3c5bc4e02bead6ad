using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Workforce.Ethics.Contracts;
using Workforce.Platform.Actors;
using Workforce.Registry.Contracts;

namespace Workforce.Performance.Standing;

/// <summary>
/// The veto asked for a whole district at once, beside the physical limit on the same database: the same ids read once from a
/// table of their own by plain Npgsql. One teacher in a hundred is barred, one in two hundred has a case.
/// </summary>
internal sealed class StandingBenchmark(int teachers, TextWriter output)
{
    private const int Runs = 7;

    public async Task RunAsync()
    {
        await using var host = new StandingHost();
        await host.InitializeAsync();
        var ids = await WriteAsync(host);
        var asked = ids.Select(id => new TeacherId(id)).ToList();
        output.WriteLine(FormattableString.Invariant($"{teachers:n0} teachers asked at once; {Environment.ProcessorCount} processors shared by server and database; .NET {Environment.Version}"));
        output.WriteLine("| what | found | best ms | median ms |");
        output.WriteLine("|---|---|---|---|");
        await TimeAsync("the same ids read once, plain Npgsql", async () =>
        {
            await using var read = host.Owner.CreateCommand("select id from performance_ids");
            await using var rows = await read.ExecuteReaderAsync();
            var count = 0;
            while (await rows.ReadAsync())
                count += rows.GetGuid(0) == Guid.Empty ? 0 : 1;
            return count;
        });
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().ActAs(new Actor(Guid.NewGuid(), "bench", Role.DistrictOfficer, Reach.District(host.City.Districts[0].Id)));
        var standing = scope.ServiceProvider.GetRequiredService<IEthicsStanding>();
        var today = Platform.Calendars.Calendar.On(host.Clock.GetUtcNow());
        await TimeAsync("IEthicsStanding, post_appointment", async () => (await standing.AskAsync(asked, EthicsScope.PostAppointment, today, CancellationToken.None)).Count);
        await TimeAsync("IEthicsStanding, talent_plan (nobody)", async () => (await standing.AskAsync(asked, EthicsScope.TalentPlan, today, CancellationToken.None)).Count(s => s.Value.IsBarred));
    }

    private async Task<IReadOnlyList<Guid>> WriteAsync(StandingHost host)
    {
        await using var fill = host.Owner.CreateCommand(string.Create(CultureInfo.InvariantCulture, $"""
            create table performance_ids as select gen_random_uuid() as id, n from generate_series(1, {teachers}) n;
            insert into ethics.bars (id, case_id, district_id, teacher_id, scope, ground, why, from_on, until_on)
              select gen_random_uuid(), gen_random_uuid(), '{host.City.Districts[0].Id}', id, scope, 'Decision', 'x', current_date - 10, current_date + 700
              from performance_ids cross join unnest(array['PostAppointment', 'Title', 'HonourAward']) scope where n % 100 = 0;
            insert into ethics.cases (id, number, district_id, school_id, teacher_id, teacher_name, staff_number, school_name, stage, is_public, source, violation, facts, received_on, state, stage_since, acts)
              select gen_random_uuid(), 'b' || n, '{host.City.Districts[0].Id}', gen_random_uuid(), id, 'x', 'x', 'x', 'primary', true, 'Inspection', 'V09', 'x', current_date, 'Investigating', current_date, 0
              from performance_ids where n % 200 = 1;
            analyze performance_ids; analyze ethics.bars; analyze ethics.cases;
            """));
        fill.CommandTimeout = 300;
        await fill.ExecuteNonQueryAsync();
        var ids = new List<Guid>(teachers);
        await using var read = host.Owner.CreateCommand("select id from performance_ids");
        await using var rows = await read.ExecuteReaderAsync();
        while (await rows.ReadAsync())
            ids.Add(rows.GetGuid(0));
        return ids;
    }

    private async Task TimeAsync(string what, Func<Task<int>> act)
    {
        var found = await act();
        var times = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            var watch = Stopwatch.StartNew();
            await act();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }
        times.Sort();
        output.WriteLine(FormattableString.Invariant($"| {what} | {found:n0} | {times[0]:n0} | {times[Runs / 2]:n0} |"));
    }
}
