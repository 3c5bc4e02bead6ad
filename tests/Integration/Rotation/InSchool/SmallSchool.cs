using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Demo;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Files;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Features.Rotation.InSchool;
using Workforce.Rotation.Features.Rotation.Posts;
using Workforce.Rotation.Features.Rotation.Rounds;
using Workforce.TestSupport;

namespace Workforce.IntegrationTests.Rotation.InSchool;

/// <summary>A round in preparation, one school of it with one post of one seat, and that school's competition up to where a test wants it.</summary>
internal sealed class SmallSchool(RoundHost host)
{
    private static int last;

    public RoundId Id { get; private set; }
    public SchoolId School { get; private set; }
    public Post Post { get; private set; } = null!;
    public IReadOnlyList<TeacherFacts> Teachers { get; private set; } = [];
    public DemoPerson Head { get; private set; } = null!;
    public Actor Principal { get; private set; } = null!;
    public Guid Paper { get; private set; }

    /// <summary>Those who meet the post's conditions.</summary>
    public IReadOnlyList<TeacherFacts> Fit { get; private set; } = [];

    public async Task<SmallSchool> CreateAsync()
    {
        var officer = host.Officer();
        var now = TimeZoneInfo.ConvertTime(host.Clock.GetUtcNow(), Calendar.China).DateTime;
        Id = await UseAsync<CreateRound, RoundId>(officer, use => use.HandleAsync(new()
        {
            Name = "校内竞聘测试", SchoolYear = 2050 + Interlocked.Increment(ref last), BaseOn = DateOnly.FromDateTime(now), ChoicesOpenAt = now.AddDays(60), ChoicesDueAt = now.AddDays(67), ScoresDueAt = now.AddDays(70),
            ContestsDueAt = now.AddDays(78), DrawOn = DateOnly.FromDateTime(now.AddDays(78)), DrawAnnounced = "福彩3D 第1期", EffectiveOn = DateOnly.FromDateTime(now.AddDays(120)), NoticeDays = 5,
        }, host.By(officer), CancellationToken.None));
        Head = host.City.Accounts.First(a => a.Role == DemoRole.Principal && a.DistrictId == host.City.Rounds[0].DistrictId && Of(a).GroupBy(t => (t.Teaching.Stage, t.Teaching.Subject)).Any(g => g.Count() >= 3));
        School = new(Head.SchoolId!.Value);
        Principal = new(Head.Id, Head.Name, Role.Principal, Reach.School(Head.DistrictId!.Value, Head.SchoolId.Value));
        Teachers = (await host.AsAsync(Principal, s => s.GetRequiredService<ITeacherDirectory>().CandidatesAsync(new(Head.DistrictId!.Value), DateOnly.FromDateTime(now), new(School: School), CancellationToken.None))).Where(t => t is { IsEstablished: true, Kind: "teacher" }).ToList();
        var subject = Teachers.GroupBy(t => (t.Stage, t.Subject)).MaxBy(g => g.Count())!;
        Fit = subject.ToList();
        var post = await UseAsync<SavePost, PostId>(officer, use => use.HandleAsync(Id, null, new() { School = School.Value, Stage = subject.Key.Stage, Subject = subject.Key.Subject, Capacity = 1, SubjectCertificate = false }, host.By(officer), CancellationToken.None));
        Post = await host.ReadAsync(db => db.Posts.SingleAsync(p => p.Id == post));
        Paper = await host.AsAsync(Principal, s => s.GetRequiredService<FileStore>().SaveAsync("签字件.pdf", "application/pdf", new MemoryStream("%PDF-1.7"u8.ToArray()), Head.Id, CancellationToken.None));
        return this;
    }

    /// <summary>Posts are out, until in four working days.</summary>
    public async Task<SmallSchool> PublishedAsync()
    {
        await CreateAsync();
        await UseAsync<RecordPlan>(use => use.HandleAsync(Id, School, Today, "全体通过", Signed(), CancellationToken.None));
        var days = await host.AsAsync(Principal, s => s.GetRequiredService<Calendar>().WorkingDaysAsync(CancellationToken.None));
        await UseAsync<PublishPosts>(async use => await use.HandleAsync(Id, School, days.After(Today, 4), "聘期3年", (await CompetitionAsync()).Version, host.By(Principal), CancellationToken.None));
        return this;
    }

    public Task ApplyAsync(TeacherFacts teacher) => UseAsync<ApplyForPost>(use => use.HandleAsync(Id, School, teacher.StaffNumber, Post.Id, Signed(), CancellationToken.None));

    /// <summary>Two apply on paper, are eligible, and a panel of three from outside has declared.</summary>
    public async Task<SmallSchool> AssessingAsync()
    {
        await PublishedAsync();
        await ApplyAsync(Fit[0]);
        await ApplyAsync(Fit[1]);
        await CheckAllAsync();
        await UseAsync<FinishChecking>(async use => await use.HandleAsync(Id, School, null, (await CompetitionAsync()).Version, host.By(Principal), CancellationToken.None));
        foreach (var name in new[] { "甲（督学）", "乙（教研员）", "丙（家长代表）" })
            await UseAsync<ChangePanel>(use => use.AddAsync(Id, School, new(null, name, "成员"), host.By(Principal), CancellationToken.None));
        var candidates = (await ApplicationsAsync()).Where(a => a.State == ApplicationState.Eligible).ToDictionary(a => a.Id.Value, _ => Relations.None);
        foreach (var member in await PanelAsync())
            await UseAsync<DeclareRelations>(use => use.HandleAsync(Id, School, member.Id, candidates, Signed(), CancellationToken.None));
        return this;
    }

