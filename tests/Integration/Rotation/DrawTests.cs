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

/// <summary>A draw that three parties and a public draw make together: what it comes to, and everything that is refused on the way.</summary>
public sealed class DrawTests(RoundHost host) : IClassFixture<RoundHost>
{
    private static int sown;

    [Fact]
    public async Task Draw_OfThreePartiesAndThePublicDraw_IsPublishedAndVerifies()
    {
        var (round, seeds) = await SealedAsync();
        await LockAsync(round);
        await DrawAsync(round, "123");
        Assert.Equal((RoundState.Locked, null), ((await host.RoundAsync(round.Id)).State, (await host.RoundAsync(round.Id)).Seed));
        await RevealAsync(round, 3, seeds[2]);
        await RevealAsync(round, 1, seeds[0].ToUpperInvariant());
        Assert.Null((await host.RoundAsync(round.Id)).Seed);
        await RevealAsync(round, 2, seeds[1], Inspector());

        var drawn = await host.RoundAsync(round.Id);
        Assert.Equal((RoundState.Drawn, Seed.Of(drawn.Fingerprint!, seeds, drawn.Draw!)), (drawn.State, drawn.Seed));
        var (exit, said) = await VerifyAsync(await RunAsync(round));
        Assert.True(exit == 0, said);
        Assert.Contains("3 of 3 sealed seeds", said);
    }

    [Fact]
    public async Task Party_ThatDoesNotReveal_IsLeftOutWithAReasonThatEverybodyReads()
    {
        var (round, seeds) = await SealedAsync();
        await LockAsync(round);
        await DrawAsync(round, "123");
        await RevealAsync(round, 1, seeds[0]);
        await RevealAsync(round, 2, seeds[1]);
        Assert.Contains("请写明", await RefusedAsync<NoteAbsence>(round, use => use.HandleAsync(round.Id, 3, false, host.By(round.Officer, " "), CancellationToken.None)));
        await round.UseAsync<NoteAbsence>(use => use.HandleAsync(round.Id, 3, false, host.By(round.Officer, "工会主席住院"), CancellationToken.None));
        var (exit, said) = await VerifyAsync(await RunAsync(round));
        Assert.True(exit == 0, said);
        Assert.Contains("2 of 3 sealed seeds", said);
        Assert.Equal("工会主席住院", (await TranscriptAsync(round)).Parties[2].Absence);
    }

    [Fact]
    public async Task Party_WithASealedCopy_CannotJustBeLeftOut()
    {
        var (round, seeds) = await SealedAsync(copyOfThird: "公证处");
        await LockAsync(round);
        await DrawAsync(round, "123");
        Assert.Contains("应当启封使用", await RefusedAsync<NoteAbsence>(round, use => use.HandleAsync(round.Id, 3, false, host.By(round.Officer, "没有来"), CancellationToken.None)));
        Assert.Contains("没有交存副本", await RefusedAsync<RevealSeed>(round, use => use.HandleAsync(round.Id, new() { Party = 1, Value = seeds[0], FromCopy = true }, host.By(round.Officer), CancellationToken.None)));
        await round.UseAsync<RevealSeed>(use => use.HandleAsync(round.Id, new() { Party = 3, Value = seeds[2], FromCopy = true }, host.By(round.Officer), CancellationToken.None));
        Assert.True((await SeedsAsync(round))[2].FromCopy);
    }

    [Fact]
    public async Task Deadline_WaitsForNoParty_AndTheRecordSaysWhoWasMissing()
    {
        var round = await new SmallRound(host) { WithParties = true }.ChosenAsync();
        await SealAsync(round, 1, Sow());
        await host.ChangeAsync(async db => (await db.Rounds.SingleAsync(r => r.Id == round.Id)).CloseChoices((await db.Rounds.SingleAsync(r => r.Id == round.Id)).Dates.ChoicesDueAt));
        await LockAtAsync(round);
        await DrawAsync(round, "123");
        var seed = (await SeedsAsync(round)).Single();
        await round.UseAsync<NoteAbsence>(use => use.HandleAsync(round.Id, seed.Place, false, host.By(round.Officer, "没有来"), CancellationToken.None));
        var drawn = await host.RoundAsync(round.Id);
        Assert.Equal(Seed.Of(drawn.Fingerprint!, ["", "", ""], drawn.Draw!), drawn.Seed);
        Assert.Contains("没有封存种子", await RefusedAsync<RevealSeed>(await SealedOnlyAsync(), (r, use) => use.HandleAsync(r.Id, new() { Party = 2, Value = new string('a', 64) }, host.By(r.Officer), CancellationToken.None)));
    }

