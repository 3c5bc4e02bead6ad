using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Workforce.Demo;
using Workforce.Ethics.Contracts;
using Workforce.Performance.Choosing;
using Workforce.Platform.Actors;

namespace Workforce.Performance.Pledges;

/// <summary>
/// The page of who has not signed, alone and while teachers sign, and signing with a password: at the peak of 300 a minute, then as
/// many at once as given; beside as many clients committing one row each through plain Npgsql. Server, database and clients share the machine.
/// </summary>
internal sealed class PledgeBenchmark(int atOnce, int teachers, TextWriter output)
{
    private const int Peak = 300;
    private const int Paced = 100;
    private const int Pages = 60;

    public async Task RunAsync()
    {
        await using var host = new ChoosingHost();
        await host.InitializeAsync();
        var crowd = new CrowdedCampaign(host, teachers);
        var crowded = atOnce * 8;
        await crowd.WriteAsync(Paced + crowded);
        var (id, missing) = (crowd.Campaign.Id.Value, teachers / 3);
        var signers = crowd.Signers.Select(duty => new PledgeSigner(host.Address, duty.SubjectId, $"/Ethics/Pledges/Sign/{id}")).ToList();
        foreach (var signer in signers)
            await signer.OpenAsync();
        var officer = new PledgeSigner(host.Address, await host.RoleOfAsync(host.Person(DemoRole.DistrictOfficer)), "");
        await officer.SignInAsync();
        await LookAsync(new Latencies(), 5);
        output.WriteLine(FormattableString.Invariant($"{teachers:n0} teachers of one district, {missing:n0} not signed; {Environment.ProcessorCount} processors shared by server, database and clients; .NET {Environment.Version}"));
        output.WriteLine("| what | acts | per second | p50 ms | p95 ms | p99 ms |");
        output.WriteLine("|---|---|---|---|---|---|");

        var (alone, watch) = (new Latencies(), Stopwatch.StartNew());
        await LookAsync(alone, Pages);
        output.WriteLine(alone.Row("page of who has not, any page of it, alone", watch.Elapsed.TotalSeconds));

        var (paced, during) = (new Latencies(), new Latencies());
        watch.Restart();
        var looking = LookAsync(during, Pages);
        await Task.WhenAll(signers.Take(Paced).Select(async (signer, at) =>
        {
            // Everybody signs at a moment of her own, as people come in.
            using var clock = new PeriodicTimer(TimeSpan.FromMinutes((at + 1.0) / Peak));
            await clock.WaitForNextTickAsync();
            await signer.SignAsync(paced);
        }));
        output.WriteLine(paced.Row($"signing at {Peak} a minute", watch.Elapsed.TotalSeconds));
        await looking;
        output.WriteLine(during.Row("page of who has not, meanwhile", watch.Elapsed.TotalSeconds));

        var all = new Latencies();
        watch.Restart();
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(async lane =>
        {
            foreach (var signer in signers.Skip(Paced).Where((_, at) => at % atOnce == lane))
                await signer.SignAsync(all);
        }));
        output.WriteLine(all.Row($"{atOnce} signing at once, one chain", watch.Elapsed.TotalSeconds));
        await CommitAsync(host.Connections.Migration);
        output.WriteLine(await ProofAsync(host));

        async Task LookAsync(Latencies times, int count)
        {
            for (var at = 0; at < count; at++)
                await officer.ReadAsync($"/Ethics/Pledges/Show/{id}?p={1 + at * 7919 % Math.Max(1, missing / 20)}", times);
        }
    }

    private static async Task<string> ProofAsync(ChoosingHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().ActAs(Actor.System("performance"));
        var watch = Stopwatch.StartNew();
        var report = (await scope.ServiceProvider.GetRequiredService<IPledgeChain>().VerifyAsync(host.City.Districts[0].RegionCode, [], CancellationToken.None))[0];
        // The crowd's earlier signatures are made up without links; the chain itself is walked first.
        return FormattableString.Invariant($"chain of {report.Signatures:n0} walked in {watch.ElapsedMilliseconds} ms, failing at: {(report.FailingSeq is { } at ? at : "none")}");
    }

    private async Task CommitAsync(string connection)
    {
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection) { MaxPoolSize = 90 });
        await using (var create = source.CreateCommand("create table performance_limit (id bigint generated always as identity primary key, text text not null)"))
            await create.ExecuteNonQueryAsync();
        var (commits, watch) = (new Latencies(), Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(async _ =>
        {
            while (watch.Elapsed < TimeSpan.FromSeconds(10))
                await commits.TimeAsync(async () =>
                {
                    await using var insert = source.CreateCommand("insert into performance_limit (text) values ('a row like a signature')");
                    return await insert.ExecuteNonQueryAsync();
                });
        }));
        output.WriteLine(commits.Row($"{atOnce} at once, one row each by plain Npgsql", watch.Elapsed.TotalSeconds));
    }
}
