using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Draws;
using Workforce.Rotation.Features.Rotation.Entrants;
using Workforce.Rotation.Features.Rotation.Posts;
using Workforce.Rotation.Features.Rotation.Rounds;
using Workforce.Rotation.Features.Rotation.Runs;

namespace Workforce.IntegrationTests.Rotation;

/// <summary>
/// A small round that a test owns: three teachers of one subject, two posts of one seat, scores 90, 80 and 70, everybody
/// ranking the first post above the second. So the best gets the first, the next the second, and the last nothing.
/// </summary>
internal sealed class SmallRound(RoundHost host)
{
    /// <summary>With the parties of the policy, all of whom have sealed. Else the public draw alone decides, as it did before there were parties.</summary>
    public bool WithParties { get; init; }

    public RoundId Id { get; private set; }
    public IReadOnlyList<Entrant> People { get; private set; } = [];
    public IReadOnlyList<Post> Posts { get; private set; } = [];
    public Actor Officer { get; } = host.Officer();

    public async Task<SmallRound> CreateAsync()
    {
        var now = TimeZoneInfo.ConvertTime(host.Clock.GetUtcNow(), Calendar.China).DateTime;
        Id = await UseAsync<CreateRound, RoundId>(use => use.HandleAsync(new()
        {
            Name = "测试轮次", SchoolYear = 2030 + Next() % 60, BaseOn = DateOnly.FromDateTime(now), ChoicesOpenAt = now.AddMinutes(-1), ChoicesDueAt = now.AddDays(7), ScoresDueAt = now.AddDays(10),
            ContestsDueAt = now.AddDays(18), DrawOn = DateOnly.FromDateTime(now.AddDays(18)), DrawAnnounced = "福彩3D 第1期", EffectiveOn = DateOnly.FromDateTime(now.AddDays(60)), NoticeDays = 5,
        }, host.By(Officer), CancellationToken.None));
        var facts = await CandidatesAsync();
        var schools = (await host.AsAsync(Officer, s => s.GetRequiredService<ISchoolDirectory>().InDistrictAsync(new(host.City.Rounds[0].DistrictId), CancellationToken.None)))
            .Where(s => s.Stages.Contains("primary") && facts.All(f => f.SchoolId != s.Id)).Take(2).ToList();
        foreach (var school in schools)
            await UseAsync<SavePost, PostId>(use => use.HandleAsync(Id, null, new() { School = school.Id.Value, Stage = "primary", Subject = facts[0].Subject, Capacity = 1 }, host.By(Officer), CancellationToken.None));
        await UseAsync<AddEntrants, int>(use => use.HandleAsync(Id, facts.Select(f => f.Id).ToList(), EntrantBasis.Volunteer, host.By(Officer), CancellationToken.None));
        Posts = await host.ReadAsync(db => db.Posts.Where(p => p.RoundId == Id).OrderBy(p => p.Code).ToListAsync());
        People = await host.ReadAsync(db => db.Entrants.Where(e => e.RoundId == Id).OrderBy(e => e.StaffNumber).ToListAsync());
        return this;
    }

    public async Task<SmallRound> OpenAsync()
    {
        await CreateAsync();
        await UseAsync<OpenRound>(async use => await use.HandleAsync(Id, (await host.RoundAsync(Id)).Version, host.By(Officer), CancellationToken.None));
        if (!WithParties)
            await host.ChangeAsync(async db =>
            {
                var round = await db.Rounds.SingleAsync(r => r.Id == Id);
                round.Policy = round.Policy with { Values = round.Policy.Values with { DrawParties = [] } };
            });
        return this;
    }

    /// <summary>Everybody certifies and every school scores.</summary>
    public async Task<SmallRound> ChosenAsync(bool scored = true)
    {
        await OpenAsync();
        var round = await host.RoundAsync(Id);
        await host.ChangeAsync(db =>
        {
            foreach (var (person, at) in People.Select((p, i) => (p, i)))
            {
                var list = ChoiceList.For(person);
                list.Rank(Posts, 6, host.Clock.GetUtcNow());
                list.Certify(round.Key, host.Clock.GetUtcNow());
                db.Add(list);
                if (scored)
                    db.AddRange(Posts.Select(post => Score.Of(person, post, [new("age", "年龄", "", (90 - at * 10) * 1000)], host.Clock.GetUtcNow())));
            }
            return Task.CompletedTask;
        });
        return this;
    }

    public async Task<SmallRound> LockedAsync(bool scored = true)
    {
        await ChosenAsync(scored);
        await UseAsync<CloseChoices>(async use => await use.HandleAsync(Id, (await host.RoundAsync(Id)).Version, host.By(Officer, "测试"), CancellationToken.None));
        await UseAsync<LockRound>(async use => await use.HandleAsync(Id, (await host.RoundAsync(Id)).Version, host.By(Officer, "测试"), CancellationToken.None));
        return this;
    }

    public async Task<SmallRound> DrawnAsync()
    {
        await LockedAsync();
        await UseAsync<EnterDraw>(async use => await use.HandleAsync(Id, await DrawAsync("123"), host.By(Officer), CancellationToken.None));
        return this;
    }

    public async Task<SmallRound> ProposedAsync()
    {
        await DrawnAsync();
        await UseAsync<StartRun>(async use => await use.HandleAsync(Id, (await host.RoundAsync(Id)).Version, host.By(Officer), CancellationToken.None));
        await StateAsync(RoundState.Proposed);
        return this;
    }

    public async Task<SmallRound> PublishedAsync()
    {
        await ProposedAsync();
        await PublishAsync();
        return this;
    }

    public Task PublishAsync() => UseAsync<PublishResult>(async use => await use.HandleAsync(Id, (await host.RoundAsync(Id)).Version, host.By(Officer), CancellationToken.None));

    public async Task<DrawForm> DrawAsync(string digits) => new()
    {
        DrawName = "福彩3D", Issue = "1", Digits = digits, Again = digits, DrawnOn = Calendar.On(host.Clock.GetUtcNow()), Version = (await host.RoundAsync(Id)).Version,
    };

    public Task<Round> StateAsync(RoundState state) => RoundHost.EventuallyAsync(() => host.RoundAsync(Id), round => round.State == state);

    public Task UseAsync<TUse>(Func<TUse, Task> act, Actor? actor = null) where TUse : notnull => UseAsync<TUse, int>(async use => { await act(use); return 0; }, actor);

    public Task<T> UseAsync<TUse, T>(Func<TUse, Task<T>> act, Actor? actor = null) where TUse : notnull => host.AsAsync(actor ?? Officer, s => act(s.GetRequiredService<TUse>()));

    private async Task<List<TeacherFacts>> CandidatesAsync()
    {
        var taken = await host.ReadAsync(db => db.Entrants.Select(e => e.TeacherId).ToListAsync());
        var all = await host.AsAsync(Officer, s => s.GetRequiredService<ITeacherDirectory>().CandidatesAsync(new(host.City.Rounds[0].DistrictId), Calendar.On(host.Clock.GetUtcNow()), CandidateSearch.Everybody, CancellationToken.None));
        return all.Where(t => t is { IsEstablished: true, Stage: "primary" } && !taken.Contains(t.Id) && t.Certificates.Any(c => c.Subject == t.Subject && c.Kind is "2" or "3" or "4"))
            .GroupBy(t => t.Subject).OrderByDescending(g => g.Count()).First().Take(3).ToList();
    }

    private static int last;

    private static int Next() => Interlocked.Increment(ref last);
}