    [Fact]
    public async Task Close_Early_WhileAPartyHasNotSealed_IsRefused()
    {
        var round = await new SmallRound(host) { WithParties = true }.ChosenAsync();
        await SealAsync(round, 1, Sow());
        var version = (await host.RoundAsync(round.Id)).Version;
        Assert.Equal("还有 2 方没有封存抽签种子，不能提前截止：派驻纪检监察组、教育工会。", await RefusedAsync<CloseChoices>(round, use => use.HandleAsync(round.Id, version, host.By(round.Officer, "测试"), CancellationToken.None)));
    }

    [Fact]
    public async Task Seal_AfterTheListsClosed_IsRefused()
    {
        var (round, _) = await SealedAsync(parties: 3);
        await LockAsync(round, lockToo: false);
        Assert.Contains("志愿已经截止", await RefusedAsync<SealSeed>(round, use => use.HandleAsync(round.Id, Form(1, Sow()), host.By(round.Officer), CancellationToken.None)));
    }

    [Fact]
    public async Task Seal_AfterTheDeadline_IsRefusedThoughTheClockHasNotClosedYet()
    {
        var round = await new SmallRound(host) { WithParties = true }.OpenAsync();
        var late = host.By(round.Officer) with { At = (await host.RoundAsync(round.Id)).Dates.ChoicesDueAt };
        Assert.Contains("志愿已经截止", await RefusedAsync<SealSeed>(round, use => use.HandleAsync(round.Id, Form(1, Sow()), late, CancellationToken.None)));
    }

    [Fact]
    public async Task Seal_BeforeTheRoundOpens_IsRefused()
    {
        var round = await new SmallRound(host) { WithParties = true }.CreateAsync();
        Assert.Contains("还没有开放", await RefusedAsync<SealSeed>(round, use => use.HandleAsync(round.Id, Form(1, Sow()), host.By(round.Officer), CancellationToken.None)));
    }

    [Fact]
    public async Task Seal_Twice_OrWithAUsedHash_IsRefused()
    {
        var (round, seeds) = await SealedAsync(parties: 2);
        Assert.Equal("教育局人事科的种子已经封存，不能再换。", await RefusedAsync<SealSeed>(round, use => use.HandleAsync(round.Id, Form(1, Sow()), host.By(round.Officer), CancellationToken.None)));
        Assert.Contains("已经用过", await RefusedAsync<SealSeed>(round, use => use.HandleAsync(round.Id, Form(3, seeds[0]), host.By(round.Officer), CancellationToken.None)));
    }

    [Fact]
    public async Task Seal_ByTwoOfficersAtOnce_KeepsOneAndTellsTheOther()
    {
        var round = await new SmallRound(host) { WithParties = true }.OpenAsync();
        var told = await BothAsync<SealSeed>(round, (use, _) => use.HandleAsync(round.Id, Form(1, Sow()), host.By(round.Officer), CancellationToken.None));
        Assert.Contains("封存", Assert.IsType<RuleBrokenException>(told).Message);
        Assert.Single(await SeedsAsync(round));
    }

    [Fact]
    public async Task Seal_KeepsTheHashAndNotTheSeed()
    {
        var round = await new SmallRound(host) { WithParties = true }.OpenAsync();
        var seed = Sow();
        await SealAsync(round, 1, seed);
        Assert.Equal((SealedSeed.HashOf(seed), null), ((await SeedsAsync(round))[0].Hash, (await SeedsAsync(round))[0].Value));
        await using var look = host.Owner.CreateCommand("select count(*) from rotation.sealed_seeds s where s::text like '%' || $1 || '%'");
        look.Parameters.Add(new() { Value = seed });
        Assert.Equal(0L, await look.ExecuteScalarAsync());
        await using var log = host.Owner.CreateCommand("select count(*) from platform.change_log l where l::text like '%' || $1 || '%'");
        log.Parameters.Add(new() { Value = seed });
        Assert.Equal(0L, await log.ExecuteScalarAsync());
    }

