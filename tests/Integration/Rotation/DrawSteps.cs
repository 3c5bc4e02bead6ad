using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Demo;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Platform.Files;
using Workforce.Platform.Units;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Choosing;
using Workforce.Rotation.Features.Rotation.Draws;
using Workforce.Rotation.Features.Rotation.Entrants;
using Workforce.Rotation.Features.Rotation.Objections;
using Workforce.Rotation.Features.Rotation.Rounds;
using Workforce.Rotation.Features.Rotation.Runs;
using Workforce.Rotation.Matching.Bundle;
using Workforce.Rotation.Matching.Commands;
using Workforce.Rotation.Matching.Draw;
using Xunit;

namespace Workforce.IntegrationTests.Rotation;

/// <summary>The steps of a draw as tests take them.</summary>
public abstract class DrawSteps(RoundHost host)
{
    private protected RoundHost Host { get; } = host;

    private static int sown;

    private protected async Task<(SmallRound Round, string[] Seeds)> SealedAsync(int parties = 3, string? copyOfThird = null)
    {
        var round = await new SmallRound(Host) { WithParties = true }.ChosenAsync();
        string[] seeds = [Sow(), Sow(), Sow()];
        for (var place = 1; place <= parties; place++)
            await SealAsync(round, place, seeds[place - 1], place == 3 ? copyOfThird : null);
        return (round, seeds);
    }

    private protected async Task<SmallRound> SealedOnlyAsync()
    {
        var round = await new SmallRound(Host) { WithParties = true }.ChosenAsync();
        await SealAsync(round, 1, Sow());
        await Host.ChangeAsync(async db => (await db.Rounds.SingleAsync(r => r.Id == round.Id)).CloseChoices(Host.Clock.GetUtcNow()));
        await LockAtAsync(round);
        await DrawAsync(round, "123");
        return round;
    }

    private protected Task SealAsync(SmallRound round, int place, string seed, string? copyWith = null) =>
        round.UseAsync<SealSeed>(use => use.HandleAsync(round.Id, Form(place, seed, copyWith), Host.By(round.Officer), CancellationToken.None));

    private protected async Task LockAsync(SmallRound round, bool lockToo = true)
    {
        await round.UseAsync<CloseChoices>(async use => await use.HandleAsync(round.Id, (await Host.RoundAsync(round.Id)).Version, Host.By(round.Officer, "测试"), CancellationToken.None));
        if (lockToo)
            await LockAtAsync(round);
    }

    private protected Task LockAtAsync(SmallRound round) =>
        round.UseAsync<LockRound>(async use => await use.HandleAsync(round.Id, (await Host.RoundAsync(round.Id)).Version, Host.By(round.Officer, "测试"), CancellationToken.None));

    private protected Task DrawAsync(SmallRound round, string digits) =>
        round.UseAsync<EnterDraw>(async use => await use.HandleAsync(round.Id, await round.DrawAsync(digits), Host.By(round.Officer), CancellationToken.None));

    private protected Task RevealAsync(SmallRound round, int place, string seed, Actor? actor = null) =>
        round.UseAsync<RevealSeed>(use => use.HandleAsync(round.Id, new() { Party = place, Value = seed }, Host.By(actor ?? round.Officer), CancellationToken.None), actor);

    private protected Task<string> RefusedRevealAsync(SmallRound round, int place, string seed) =>
        RefusedAsync<RevealSeed>(round, use => use.HandleAsync(round.Id, new() { Party = place, Value = seed }, Host.By(round.Officer), CancellationToken.None));

    private protected static async Task<string> RefusedAsync<TUse>(SmallRound round, Func<TUse, Task> act, Actor? actor = null) where TUse : notnull =>
        (await Assert.ThrowsAsync<RuleBrokenException>(() => round.UseAsync(act, actor))).Message;

    private protected static Task<string> RefusedAsync<TUse>(SmallRound round, Func<SmallRound, TUse, Task> act) where TUse : notnull => RefusedAsync<TUse>(round, use => act(round, use));

    /// <summary>Two at once: one gets through, and what the other is told comes back.</summary>
    private protected static async Task<Exception> BothAsync<TUse>(SmallRound round, Func<TUse, int, Task> act) where TUse : notnull
    {
        var told = await Task.WhenAll(new[] { 0, 1 }.Select(which => Record.ExceptionAsync(() => round.UseAsync<TUse>(use => act(use, which))).AsTask()));
        return Assert.Single(told, exception => exception is not null)!;
    }

    private protected async Task<byte[]> RunAsync(SmallRound round)
    {
        await round.UseAsync<StartRun>(async use => await use.HandleAsync(round.Id, (await Host.RoundAsync(round.Id)).Version, Host.By(round.Officer), CancellationToken.None));
        return await BundleAsync(await round.StateAsync(RoundState.Proposed));
    }

    private protected async Task<byte[]> BundleAsync(Round round)
    {
        var file = await Host.ReadAsync(db => db.Runs.Where(r => r.Id == round.ProposedRunId).Select(r => r.BundleFileId).SingleAsync());
        return (await Host.Services.GetRequiredService<FileStore>().FindAsync(file!.Value, CancellationToken.None))!.Content;
    }

    private protected static async Task<(int Exit, string Said)> VerifyAsync(byte[] zip)
    {
        var file = Path.Combine(Path.GetTempPath(), $"draw-{Guid.NewGuid():N}.zip");
        await File.WriteAllBytesAsync(file, zip);
        try
        {
            using var said = new StringWriter();
            return (RotationCommand.Run(["verify", file], said, said), said.ToString());
        }
        finally
        {
            File.Delete(file);
        }
    }

    private protected async Task<DrawTranscript> TranscriptAsync(SmallRound round)
    {
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(await BundleAsync(await Host.RoundAsync(round.Id))));
        await using var draw = await archive.GetEntry("draw.json")!.OpenAsync();
        return (await JsonSerializer.DeserializeAsync<DrawTranscript>(draw, JsonSerializerOptions.Web))!;
    }

    private protected async Task<IReadOnlyList<(string, ulong)>> LotteriesAsync(SmallRound round)
    {
        var stored = await Host.RoundAsync(round.Id);
        var market = (await Host.ReadAsync(db => Inputs.ReadAsync(db, stored, CancellationToken.None))).Market;
        var lotteries = Workforce.Rotation.Matching.Draw.PublicDraw.Lotteries(new byte[32], stored.Key, market.Teachers);
        return Enumerable.Range(0, market.Teachers.Count).Select(at => (market.Teachers[at], lotteries[at])).ToList();
    }

    private protected async Task<List<SealedSeed>> SeedsAsync(SmallRound round) => await Host.ReadAsync(db => db.SealedSeeds.AsNoTracking().Where(s => s.RoundId == round.Id).OrderBy(s => s.Place).ToListAsync());

    private protected Actor Inspector() => new(Guid.NewGuid(), "纪检", Role.Inspector, Host.Officer().Reach);

    private protected static SealForm Form(int place, string seed, string? copyWith = null) => new() { Party = place, Hash = SealedSeed.HashOf(seed), CopyWith = copyWith };

    private protected static string Sow() => DemoSeeds.Of("test", Interlocked.Increment(ref sown));
}
