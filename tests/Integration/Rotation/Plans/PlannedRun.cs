using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Demo;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;
using Workforce.Rotation.Domain.Exams;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Domain.Registrations;
using Workforce.Rotation.Features.Rotation.Adjustments;
using Workforce.Rotation.Features.Rotation.Draws;
using Workforce.Rotation.Features.Rotation.Entrants;
using Workforce.Rotation.Features.Rotation.Exams;
using Workforce.Rotation.Features.Rotation.Plans;
using Workforce.Rotation.Features.Rotation.Posts;
using Workforce.Rotation.Features.Rotation.Registrations;
using Workforce.Rotation.Features.Rotation.Rounds;
using Workforce.Rotation.Features.Rotation.Runs;

namespace Workforce.IntegrationTests.Rotation.Plans;

/// <summary>
/// A round of the whole demo district under a published plan, from its preparation to its close: the posts and the people are
/// the demo's own, the people choose by what the plan lets them choose, every stage the plan names is carried out.
/// </summary>
internal sealed class PlannedRun(RoundHost host, string plan)
{
    private readonly DemoRound demo = host.City.Rounds.First(r => !r.IsFinished);
    private static int year = 2060;

    public RoundId Id { get; private set; }
    public Actor Officer { get; } = host.Officer();
    public IReadOnlyList<Post> Posts { get; private set; } = [];
    public IReadOnlyList<Entrant> People { get; private set; } = [];
    public IReadOnlyDictionary<EntrantId, IReadOnlyList<Post>> Lists { get; private set; } = new Dictionary<EntrantId, IReadOnlyList<Post>>();
    public AdjustmentProposal? Proposal { get; private set; }
    public int Appointed { get; private set; }

    public async Task<PlannedRun> ToTheEndAsync()
    {
        await PrepareAsync();
        await UseAsync<OpenRound>(async use => await use.HandleAsync(Id, await VersionAsync(), By(), Ct));
        await ChooseAsync();
        var seeds = await SealAsync();
        await UseAsync<CloseChoices>(async use => await use.HandleAsync(Id, await VersionAsync(), By("志愿已齐"), Ct));
        await AssessAsync();
        await UseAsync<LockRound>(async use => await use.HandleAsync(Id, await VersionAsync(), By("评分已齐"), Ct));
        await DrawAsync(seeds);
        await UseAsync<StartRun>(async use => await use.HandleAsync(Id, await VersionAsync(), By(), Ct));
        await RoundHost.EventuallyAsync(RoundAsync, round => round.State == RoundState.Proposed);
        await UseAsync<PublishResult>(async use => await use.HandleAsync(Id, await VersionAsync(), By(), Ct));
        host.Clock.Advance(TimeSpan.FromDays(20));
        if ((await RoundAsync()).Policy.Values.Runs(RoundStages.Adjustment))
            await AdjustAsync();
        Appointed = await UseAsync<CloseRound, int>(async use => await use.HandleAsync(Id, await VersionAsync(), By(), Ct));
        return this;
    }

    public Task<Round> RoundAsync() => host.RoundAsync(Id);

    private async Task PrepareAsync()
    {
        var now = TimeZoneInfo.ConvertTime(host.Clock.GetUtcNow(), Calendar.China).DateTime;
        Id = await UseAsync<CreateRound, RoundId>(use => use.HandleAsync(new()
        {
            Name = plan, SchoolYear = Interlocked.Increment(ref year), BaseOn = DateOnly.FromDateTime(now), ChoicesOpenAt = now.AddMinutes(-1), ChoicesDueAt = now.AddDays(7), ScoresDueAt = now.AddDays(10),
            ContestsDueAt = now.AddDays(18), DrawOn = DateOnly.FromDateTime(now.AddDays(18)), DrawAnnounced = "福彩3D 第1期", EffectiveOn = DateOnly.FromDateTime(now.AddDays(90)), NoticeDays = 5,
        }, By(), Ct));
        await UseAsync<CopyPlan>(async use => await use.HandleAsync(Id, plan, await VersionAsync(), By(), Ct));
        var schools = (await host.AsAsync(Officer, s => s.GetRequiredService<ISchoolDirectory>().InDistrictAsync(new(demo.DistrictId), Ct))).ToDictionary(s => s.Id.Value);
        await host.ChangeAsync(async db =>
        {
            var round = await db.Rounds.SingleAsync(r => r.Id == Id);
            db.AddRange(demo.Posts.DistinctBy(p => (p.SchoolId, p.Stage, p.Subject)).Select(p => SavePost.PostOf(round, p.Number, schools[p.SchoolId], p.Stage, p.Subject, null, p.Capacity, new())));
        });
        var rule = (await RoundAsync()).Policy.Values.CrossEligibility.Rule;
        await TakeInAsync(EntrantBasis.Unhired, DemoCandidateBasis.Unhired);
        if (rule != "unhired-only")
            await TakeInAsync(EntrantBasis.Volunteer, DemoCandidateBasis.Volunteer);
        Posts = await host.ReadAsync(db => db.Posts.AsNoTracking().Where(p => p.RoundId == Id).OrderBy(p => p.Code).ToListAsync());
        People = await host.ReadAsync(db => db.Entrants.AsNoTracking().Where(e => e.RoundId == Id).OrderBy(e => e.StaffNumber).ToListAsync());
    }