    [Fact]
    public async Task Reveal_BeforeTheLock_OrBeforeTheDraw_IsRefused()
    {
        var (round, seeds) = await SealedAsync();
        Assert.Contains("输入还没有锁定", await RefusedRevealAsync(round, 1, seeds[0]));
        await LockAsync(round);
        Assert.Contains("公开抽签的号码还没有录入", await RefusedRevealAsync(round, 1, seeds[0]));
        Assert.All(await SeedsAsync(round), seed => Assert.Null(seed.Value));
    }

    [Fact]
    public async Task Reveal_OfAnotherValue_IsRefusedAndSaysBothHashes()
    {
        var (round, seeds) = await SealedAsync();
        await LockAsync(round);
        await DrawAsync(round, "123");
        var other = Sow();
        Assert.Equal($"这不是教育局人事科封存的种子：它的 SHA-256 是 {SealedSeed.HashOf(other)}，封存的是 {SealedSeed.HashOf(seeds[0])}。", await RefusedRevealAsync(round, 1, other));
        await RevealAsync(round, 1, seeds[0]);
        Assert.Contains("不能再改", await RefusedRevealAsync(round, 1, seeds[0]));
    }

    [Fact]
    public async Task Reveal_OfTheLastTwoAtOnce_LosesNeither()
    {
        var (round, seeds) = await SealedAsync();
        await LockAsync(round);
        await DrawAsync(round, "123");
        await RevealAsync(round, 1, seeds[0]);
        await Task.WhenAll(RevealAsync(round, 2, seeds[1]), RevealAsync(round, 3, seeds[2]));
        Assert.Equal(RoundState.Drawn, (await host.RoundAsync(round.Id)).State);
    }

    [Fact]
    public async Task PublicDraw_EnteredTwice_IsKeptOnceAndTheSecondIsTold()
    {
        var (round, _) = await SealedAsync();
        await LockAsync(round);
        await DrawAsync(round, "123");
        var again = await round.DrawAsync("987");
        Assert.Equal("抽签结果已经录入，只能录入一次。", await RefusedAsync<EnterDraw>(round, use => use.HandleAsync(round.Id, again, host.By(host.Officer("第二人")), CancellationToken.None)));
        Assert.Equal("123", (await host.RoundAsync(round.Id)).Draw!.Digits);
    }

    [Fact]
    public async Task PublicDraw_ByTwoOfficersAtOnce_KeepsOneAndTellsTheOther()
    {
        var (round, _) = await SealedAsync();
        await LockAsync(round);
        DrawForm[] forms = [await round.DrawAsync("123"), await round.DrawAsync("987")];
        var told = await BothAsync<EnterDraw>(round, (use, which) => use.HandleAsync(round.Id, forms[which], host.By(round.Officer), CancellationToken.None));
        Assert.True(told is RuleBrokenException or StaleEditException, told.ToString());
    }

    [Fact]
    public async Task AnotherDistrictsOfficer_ReachesNoStep()
    {
        var (round, seeds) = await SealedAsync(parties: 2);
        var other = new Actor(Guid.NewGuid(), "外区人事科", Role.DistrictOfficer, Reach.District(host.City.Districts.First(d => d.Id != host.City.Rounds[0].DistrictId).Id));
        await OutOfReachAsync<SealSeed>(use => use.HandleAsync(round.Id, Form(3, Sow()), host.By(other), CancellationToken.None));
        await SealAsync(round, 3, Sow());
        await LockAsync(round);
        var draw = await round.DrawAsync("123");
        await OutOfReachAsync<EnterDraw>(use => use.HandleAsync(round.Id, draw, host.By(other), CancellationToken.None));
        await DrawAsync(round, "123");
        await OutOfReachAsync<RevealSeed>(use => use.HandleAsync(round.Id, new() { Party = 1, Value = seeds[0] }, host.By(other), CancellationToken.None));
        await OutOfReachAsync<NoteAbsence>(use => use.HandleAsync(round.Id, 1, false, host.By(other, "没有来"), CancellationToken.None));
        Assert.All(await SeedsAsync(round), seed => Assert.False(seed.IsSettled));

        Task OutOfReachAsync<TUse>(Func<TUse, Task> act) where TUse : notnull => Assert.ThrowsAsync<OutOfReachException>(() => round.UseAsync(act, other));
    }

