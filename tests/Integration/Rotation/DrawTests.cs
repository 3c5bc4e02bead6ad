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
public sealed class DrawTests(RoundHost host) : DrawSteps(host), IClassFixture<RoundHost>
{
    [Fact]
    public async Task Draw_OfThreePartiesAndThePublicDraw_IsPublishedAndVerifies()
    {
        var (round, seeds) = await SealedAsync();
        await LockAsync(round);
        await DrawAsync(round, "123");
        Assert.Equal((RoundState.Locked, null), ((await Host.RoundAsync(round.Id)).State, (await Host.RoundAsync(round.Id)).Seed));
        await RevealAsync(round, 3, seeds[2]);
        await RevealAsync(round, 1, seeds[0].ToUpperInvariant());
        Assert.Null((await Host.RoundAsync(round.Id)).Seed);
        await RevealAsync(round, 2, seeds[1], Inspector());

        var drawn = await Host.RoundAsync(round.Id);
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
        Assert.Contains("请写明", await RefusedAsync<NoteAbsence>(round, use => use.HandleAsync(round.Id, 3, false, Host.By(round.Officer, " "), CancellationToken.None)));
        await round.UseAsync<NoteAbsence>(use => use.HandleAsync(round.Id, 3, false, Host.By(round.Officer, "工会主席住院"), CancellationToken.None));
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
        Assert.Contains("应当启封使用", await RefusedAsync<NoteAbsence>(round, use => use.HandleAsync(round.Id, 3, false, Host.By(round.Officer, "没有来"), CancellationToken.None)));
        Assert.Contains("没有交存副本", await RefusedAsync<RevealSeed>(round, use => use.HandleAsync(round.Id, new() { Party = 1, Value = seeds[0], FromCopy = true }, Host.By(round.Officer), CancellationToken.None)));
        await round.UseAsync<RevealSeed>(use => use.HandleAsync(round.Id, new() { Party = 3, Value = seeds[2], FromCopy = true }, Host.By(round.Officer), CancellationToken.None));
        Assert.True((await SeedsAsync(round))[2].FromCopy);
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
        Assert.Equal(RoundState.Drawn, (await Host.RoundAsync(round.Id)).State);
    }

    [Fact]
    public async Task PublicDraw_EnteredTwice_IsKeptOnceAndTheSecondIsTold()
    {
        var (round, _) = await SealedAsync();
        await LockAsync(round);
        await DrawAsync(round, "123");
        var again = await round.DrawAsync("987");
        Assert.Equal("抽签结果已经录入，只能录入一次。", await RefusedAsync<EnterDraw>(round, use => use.HandleAsync(round.Id, again, Host.By(Host.Officer("第二人")), CancellationToken.None)));
        Assert.Equal("123", (await Host.RoundAsync(round.Id)).Draw!.Digits);
    }

    [Fact]
    public async Task PublicDraw_ByTwoOfficersAtOnce_KeepsOneAndTellsTheOther()
    {
        var (round, _) = await SealedAsync();
        await LockAsync(round);
        DrawForm[] forms = [await round.DrawAsync("123"), await round.DrawAsync("987")];
        var told = await BothAsync<EnterDraw>(round, (use, which) => use.HandleAsync(round.Id, forms[which], Host.By(round.Officer), CancellationToken.None));
        Assert.True(told is RuleBrokenException or StaleEditException, told.ToString());
    }

    [Fact]
    public async Task AnotherDistrictsOfficer_ReachesNoStep()
    {
        var (round, seeds) = await SealedAsync(parties: 2);
        var other = new Actor(Guid.NewGuid(), "外区人事科", Role.DistrictOfficer, Reach.District(Host.City.Districts.First(d => d.Id != Host.City.Rounds[0].DistrictId).Id));
        await OutOfReachAsync<SealSeed>(use => use.HandleAsync(round.Id, Form(3, Sow()), Host.By(other), CancellationToken.None));
        await SealAsync(round, 3, Sow());
        await LockAsync(round);
        var draw = await round.DrawAsync("123");
        await OutOfReachAsync<EnterDraw>(use => use.HandleAsync(round.Id, draw, Host.By(other), CancellationToken.None));
        await DrawAsync(round, "123");
        await OutOfReachAsync<RevealSeed>(use => use.HandleAsync(round.Id, new() { Party = 1, Value = seeds[0] }, Host.By(other), CancellationToken.None));
        await OutOfReachAsync<NoteAbsence>(use => use.HandleAsync(round.Id, 1, false, Host.By(other, "没有来"), CancellationToken.None));
        Assert.All(await SeedsAsync(round), seed => Assert.False(seed.IsSettled));

        Task OutOfReachAsync<TUse>(Func<TUse, Task> act) where TUse : notnull => Assert.ThrowsAsync<OutOfReachException>(() => round.UseAsync(act, other));
    }

    [Fact]
    public async Task Inspector_ActsForHerOwnPartyOnly()
    {
        var round = await new SmallRound(Host) { WithParties = true }.OpenAsync();
        var inspector = Inspector();
        Assert.Equal("您只能办理本方的种子，不能代教育局人事科办理。", await RefusedAsync<SealSeed>(round, use => use.HandleAsync(round.Id, Form(1, Sow()), Host.By(inspector), CancellationToken.None), inspector));
        await round.UseAsync<SealSeed>(use => use.HandleAsync(round.Id, Form(2, Sow()), Host.By(inspector), CancellationToken.None), inspector);
        Assert.Equal("纪检", (await SeedsAsync(round)).Single().SealedBy);
    }