    /// <summary>The demo's people of one kind, as far as the plan lets them take part.</summary>
    private async Task TakeInAsync(EntrantBasis basis, DemoCandidateBasis generated)
    {
        var round = await RoundAsync();
        var facts = await host.AsAsync(Officer, s => s.GetRequiredService<ITeacherDirectory>().FactsAsync(demo.Candidates.Where(c => c.Basis == generated).Select(c => new TeacherId(c.TeacherId)).ToList(), round.Dates.BaseOn, Ct));
        var candidacies = await host.ReadAsync(db => Candidacies.ReadAsync(db, round, facts, new HashSet<Workforce.Registry.Contracts.TeacherId>(), Ct));
        var may = candidacies.Where(c => basis == EntrantBasis.Unhired || VolunteerEligibility.Of(c, round.Policy.Values).Count == 0).Select(c => c.Teacher.Id).ToList();
        if (may.Count > 0)
            await UseAsync<AddEntrants, int>(use => use.HandleAsync(Id, may, basis, By(), Ct));
    }

    /// <summary>Everybody ranks what admits her, in an order that differs from person to person, as far as the plan lets her.</summary>
    private async Task ChooseAsync()
    {
        var round = await RoundAsync();
        var lists = new Dictionary<EntrantId, IReadOnlyList<Post>>();
        foreach (var person in People)
        {
            var open = Posts.Where(post => Admission.Of(person, post, round.Policy).Yes).OrderBy(post => Mixed(person.Number, post.Code)).ToList();
            if (round.Policy.Values.ChoiceScope == "one-school" && open.Count > 0)
                open = open.Where(post => post.OfferedBy == open[0].OfferedBy).ToList();
            if (open.Count > 0)
                lists.Add(person.Id, open.Take(round.Policy.Values.ChoiceLimit).ToList());
        }
        await host.ChangeAsync(db =>
        {
            foreach (var person in People.Where(p => lists.ContainsKey(p.Id)))
            {
                var list = ChoiceList.For(person);
                list.Rank(lists[person.Id], round.Policy.Values.ChoiceLimit, host.Clock.GetUtcNow());
                list.Certify(round.Key, host.Clock.GetUtcNow());
                db.Add(list);
            }
            return Task.CompletedTask;
        });
        Lists = lists;
    }