    [Fact]
    public async Task Inspector_ActsForHerOwnPartyOnly()
    {
        var round = await new SmallRound(host) { WithParties = true }.OpenAsync();
        var inspector = Inspector();
        Assert.Equal("您只能办理本方的种子，不能代教育局人事科办理。", await RefusedAsync<SealSeed>(round, use => use.HandleAsync(round.Id, Form(1, Sow()), host.By(inspector), CancellationToken.None), inspector));
        await round.UseAsync<SealSeed>(use => use.HandleAsync(round.Id, Form(2, Sow()), host.By(inspector), CancellationToken.None), inspector);
        Assert.Equal("纪检", (await SeedsAsync(round)).Single().SealedBy);
    }

    [Fact]
    public async Task TeachersNumber_DoesNotChange_WhateverSheDoes()
    {
        var (round, _) = await SealedAsync();
        var person = round.People[0];
        await round.UseAsync<RemoveEntrant>(use => use.HandleAsync(round.Id, person.Id, false, host.By(round.Officer, "本人要求"), CancellationToken.None));
        await round.UseAsync<AddEntrants, int>(use => use.HandleAsync(round.Id, [person.TeacherId], EntrantBasis.Volunteer, host.By(round.Officer), CancellationToken.None));
        var back = await host.ReadAsync(db => db.Entrants.AsNoTracking().SingleAsync(e => e.RoundId == round.Id && e.TeacherId == person.TeacherId));
        Assert.Equal((person.Id, person.Number, null), (back.Id, back.Number, back.RemovedAt));
        Assert.Equal(person.Number, Entrant.NumberOf((await host.RoundAsync(round.Id)).Key, person.TeacherId));

        var before = await LotteriesAsync(round);
        var list = await host.ReadAsync(db => db.ChoiceLists.AsNoTracking().SingleAsync(l => l.EntrantId == person.Id));
        var teacher = new Actor(Guid.NewGuid(), person.Name, Role.Teacher, host.Officer().Reach with { TeacherId = person.TeacherId.Value });
        await round.UseAsync<SaveChoices>(use => use.HandleAsync(round.Id, person.TeacherId, new([.. round.Posts.Reverse().Select(p => p.Id.Value)], list.Version), host.By(teacher), CancellationToken.None), teacher);
        await round.UseAsync<CertifyChoices>(async use => await use.HandleAsync(round.Id, person.TeacherId, (await host.ReadAsync(db => db.ChoiceLists.AsNoTracking().SingleAsync(l => l.EntrantId == person.Id))).Version, host.By(teacher), CancellationToken.None), teacher);
        Assert.Equal(before, await LotteriesAsync(round));
    }