    /// <summary>As many working days as any of the terms has, and one more; holidays make them longer.</summary>
    public async Task PassAsync()
    {
        var days = await host.AsAsync(Principal, s => s.GetRequiredService<Calendar>().WorkingDaysAsync(CancellationToken.None));
        host.Clock.Advance(TimeSpan.FromDays(days.After(Today, 6).DayNumber - Today.DayNumber));
    }

    public async Task CheckAllAsync()
    {
        var ids = (await ApplicationsAsync()).Select(a => a.Id.Value).ToList();
        await UseAsync<CheckApplication>(use => use.HandleAsync(Id, School, ids, true, null, host.By(Principal), CancellationToken.None));
        await PassAsync();
    }

    /// <summary>Both are scored, the first higher unless they are to tie, and the scores are posted.</summary>
    public async Task<SmallSchool> ScoredAsync(bool tied = false)
    {
        await AssessingAsync();
        foreach (var (teacher, points) in new[] { (Fit[0], 5_000), (Fit[1], tied ? 5_000 : 4_000) })
            await ScoreAsync(teacher, points);
        await UseAsync<PostScores>(async use => await use.HandleAsync(Id, School, (await CompetitionAsync()).Version, host.By(Principal), CancellationToken.None));
        return this;
    }

    public async Task ScoreAsync(TeacherFacts teacher, int achievement, string? reason = null)
    {
        var (application, panel, competition) = (await ApplicationAsync(teacher), await PanelAsync(), await CompetitionAsync());
        var items = competition.Rules!.Scheme.Items.Select(i => new ScoreItem(i.Item, i.Name, "核对", i.Item == "achievement" ? achievement : 0)).ToList();
        await UseAsync<AssessApplicant>(use => use.HandleAsync(Id, School, new(application.Id, items, panel.Select(m => m.Id).ToList(), application.Version), host.By(Principal, reason), CancellationToken.None));
    }

    public async Task<SmallSchool> ListedAsync()
    {
        await ScoredAsync();
        await PassAsync();
        await UseAsync<FinishAssessing>(async use => await use.HandleAsync(Id, School, (await CompetitionAsync()).Version, host.By(Principal), CancellationToken.None));
        await UseAsync<PublishLists>(async use => await use.HandleAsync(Id, School, null, (await CompetitionAsync()).Version, host.By(Principal), CancellationToken.None));
        return this;
    }

    public Task AppointAsync() => UseAsync<AppointInSchool>(async use => await use.HandleAsync(Id, School, null, (await CompetitionAsync()).Version, host.By(Principal), CancellationToken.None));

    public DateOnly Today => Calendar.On(host.Clock.GetUtcNow());

    public Change Signed(string? reason = null) => new(Principal, host.Clock.GetUtcNow(), reason, Paper);

    public Task<Competition> CompetitionAsync() => host.ReadAsync(db => db.Competitions.AsNoTracking().SingleAsync(c => c.RoundId == Id && c.DroppedAt == null));

    public Task<List<Application>> ApplicationsAsync() => host.ReadAsync(db => db.Applications.AsNoTracking().Where(a => a.RoundId == Id).OrderBy(a => a.StaffNumber).ToListAsync());

    public async Task<Application> ApplicationAsync(TeacherFacts teacher) => (await ApplicationsAsync()).Single(a => a.TeacherId == teacher.Id);

    public Task<List<PanelMember>> PanelAsync() => host.ReadAsync(db => db.PanelMembers.AsNoTracking().Where(m => m.RoundId == Id).ToListAsync());

    public Task<List<PostedTable>> PostedAsync(PostedKind kind) => host.ReadAsync(db => db.PostedTables.AsNoTracking().Where(t => t.RoundId == Id && t.Kind == kind).OrderBy(t => t.Number).ToListAsync());

    public Task UseAsync<TUse>(Func<TUse, Task> act) where TUse : notnull => UseAsync<TUse, int>(Principal, async use => { await act(use); return 0; });

    public async Task<string> RefusalAsync<TUse>(Func<TUse, Task> act, Actor? actor = null) where TUse : notnull =>
        (await Xunit.Assert.ThrowsAsync<RuleBrokenException>(() => UseAsync<TUse, int>(actor ?? Principal, async use => { await act(use); return 0; }))).Message;

    public Task<T> UseAsync<TUse, T>(Actor actor, Func<TUse, Task<T>> act) where TUse : notnull => host.AsAsync(actor, s => act(s.GetRequiredService<TUse>()));

    private IEnumerable<DemoTeacher> Of(DemoPerson head) => host.City.Teachers.Where(t => t.Employment.SchoolId == head.SchoolId && t.Employment.IsEstablished);
}
