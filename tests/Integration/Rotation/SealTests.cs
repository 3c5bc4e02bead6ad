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

/// <summary>Sealing the seeds of a draw: when it is possible, and what is refused.</summary>
public sealed class SealTests(RoundHost host) : DrawSteps(host), IClassFixture<RoundHost>
{
    [Fact]
    public async Task Deadline_WaitsForNoParty_AndTheRecordSaysWhoWasMissing()
    {
        var round = await new SmallRound(Host) { WithParties = true }.ChosenAsync();
        await SealAsync(round, 1, Sow());
        await Host.ChangeAsync(async db => (await db.Rounds.SingleAsync(r => r.Id == round.Id)).CloseChoices((await db.Rounds.SingleAsync(r => r.Id == round.Id)).Dates.ChoicesDueAt));
        await LockAtAsync(round);
        await DrawAsync(round, "123");
        var seed = (await SeedsAsync(round)).Single();
        await round.UseAsync<NoteAbsence>(use => use.HandleAsync(round.Id, seed.Place, false, Host.By(round.Officer, "没有来"), CancellationToken.None));
        var drawn = await Host.RoundAsync(round.Id);
        Assert.Equal(Seed.Of(drawn.Fingerprint!, ["", "", ""], drawn.Draw!), drawn.Seed);
        Assert.Contains("没有封存种子", await RefusedAsync<RevealSeed>(await SealedOnlyAsync(), (r, use) => use.HandleAsync(r.Id, new() { Party = 2, Value = new string('a', 64) }, Host.By(r.Officer), CancellationToken.None)));
    }

    [Fact]
    public async Task Close_Early_WhileAPartyHasNotSealed_IsRefused()
    {
        var round = await new SmallRound(Host) { WithParties = true }.ChosenAsync();
        await SealAsync(round, 1, Sow());
        var version = (await Host.RoundAsync(round.Id)).Version;
        Assert.Equal("还有 2 方没有封存抽签种子，不能提前截止：派驻纪检监察组、教育工会。", await RefusedAsync<CloseChoices>(round, use => use.HandleAsync(round.Id, version, Host.By(round.Officer, "测试"), CancellationToken.None)));
    }

    [Fact]
    public async Task Seal_AfterTheListsClosed_IsRefused()
    {
        var (round, _) = await SealedAsync(parties: 3);
        await LockAsync(round, lockToo: false);
        Assert.Contains("志愿已经截止", await RefusedAsync<SealSeed>(round, use => use.HandleAsync(round.Id, Form(1, Sow()), Host.By(round.Officer), CancellationToken.None)));
    }

    [Fact]
    public async Task Seal_AfterTheDeadline_IsRefusedThoughTheClockHasNotClosedYet()
    {
        var round = await new SmallRound(Host) { WithParties = true }.OpenAsync();
        var late = Host.By(round.Officer) with { At = (await Host.RoundAsync(round.Id)).Dates.ChoicesDueAt };
        Assert.Contains("志愿已经截止", await RefusedAsync<SealSeed>(round, use => use.HandleAsync(round.Id, Form(1, Sow()), late, CancellationToken.None)));
    }

    [Fact]
    public async Task Seal_BeforeTheRoundOpens_IsRefused()
    {
        var round = await new SmallRound(Host) { WithParties = true }.CreateAsync();
        Assert.Contains("还没有开放", await RefusedAsync<SealSeed>(round, use => use.HandleAsync(round.Id, Form(1, Sow()), Host.By(round.Officer), CancellationToken.None)));
    }

    [Fact]
    public async Task Seal_Twice_OrWithAUsedHash_IsRefused()
    {
        var (round, seeds) = await SealedAsync(parties: 2);
        Assert.Equal("教育局人事科的种子已经封存，不能再换。", await RefusedAsync<SealSeed>(round, use => use.HandleAsync(round.Id, Form(1, Sow()), Host.By(round.Officer), CancellationToken.None)));
        Assert.Contains("已经用过", await RefusedAsync<SealSeed>(round, use => use.HandleAsync(round.Id, Form(3, seeds[0]), Host.By(round.Officer), CancellationToken.None)));
    }

    [Fact]
    public async Task Seal_ByTwoOfficersAtOnce_KeepsOneAndTellsTheOther()
    {
        var round = await new SmallRound(Host) { WithParties = true }.OpenAsync();
        var told = await BothAsync<SealSeed>(round, (use, _) => use.HandleAsync(round.Id, Form(1, Sow()), Host.By(round.Officer), CancellationToken.None));
        Assert.Contains("封存", Assert.IsType<RuleBrokenException>(told).Message);
        Assert.Single(await SeedsAsync(round));
    }

    [Fact]
    public async Task Seal_KeepsTheHashAndNotTheSeed()
    {
        var round = await new SmallRound(Host) { WithParties = true }.OpenAsync();
        var seed = Sow();
        await SealAsync(round, 1, seed);
        Assert.Equal((SealedSeed.HashOf(seed), null), ((await SeedsAsync(round))[0].Hash, (await SeedsAsync(round))[0].Value));
        await using var look = Host.Owner.CreateCommand("select count(*) from rotation.sealed_seeds s where s::text like '%' || $1 || '%'");
        look.Parameters.Add(new() { Value = seed });
        Assert.Equal(0L, await look.ExecuteScalarAsync());
        await using var log = Host.Owner.CreateCommand("select count(*) from platform.change_log l where l::text like '%' || $1 || '%'");
        log.Parameters.Add(new() { Value = seed });
        Assert.Equal(0L, await log.ExecuteScalarAsync());
    }
}