    [Fact]
    public async Task Correction_AfterTheDraw_KeepsTheSeedAndSaysThatTheInputsWereCorrected()
    {
        var (round, seeds) = await SealedAsync();
        await LockAsync(round);
        await DrawAsync(round, "123");
        foreach (var place in new[] { 1, 2, 3 })
            await RevealAsync(round, place, seeds[place - 1]);
        await RunAsync(round);
        await round.PublishAsync();
        var objection = new Objection
        {
            Id = new(Guid.NewGuid()), RoundId = round.Id, NoticeId = (await host.ReadAsync(db => db.Notices.SingleAsync(n => n.RoundId == round.Id))).Id, DistrictId = round.People[2].DistrictId, EntrantId = round.People[2].Id,
            TeacherId = round.People[2].TeacherId, SchoolId = round.Posts[1].OfferedBy, PostId = round.Posts[1].Id, Datum = ObjectionDatum.Score, Claim = "教龄少算。", RaisedAt = host.Clock.GetUtcNow(), AnswerDueOn = new(2099, 1, 1),
        };
        await host.ChangeAsync(db => { db.Add(objection); return Task.CompletedTask; });
        var stored = await host.ReadAsync(db => db.Objections.AsNoTracking().SingleAsync(o => o.Id == objection.Id));
        var version = (await host.RoundAsync(round.Id)).Version;
        await round.UseAsync<AnswerObjection>(use => use.HandleAsync(round.Id, objection.Id, new()
        {
            Decision = "uphold", Answer = "教龄少算 15 年。", Kind = CorrectionKind.Score, Points = 85, Version = stored.Version, RoundVersion = version,
        }, host.By(round.Officer), CancellationToken.None));
        var (exit, said) = await VerifyAsync(await BundleAsync(await round.StateAsync(RoundState.Proposed)));
        Assert.True(exit == 0, said);
        Assert.Contains("corrected upon objection after the draw", said);
    }