    [Fact]
    public async Task TeachersNumber_DoesNotChange_WhateverSheDoes()
    {
        var (round, _) = await SealedAsync();
        var person = round.People[0];
        await round.UseAsync<RemoveEntrant>(use => use.HandleAsync(round.Id, person.Id, false, Host.By(round.Officer, "本人要求"), CancellationToken.None));
        await round.UseAsync<AddEntrants, int>(use => use.HandleAsync(round.Id, [person.TeacherId], EntrantBasis.Volunteer, Host.By(round.Officer), CancellationToken.None));
        var back = await Host.ReadAsync(db => db.Entrants.AsNoTracking().SingleAsync(e => e.RoundId == round.Id && e.TeacherId == person.TeacherId));
        Assert.Equal((person.Id, person.Number, null), (back.Id, back.Number, back.RemovedAt));
        Assert.Equal(person.Number, Entrant.NumberOf((await Host.RoundAsync(round.Id)).Key, person.TeacherId));

        var before = await LotteriesAsync(round);
        var list = await Host.ReadAsync(db => db.ChoiceLists.AsNoTracking().SingleAsync(l => l.EntrantId == person.Id));
        var teacher = new Actor(Guid.NewGuid(), person.Name, Role.Teacher, Host.Officer().Reach with { TeacherId = person.TeacherId.Value });
        await round.UseAsync<SaveChoices>(use => use.HandleAsync(round.Id, person.TeacherId, new([.. round.Posts.Reverse().Select(p => p.Id.Value)], list.Version), Host.By(teacher), CancellationToken.None), teacher);
        await round.UseAsync<CertifyChoices>(async use => await use.HandleAsync(round.Id, person.TeacherId, (await Host.ReadAsync(db => db.ChoiceLists.AsNoTracking().SingleAsync(l => l.EntrantId == person.Id))).Version, Host.By(teacher), CancellationToken.None), teacher);
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
            Id = new(Guid.NewGuid()), RoundId = round.Id, NoticeId = (await Host.ReadAsync(db => db.Notices.SingleAsync(n => n.RoundId == round.Id))).Id, DistrictId = round.People[2].DistrictId, EntrantId = round.People[2].Id,
            TeacherId = round.People[2].TeacherId, SchoolId = round.Posts[1].OfferedBy, PostId = round.Posts[1].Id, Datum = ObjectionDatum.Score, Claim = "教龄少算。", RaisedAt = Host.Clock.GetUtcNow(), AnswerDueOn = new(2099, 1, 1),
        };
        await Host.ChangeAsync(db => { db.Add(objection); return Task.CompletedTask; });
        var stored = await Host.ReadAsync(db => db.Objections.AsNoTracking().SingleAsync(o => o.Id == objection.Id));
        var version = (await Host.RoundAsync(round.Id)).Version;
        await round.UseAsync<AnswerObjection>(use => use.HandleAsync(round.Id, objection.Id, new()
        {
            Decision = "uphold", Answer = "教龄少算 15 年。", Kind = CorrectionKind.Score, Points = 85, Version = stored.Version, RoundVersion = version,
        }, Host.By(round.Officer), CancellationToken.None));
        var (exit, said) = await VerifyAsync(await BundleAsync(await round.StateAsync(RoundState.Proposed)));
        Assert.True(exit == 0, said);
        Assert.Contains("corrected upon objection after the draw", said);
    }

    [Fact]
    public async Task RoundWithoutParties_KeepsItsRule_AndItsBundleIsWhatItWas()
    {
        var round = await new SmallRound(Host).DrawnAsync();
        var drawn = await Host.RoundAsync(round.Id);
        Assert.Equal(Seed.Of(drawn.Fingerprint!, drawn.Draw!), drawn.Seed);
        var zip = await RunAsync(round);
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(zip));
        Assert.Equal(["choices.csv", "cutoffs.csv", "manifest.json", "placements.csv", "posts.csv", "teachers.csv"], archive.Entries.Select(e => e.Name).Order());
        Assert.Equal(0, (await VerifyAsync(zip)).Exit);
    }

    [Fact]
    public async Task DemoRounds_AreSealed_AndTheFinishedOneVerifies()
    {
        foreach (var demo in Host.City.Rounds)
        {
            var seeds = await Host.ReadAsync(db => db.SealedSeeds.AsNoTracking().Where(s => s.RoundId == new Workforce.Rotation.Contracts.RoundId(demo.Id)).OrderBy(s => s.Place).ToListAsync());
            Assert.Equal([1, 2, 3], seeds.Select(s => s.Place));
            Assert.All(seeds, s => Assert.Equal(("演示数据（程序生成）", SealedSeed.HashOf(DemoSeeds.Of(demo.Key, s.Place)), demo.IsFinished), (s.SealedBy, s.Hash, s.Value is not null)));
        }
        var finished = await Host.RoundAsync(new(Host.City.Rounds.Single(r => r.IsFinished).Id));
        var (exit, said) = await VerifyAsync(await BundleAsync(finished));
        Assert.True(exit == 0, said);
        Assert.Contains("3 of 3 sealed seeds", said);
    }
}
