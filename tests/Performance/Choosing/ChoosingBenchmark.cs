using System.Diagnostics;
using Npgsql;

namespace Workforce.Performance.Choosing;

/// <summary>
/// How the choosing screens answer while many save at once, beside what the same machine and database allow: as many clients
/// committing one row each through plain Npgsql. Server, database and clients share the machine's processors.
/// </summary>
internal sealed class ChoosingBenchmark(int savers, int teachers, TextWriter output)
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(20);

    public async Task RunAsync()
    {
        await using var host = new ChoosingHost();
        await host.InitializeAsync();
        var round = new CrowdedRound(host, teachers);
        await round.WriteAsync(savers);
        output.WriteLine(FormattableString.Invariant($"{teachers:n0} teachers with lists, {round.Posts.Count:n0} posts, {savers} teachers signed in; {Environment.ProcessorCount} processors shared by server, database and clients; .NET {Environment.Version}"));
        var people = round.People.Take(savers).Select(person => new Saver(host.Address, person.Id.Value, $"/Rotation/Choosing/Index/{round.Id.Value}")).ToList();
        foreach (var person in people)
            await person.SignInAsync();
        await SavingAsync(people, TimeSpan.FromSeconds(5), null);

        output.WriteLine("| what | acts | per second | p50 ms | p95 ms | p99 ms |");
        output.WriteLine("|---|---|---|---|---|---|");
        var (commits, took) = await CommitsAsync(host.Connections.Migration);
        output.WriteLine(commits.Row($"{savers} at once, one row each by plain Npgsql", took));
        foreach (var (pace, said) in new (TimeSpan?, string)[] { (TimeSpan.FromSeconds(2), "every two seconds"), (TimeSpan.FromSeconds(1), "every second"), (null, "without a pause") })
        {
            var (saves, pages, seconds) = await SavingAsync(people, Length, pace);
            output.WriteLine(saves.Row($"{savers} saving and reading {said}: save", seconds));
            output.WriteLine(pages.Row($"{savers} saving and reading {said}: page", seconds));
        }
    }

    private static async Task<(Latencies Saves, Latencies Pages, double Seconds)> SavingAsync(IReadOnlyList<Saver> people, TimeSpan length, TimeSpan? pace)
    {
        var (saves, pages, watch) = (new Latencies(), new Latencies(), Stopwatch.StartNew());
        await Task.WhenAll(people.Select(person => person.RunAsync(saves, pages, pace, () => watch.Elapsed < length)));
        return (saves, pages, watch.Elapsed.TotalSeconds);
    }

    private async Task<(Latencies Commits, double Seconds)> CommitsAsync(string connection)
    {
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection) { MaxPoolSize = 20 });
        await using (var create = source.CreateCommand("create table performance_limit (id bigint generated always as identity primary key, text text not null)"))
            await create.ExecuteNonQueryAsync();
        var (commits, watch) = (new Latencies(), Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, savers).Select(async _ =>
        {
            while (watch.Elapsed < Length)
                await commits.TimeAsync(async () =>
                {
                    await using var insert = source.CreateCommand("insert into performance_limit (text) values ('a row like a choice')");
                    return await insert.ExecuteNonQueryAsync();
                });
        }));
        return (commits, watch.Elapsed.TotalSeconds);
    }
}