    [Fact]
    public async Task RoundWithoutParties_KeepsItsRule_AndItsBundleIsWhatItWas()
    {
        var round = await new SmallRound(host).DrawnAsync();
        var drawn = await host.RoundAsync(round.Id);
        Assert.Equal(Seed.Of(drawn.Fingerprint!, drawn.Draw!), drawn.Seed);
        var zip = await RunAsync(round);
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(zip));
        Assert.Equal(["choices.csv", "cutoffs.csv", "manifest.json", "placements.csv", "posts.csv", "teachers.csv"], archive.Entries.Select(e => e.Name).Order());
        Assert.Equal(0, (await VerifyAsync(zip)).Exit);
    }

    [Fact]
    public async Task DemoRounds_AreSealed_AndTheFinishedOneVerifies()
    {
        foreach (var demo in host.City.Rounds)
        {
            var seeds = await host.ReadAsync(db => db.SealedSeeds.AsNoTracking().Where(s => s.RoundId == new Workforce.Rotation.Contracts.RoundId(demo.Id)).OrderBy(s => s.Place).ToListAsync());
            Assert.Equal([1, 2, 3], seeds.Select(s => s.Place));
            Assert.All(seeds, s => Assert.Equal(("演示数据（程序生成）", SealedSeed.HashOf(DemoSeeds.Of(demo.Key, s.Place)), demo.IsFinished), (s.SealedBy, s.Hash, s.Value is not null)));
        }
        var finished = await host.RoundAsync(new(host.City.Rounds.Single(r => r.IsFinished).Id));
        var (exit, said) = await VerifyAsync(await BundleAsync(finished));
        Assert.True(exit == 0, said);
        Assert.Contains("3 of 3 sealed seeds", said);
    }

    private async Task<(SmallRound Round, string[] Seeds)> SealedAsync(int parties = 3, string? copyOfThird = null)
    {
        var round = await new SmallRound(host) { WithParties = true }.ChosenAsync();
        string[] seeds = [Sow(), Sow(), Sow()];
        for (var place = 1; place <= parties; place++)
            await SealAsync(round, place, seeds[place - 1], place == 3 ? copyOfThird : null);
        return (round, seeds);
    }

    private async Task<SmallRound> SealedOnlyAsync()
    {
        var round = await new SmallRound(host) { WithParties = true }.ChosenAsync();
        await SealAsync(round, 1, Sow());
        await host.ChangeAsync(async db => (await db.Rounds.SingleAsync(r => r.Id == round.Id)).CloseChoices(host.Clock.GetUtcNow()));
        await LockAtAsync(round);
        await DrawAsync(round, "123");
        return round;
    }

    private Task SealAsync(SmallRound round, int place, string seed, string? copyWith = null) =>
        round.UseAsync<SealSeed>(use => use.HandleAsync(round.Id, Form(place, seed, copyWith), host.By(round.Officer), CancellationToken.None));

    private async Task LockAsync(SmallRound round, bool lockToo = true)
    {
        await round.UseAsync<CloseChoices>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer, "测试"), CancellationToken.None));
        if (lockToo)
            await LockAtAsync(round);
    }

    private Task LockAtAsync(SmallRound round) =>
        round.UseAsync<LockRound>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer, "测试"), CancellationToken.None));

    private Task DrawAsync(SmallRound round, string digits) =>
        round.UseAsync<EnterDraw>(async use => await use.HandleAsync(round.Id, await round.DrawAsync(digits), host.By(round.Officer), CancellationToken.None));

    private Task RevealAsync(SmallRound round, int place, string seed, Actor? actor = null) =>
        round.UseAsync<RevealSeed>(use => use.HandleAsync(round.Id, new() { Party = place, Value = seed }, host.By(actor ?? round.Officer), CancellationToken.None), actor);

    private Task<string> RefusedRevealAsync(SmallRound round, int place, string seed) =>
        RefusedAsync<RevealSeed>(round, use => use.HandleAsync(round.Id, new() { Party = place, Value = seed }, host.By(round.Officer), CancellationToken.None));

    private static async Task<string> RefusedAsync<TUse>(SmallRound round, Func<TUse, Task> act, Actor? actor = null) where TUse : notnull =>
        (await Assert.ThrowsAsync<RuleBrokenException>(() => round.UseAsync(act, actor))).Message;

    private static Task<string> RefusedAsync<TUse>(SmallRound round, Func<SmallRound, TUse, Task> act) where TUse : notnull => RefusedAsync<TUse>(round, use => act(round, use));

    /// <summary>Two at once: one gets through, and what the other is told comes back.</summary>
    private static async Task<Exception> BothAsync<TUse>(SmallRound round, Func<TUse, int, Task> act) where TUse : notnull
    {
        var told = await Task.WhenAll(new[] { 0, 1 }.Select(which => Record.ExceptionAsync(() => round.UseAsync<TUse>(use => act(use, which))).AsTask()));
        return Assert.Single(told, exception => exception is not null)!;
    }

    private async Task<byte[]> RunAsync(SmallRound round)
    {
        await round.UseAsync<StartRun>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer), CancellationToken.None));
        return await BundleAsync(await round.StateAsync(RoundState.Proposed));
    }

    private async Task<byte[]> BundleAsync(Round round)
    {
        var file = await host.ReadAsync(db => db.Runs.Where(r => r.Id == round.ProposedRunId).Select(r => r.BundleFileId).SingleAsync());
        return (await host.Services.GetRequiredService<FileStore>().FindAsync(file!.Value, CancellationToken.None))!.Content;
    }

    private static async Task<(int Exit, string Said)> VerifyAsync(byte[] zip)
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

    private async Task<DrawTranscript> TranscriptAsync(SmallRound round)
    {
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(await BundleAsync(await host.RoundAsync(round.Id))));
        await using var draw = await archive.GetEntry("draw.json")!.OpenAsync();
        return (await JsonSerializer.DeserializeAsync<DrawTranscript>(draw, JsonSerializerOptions.Web))!;
    }

    private async Task<IReadOnlyList<(string, ulong)>> LotteriesAsync(SmallRound round)
    {
        var stored = await host.RoundAsync(round.Id);
        var market = (await host.ReadAsync(db => Inputs.ReadAsync(db, stored, CancellationToken.None))).Market;
        var lotteries = Workforce.Rotation.Matching.Draw.PublicDraw.Lotteries(new byte[32], stored.Key, market.Teachers);
        return Enumerable.Range(0, market.Teachers.Count).Select(at => (market.Teachers[at], lotteries[at])).ToList();
    }

    private async Task<List<SealedSeed>> SeedsAsync(SmallRound round) => await host.ReadAsync(db => db.SealedSeeds.AsNoTracking().Where(s => s.RoundId == round.Id).OrderBy(s => s.Place).ToListAsync());

    private Actor Inspector() => new(Guid.NewGuid(), "纪检", Role.Inspector, host.Officer().Reach);

    private static SealForm Form(int place, string seed, string? copyWith = null) => new() { Party = place, Hash = SealedSeed.HashOf(seed), CopyWith = copyWith };

    private static string Sow() => DemoSeeds.Of("test", Interlocked.Increment(ref sown));
}
