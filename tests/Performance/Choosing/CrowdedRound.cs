using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Access.Contracts;
using Workforce.Access.Data;
using Workforce.Access.Demo;
using Workforce.Access.Domain;
using Workforce.Performance.Matching;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Platform.Data;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Performance.Choosing;

/// <summary>An open round of so many teachers in the first demo district, all of whom have lists; the first of them can sign in.</summary>
internal sealed class CrowdedRound(ChoosingHost host, int teachers)
{
    private const int ListLength = 5;
    private readonly List<Post> posts = [];

    public RoundId Id { get; } = new(Guid.NewGuid());
    public IReadOnlyList<Entrant> People { get; private set; } = [];
    public IReadOnlyList<Post> Posts => posts;

    public async Task WriteAsync(int signingIn)
    {
        var running = new RoundId(host.City.Rounds.Single(r => !r.IsFinished).Id);
        await InAsync<RotationDbContext>(async db =>
        {
            var like = await db.Rounds.AsNoTracking().SingleAsync(r => r.Id == running);
            var schools = await db.Schools.AsNoTracking().Where(s => s.RoundId == running).ToListAsync();
            if (schools.Count == 0)
                schools = (await db.Posts.AsNoTracking().Where(p => p.RoundId == running).ToListAsync()).DistinctBy(p => p.OfferedBy)
                    .Select(p => new RoundSchool { RoundId = running, School = p.OfferedBy, DistrictId = p.DistrictId, Code = p.Code, Name = p.SchoolName, Area = p.SchoolArea, Stages = ["primary"] }).ToList();
            var round = Like(like);
            posts.AddRange(schools.SelectMany(school => Stages.SelectMany(stage => Subjects.Select(subject => (school, stage, subject)))).Select((place, at) => PostAt(place.school, place.stage, place.subject, at)));
            People = Enumerable.Range(0, teachers).Select(at => PersonAt(schools[at % schools.Count], at)).ToList();
            var lists = People.Select((person, at) => ListOf(person, at, round.Key)).ToList();
            round.Open(like.Policy, posts.Count, People.Count, host.Clock.GetUtcNow());
            db.Add(round);
            await db.SaveChangesAsync();
            await db.BulkInsertAsync(posts, default);
            await db.BulkInsertAsync(People, default);
            await db.BulkInsertAsync(lists, default);
            await db.BulkInsertAsync(lists.SelectMany(list => list.Choices), default);
        });
        await InAsync<AccessDbContext>(db =>
        {
            foreach (var person in People.Take(signingIn))
            {
                var account = new AccountId(person.TeacherId.Value);
                db.Add(new Account { Id = account, LoginName = $"p{account.Value:N}", Name = person.Name, CreatedAt = host.Clock.GetUtcNow() });
                db.Add(new DemoAccount { AccountId = account, Note = "" });
                db.Add(new Assignment { Id = new(person.Id.Value), AccountId = account, Role = Role.Teacher, UnitId = new(person.DistrictId.Value), InSchoolId = person.HomeSchoolId, AsTeacherId = person.TeacherId, FromOn = new(2020, 1, 1) });
            }
            return Task.CompletedTask;
        });
        await using var analyze = host.Owner.CreateCommand("analyze rotation.posts; analyze rotation.entrants; analyze rotation.choices; analyze rotation.choice_lists;");
        await analyze.ExecuteNonQueryAsync();
    }

    private async Task InAsync<TDb>(Func<TDb, Task> act) where TDb : ModuleDbContext
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().ActAs(Actor.System("performance"));
        await scope.ServiceProvider.GetRequiredService<Work<TDb>>().ChangeAsync(Change.BySystem("performance", host.Clock.GetUtcNow()), act, CancellationToken.None);
    }

    private Round Like(Round like)
    {
        var now = host.Clock.GetUtcNow();
        return new()
        {
            Id = Id, DistrictId = like.DistrictId, Key = "990101-performance", Name = "性能测量（演示）", SchoolYear = 2040, Region = like.Region, Policy = like.Policy, Notice = like.Notice, DrawAnnounced = like.DrawAnnounced,
            Dates = like.Dates with { ChoicesOpenAt = now.AddDays(-1), ChoicesDueAt = now.AddDays(30), ScoresDueAt = now.AddDays(40), ContestsDueAt = now.AddDays(50), DrawOn = DateOnly.FromDateTime(now.AddDays(51).DateTime), EffectiveOn = DateOnly.FromDateTime(now.AddDays(120).DateTime) },
        };
    }

    private Post PostAt(RoundSchool school, string stage, string subject, int at) => new()
    {
        Id = new(Guid.NewGuid()), RoundId = Id, DistrictId = school.DistrictId, Code = $"P{at:0000}", OfferedBy = school.School, SchoolName = school.Name, SchoolArea = school.Area,
        Stage = stage, Subject = subject, Capacity = 10, Conditions = new(),
    };

    private Entrant PersonAt(RoundSchool school, int at) => new()
    {
        Id = new(Guid.NewGuid()), RoundId = Id, DistrictId = school.DistrictId, TeacherId = new(Guid.NewGuid()), Number = $"T{at:000000000000}", Name = $"示例{at}", StaffNumber = $"9{at:0000000}",
        HomeSchoolId = school.School, HomeSchoolName = school.Name, HomeArea = school.Area, Stage = Stages[at % 2], Subject = Subjects[at % Subjects.Length], Certificates = [new("4", Subjects[at % Subjects.Length])],
        Education = "21", Title = "first", TeachingYears = 10, YearsInSchool = 8, Basis = EntrantBasis.Unhired,
    };

    private ChoiceList ListOf(Entrant person, int at, string key)
    {
        var numbers = new KeyedNumbers((ulong)at);
        var fitting = posts.Where(post => post.Subject == person.Subject && post.Stage == person.Stage && post.OfferedBy != person.HomeSchoolId).ToList();
        var wanted = Enumerable.Range(0, Math.Min(ListLength, fitting.Count)).Select(step => fitting[(numbers.Below(fitting.Count) + step) % fitting.Count]).DistinctBy(post => post.Id).ToList();
        var list = ChoiceList.For(person);
        list.Rank(wanted, ListLength, host.Clock.GetUtcNow());
        list.Certify(key, host.Clock.GetUtcNow());
        return list;
    }

    private static readonly string[] Stages = ["primary", "junior"];
    private static readonly string[] Subjects = ["chinese", "maths", "english", "science", "music", "art", "pe", "history", "geography", "ethics", "it", "labour", "psychology"];
}
