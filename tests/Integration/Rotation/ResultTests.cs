using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Changes;
using Workforce.Platform.Documents;
using Workforce.Platform.Files;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Draws;
using Workforce.Rotation.Features.Rotation.Objections;
using Workforce.Rotation.Features.Rotation.Rounds;
using Workforce.Rotation.Matching.Bundle;
using Workforce.Rotation.Matching.Verification;
using Xunit;

namespace Workforce.IntegrationTests.Rotation;

public sealed class ResultTests(RoundHost host) : IClassFixture<RoundHost>
{
    [Fact]
    public async Task Run_PlacesTheBestScoreFirstAndTheLastNowhere()
    {
        var round = await new SmallRound(host).ProposedAsync();
        Assert.Equal([round.Posts[0].Id, round.Posts[1].Id, null], await PlacesAsync(round));
        var figures = (await RunsAsync(round)).Single().Figures!;
        Assert.Equal((2, 1, 1, 2), (figures.Placed, figures.Unplaced, figures.First, figures.Movers));
    }

    [Fact]
    public async Task Run_OnRowsChangedBehindItsBack_RefusesAndSaysSo()
    {
        var round = await new SmallRound(host).DrawnAsync();
        await using var tamper = host.Owner.CreateCommand("update rotation.scores set total = total + 50000 where entrant_id = $1");
        tamper.Parameters.Add(new() { Value = round.People[2].Id.Value });
        await tamper.ExecuteNonQueryAsync();
        await round.UseAsync<Workforce.Rotation.Features.Rotation.Runs.StartRun>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer), CancellationToken.None));
        var failed = await RoundHost.EventuallyAsync(async () => (await RunsAsync(round)).Single(), run => run.State == RunState.Failed);
        Assert.StartsWith("输入与锁定时公布的指纹不一致", failed.Failure);
        Assert.Equal(RoundState.Drawn, (await host.RoundAsync(round.Id)).State);
        Assert.Empty(await host.ReadAsync(db => db.Placements.Where(p => p.RunId == failed.Id).ToListAsync()));
    }

    [Fact]
    public async Task Lock_ThatNothingChanged_PublishesTheFingerprintOfTheStoredInputs()
    {
        var round = await new SmallRound(host).ProposedAsync();
        var run = (await RunsAsync(round)).Single();
        var bundle = RotationBundle.Read(new MemoryStream((await FileAsync(run.BundleFileId!.Value)).Content)).Bundle!;
        Assert.Equal((await host.RoundAsync(round.Id)).Fingerprint, InputFingerprint.Of(bundle));
    }

    [Fact]
    public async Task Draw_EnteredByTwoOfficers_IsKeptOnceAndTheSecondIsTold()
    {
        var round = await new SmallRound(host).LockedAsync();
        var (first, second) = (await round.DrawAsync("123"), await round.DrawAsync("987"));
        await round.UseAsync<EnterDraw>(use => use.HandleAsync(round.Id, first, host.By(round.Officer), CancellationToken.None));
        var told = await Record.ExceptionAsync(() => round.UseAsync<EnterDraw>(use => use.HandleAsync(round.Id, second, host.By(host.Officer("第二人")), CancellationToken.None)));
        Assert.True(told is RuleBrokenException or StaleEditException, told?.ToString());
        Assert.Equal("123", (await host.RoundAsync(round.Id)).Draw!.Digits);
    }

    [Fact]
    public async Task Close_BeforeTheNoticeHasRun_IsRefused()
    {
        var round = await new SmallRound(host).PublishedAsync();
        var broken = await Assert.ThrowsAsync<RuleBrokenException>(() => CloseAsync(round));
        Assert.Contains("期满后才能办结", broken.Message);
    }

    [Fact]
    public async Task Close_AppointsTheplacedMovesThemInTheRegistryAndLeavesABundleThatVerifies()
    {
        var round = await new SmallRound(host).PublishedAsync();
        host.Clock.Advance(TimeSpan.FromDays(20));
        await CloseAsync(round);
        var appointments = await host.ReadAsync(db => db.Appointments.Where(a => a.RoundId == round.Id).OrderBy(a => a.Number).ToListAsync());
        Assert.Equal([round.People[0].TeacherId, round.People[1].TeacherId], appointments.Select(a => a.TeacherId));
        Assert.All(appointments, a => Assert.Equal(Document.HashOf(a.Document), a.Sha256));

        var spells = await RoundHost.EventuallyAsync(() => SpellsAsync(appointments.Select(a => a.Number)), found => found == 2);
        Assert.Equal(2, spells);

        var folder = Path.Combine(Path.GetTempPath(), $"bundle-{round.Id.Value:N}.zip");
        await File.WriteAllBytesAsync(folder, (await FileAsync((await RunsAsync(round)).Single().BundleFileId!.Value)).Content);
        var published = PublishedBundle.Read(folder);
        Assert.Empty(published.Faults);
        Assert.Empty(Verifier.Verify(published.Bundle!.Market, published.Bundle.Exchange, published.Outcome!));
    }

    [Fact]
    public async Task Objection_Upheld_RunsAgainWithTheSameSeedAndMovesOnlyThoseConcerned()
    {
        var round = await new SmallRound(host).PublishedAsync();
        var before = await host.RoundAsync(round.Id);
        var objection = await ObjectAsync(round, round.People[2], round.Posts[1]);
        await round.UseAsync<AnswerObjection>(use => use.HandleAsync(round.Id, objection.Id, new()
        {
            Decision = "uphold", Answer = "教龄少算 15 年。", Kind = CorrectionKind.Score, Points = 85, Version = objection.Version, RoundVersion = before.Version,
        }, host.By(round.Officer), CancellationToken.None));
        var after = await round.StateAsync(RoundState.Proposed);
        Assert.Equal(before.Seed, after.Seed);
        Assert.Equal(before.PublishedRunId, after.PublishedRunId);
        Assert.Equal([round.Posts[0].Id, null, round.Posts[1].Id], await PlacesAsync(round));
        var second = (await RunsAsync(round))[^1];
        Assert.Equal([round.People[1].Id, round.People[2].Id], second.Moves.Select(m => m.EntrantId).OrderBy(id => round.People.ToList().FindIndex(p => p.Id == id)));

        await round.PublishAsync();
        var notices = await host.ReadAsync(db => db.Notices.Where(n => n.RoundId == round.Id).OrderBy(n => n.PublishedAt).ToListAsync());
        Assert.NotNull(notices[0].ReplacedAt);
        Assert.Null(notices[1].ReplacedAt);
    }

    [Fact]
    public async Task Objection_Refused_ChangesNothing()
    {
        var round = await new SmallRound(host).PublishedAsync();
        var objection = await ObjectAsync(round, round.People[2], round.Posts[1]);
        await round.UseAsync<AnswerObjection>(async use => await use.HandleAsync(round.Id, objection.Id, new() { Decision = "refuse", Answer = "证据不足。", Version = objection.Version }, host.By(round.Officer), CancellationToken.None));
        Assert.Equal(RoundState.Published, (await host.RoundAsync(round.Id)).State);
        Assert.Single(await RunsAsync(round));
    }

    [Fact]
    public async Task Notice_ShowsNamesAndPostsAndNoScores()
    {
        var round = await new SmallRound(host).PublishedAsync();
        var notice = await host.ReadAsync(db => db.Notices.SingleAsync(n => n.RoundId == round.Id));
        var html = System.Text.Encoding.UTF8.GetString((await FileAsync(notice.FileId)).Content);
        Assert.Contains(round.People[0].Name, html);
        Assert.DoesNotContain(round.People[2].Name, html);
        Assert.DoesNotContain("90.00", html);
        Assert.Equal(notice.Sha256, Document.HashOf(html));
    }

    [Fact]
    public async Task DemoRound_ThatIsFinished_WentThroughEveryStep()
    {
        var finished = await host.RoundAsync(new(host.City.Rounds.Single(r => r.IsFinished).Id));
        Assert.Equal(RoundState.Closed, finished.State);
        Assert.NotEmpty(await host.ReadAsync(db => db.Appointments.Where(a => a.RoundId == finished.Id).ToListAsync()));
    }

    [Fact]
    public async Task DemoRounds_ListOnlyPostsThatAdmitTheTeacher()
    {
        foreach (var demo in host.City.Rounds)
        {
            var round = await host.RoundAsync(new(demo.Id));
            var choices = await host.ReadAsync(db => (from c in db.Choices where c.RoundId == round.Id join e in db.Entrants on c.EntrantId equals e.Id join p in db.Posts on c.PostId equals p.Id select new { e, p }).AsNoTracking().ToListAsync());
            Assert.NotEmpty(choices);
            Assert.All(choices, c => Assert.Empty(Admission.Of(c.e, c.p, round.Policy).Refusals));
        }
    }

    private Task CloseAsync(SmallRound round) => round.UseAsync<CloseRound>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer), CancellationToken.None));

    private async Task<Objection> ObjectAsync(SmallRound round, Entrant person, Post post)
    {
        var id = new ObjectionId(Guid.NewGuid());
        await host.ChangeAsync(async db => db.Add(new Objection
        {
            Id = id, RoundId = round.Id, NoticeId = (await db.Notices.SingleAsync(n => n.RoundId == round.Id && n.ReplacedAt == null)).Id, DistrictId = person.DistrictId, EntrantId = person.Id, TeacherId = person.TeacherId,
            SchoolId = post.OfferedBy, PostId = post.Id, Datum = ObjectionDatum.Score, Claim = "教龄少算。", RaisedAt = host.Clock.GetUtcNow(), AnswerDueOn = DateOnly.FromDateTime(host.Clock.GetUtcNow().DateTime).AddDays(7),
        }));
        return await host.ReadAsync(db => db.Objections.AsNoTracking().SingleAsync(o => o.Id == id));
    }

    private async Task<IEnumerable<Workforce.Rotation.Contracts.PostId?>> PlacesAsync(SmallRound round)
    {
        var run = (await host.RoundAsync(round.Id)).ProposedRunId;
        var placed = await host.ReadAsync(db => db.Placements.Where(p => p.RunId == run).ToDictionaryAsync(p => p.EntrantId, p => p.PostId));
        return round.People.Select(p => placed[p.Id]);
    }

    private Task<List<Run>> RunsAsync(SmallRound round) => host.ReadAsync(db => db.Runs.AsNoTracking().Where(r => r.RoundId == round.Id).OrderBy(r => r.Number).ToListAsync());

    private async Task<StoredFile> FileAsync(Guid id) => (await host.Services.GetRequiredService<FileStore>().FindAsync(id, CancellationToken.None))!;

    private async Task<long> SpellsAsync(IEnumerable<string> documents)
    {
        await using var count = host.Owner.CreateCommand("select count(*) from registry.school_spells where document_number = any($1)");
        count.Parameters.Add(new() { Value = documents.ToArray() });
        return (long)(await count.ExecuteScalarAsync())!;
    }
}