    private async Task<IReadOnlyList<string>> SealAsync()
    {
        var parties = (await RoundAsync()).Policy.Values.DrawParties;
        var seeds = parties.Select((_, at) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{plan}{at}")))).ToList();
        for (var at = 0; at < parties.Count; at++)
            await UseAsync<SealSeed>(use => use.HandleAsync(Id, new() { Party = at + 1, Value = seeds[at] }, host.By(ActorOf(parties[at])), Ct));
        return seeds;
    }

    private async Task AssessAsync()
    {
        var round = await RoundAsync();
        if (round.Policy.Values.CrossMethod == CrossMethods.Exam)
        {
            await SitAsync(round);
            return;
        }
        await host.ChangeAsync(db =>
        {
            var people = People.ToDictionary(p => p.Id);
            foreach (var (person, posts) in Lists)
                db.AddRange(posts.Select(post => Score.Of(people[person], post, [new("age", "年龄", "测试", Mixed(people[person].Number, post.OfferedBy.Value.ToString()) % 100 * 1000)], host.Clock.GetUtcNow())));
            return Task.CompletedTask;
        });
    }

    /// <summary>By the papers of the plan: everybody has a seat, the marks come in, they are published.</summary>
    private async Task SitAsync(Round round)
    {
        var papers = round.Policy.Values.Exam!.Parts;
        await UseAsync<ArrangeExam>(use => use.HandleAsync(Id, new()
        {
            Place = "县第一中学",
            Sittings = papers.Select((p, i) => new SittingForm { Part = p.Part, StartsAt = new DateTime(2060, 7, 25, 9 + 2 * i, 0, 0), Minutes = 90 }).ToList(),
            Rooms = Enumerable.Range(1, People.Count / 30 + 1).Select(n => new RoomForm { Name = $"第{n}考场", Seats = 30 }).ToList(),
        }, By(), Ct));
        await UseAsync<SeatCandidates, int>(async use => await use.HandleAsync(Id, (await ExamAsync()).Version, By(), Ct));
        var seated = await host.ReadAsync(db => Candidates.ReadAsync(db, Id, Ct));
        var marks = seated.SelectMany(c => papers.Select(p => ((c.Entrant.Id, p.Part), new Mark(MarkKind.Sat, Mixed(c.Entrant.Number, p.Part) % (int)(p.Maximum * 2) * 500)))).ToDictionary(m => m.Item1, m => m.Item2);
        await UseAsync<EnterMarks, int>(use => use.HandleAsync(Id, marks, By(), Ct));
        await UseAsync<PublishMarks>(async use => await use.HandleAsync(Id, (await ExamAsync()).Version, await host.AsAsync(Officer, s => s.GetRequiredService<Calendar>().WorkingDaysAsync(Ct)), By(), Ct));
    }

    private async Task DrawAsync(IReadOnlyList<string> seeds)
    {
        await UseAsync<EnterDraw>(async use => await use.HandleAsync(Id, new() { DrawName = "福彩3D", Issue = "1", Digits = "123", Again = "123", DrawnOn = Calendar.On(host.Clock.GetUtcNow()), Version = await VersionAsync() }, By(), Ct));
        var parties = (await RoundAsync()).Policy.Values.DrawParties;
        for (var at = 0; at < seeds.Count; at++)
            await UseAsync<RevealSeed>(use => use.HandleAsync(Id, new() { Party = at + 1, Value = seeds[at] }, host.By(ActorOf(parties[at])), Ct));
    }

    /// <summary>Whoever has no post gets one where that can be; otherwise the bureau reads why not and leaves it.</summary>
    private async Task AdjustAsync()
    {
        await UseAsync<BeginAdjustment, int>(use => use.HandleAsync(Id, By(), Ct));
        var id = await UseAsync<RequestProposal, ProposalId>(async use => await use.HandleAsync(Id, (await AdjustmentAsync()).Version, false, By(), Ct));
        Proposal = await RoundHost.EventuallyAsync(() => host.ReadAsync(db => db.AdjustmentProposals.AsNoTracking().SingleAsync(p => p.Id == id)), p => p.State != ProposalState.Requested);
        if (Proposal.State != ProposalState.Verified)
        {
            await UseAsync<DropAdjustment>(async use => await use.HandleAsync(Id, (await AdjustmentAsync()).Version, By("余下的名额容不下所有人"), Ct));
            return;
        }
        await UseAsync<PublishAdjustment>(async use => await use.HandleAsync(Id, Proposal.Id, (await AdjustmentAsync()).Version, By(), Ct));
        foreach (var offer in await host.ReadAsync(db => db.AdjustmentOffers.AsNoTracking().Where(o => o.RoundId == Id).ToListAsync()))
            await UseAsync<AnswerOffer>(use => use.RecordAsync(Id, offer.Id, offer.Version, true, Calendar.On(host.Clock.GetUtcNow()), By("纸面签字") with { EvidenceFileId = Guid.NewGuid() }, Ct));
        host.Clock.Advance(TimeSpan.FromDays(20));
    }

    private static int Mixed(string a, string b) => BitConverter.ToUInt16(SHA256.HashData(Encoding.UTF8.GetBytes(a + b)));

    private Actor ActorOf(SeedParty party) => party.Role is { } role && Enum.Parse<Role>(role) != Role.DistrictOfficer
        ? new(Guid.NewGuid(), party.Party, Enum.Parse<Role>(role), Reach.District(demo.DistrictId)) : Officer;

    private Task<Adjustment> AdjustmentAsync() => host.ReadAsync(db => db.Adjustments.AsNoTracking().SingleAsync(a => a.RoundId == Id && a.DroppedAt == null));

    private Task<Exam> ExamAsync() => host.ReadAsync(db => db.Exams.AsNoTracking().SingleAsync(e => e.RoundId == Id));

    private async Task<uint> VersionAsync() => (await RoundAsync()).Version;

    private Workforce.Platform.Changes.Change By(string? reason = null) => host.By(Officer, reason);

    private Task UseAsync<TUse>(Func<TUse, Task> act) where TUse : notnull => UseAsync<TUse, int>(async use => { await act(use); return 0; });

    private Task<T> UseAsync<TUse, T>(Func<TUse, Task<T>> act) where TUse : notnull => host.AsAsync(Officer, s => act(s.GetRequiredService<TUse>()));

    private static CancellationToken Ct => CancellationToken.None;
}
