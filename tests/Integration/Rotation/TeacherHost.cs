using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Access.Data;
using Workforce.Access.Demo;
using Workforce.Access.Domain;
using Workforce.Demo;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Domain;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Rotation;

/// <summary>Rounds with people who can sign in. Tests share it; each takes people nobody else has.</summary>
public class TeacherHost : RoundHost
{
    private readonly Queue<(SmallRound Round, Entrant Person)> free = new();
    private readonly Queue<(SmallRound Round, Entrant Person, Post Post)> unscored = new();
    private readonly Queue<(SmallRound Round, Entrant Person, Post Post)> scored = new();
    private SmallRound? published;

    /// <summary>A round that is open for choosing, and one person in it. Tests of a collection run one after another.</summary>
    internal async Task<(SmallRound Round, Entrant Person)> SeatAsync()
    {
        if (free.Count == 0)
        {
            var round = await new SmallRound(this).OpenAsync();
            foreach (var person in round.People)
                free.Enqueue((round, person));
        }
        return free.Dequeue();
    }

    /// <summary>Somebody who certified a choice of a post, and whom its school has or has not scored.</summary>
    internal async Task<(SmallRound Round, Entrant Person, Post Post)> ApplicantAsync(bool isScored)
    {
        var waiting = isScored ? scored : unscored;
        if (waiting.Count == 0)
        {
            var round = await new SmallRound(this).ChosenAsync(isScored);
            foreach (var person in round.People)
                foreach (var post in round.Posts)
                    waiting.Enqueue((round, person, post));
        }
        return waiting.Dequeue();
    }

    /// <summary>One published round for tests that only look: the first is at her first choice, the second at her second, the third has none.</summary>
    internal async Task<SmallRound> PublishedAsync() => published ??= await new SmallRound(this).PublishedAsync();

    internal async Task<Browser> SignInAsync(Entrant teacher)
    {
        var account = new AccountId(Guid.NewGuid());
        var login = $"t{account.Value:N}";
        await AsAsync(Actor.System("test"), async s =>
        {
            await s.GetRequiredService<Work<AccessDbContext>>().ChangeAsync(Change.BySystem("test", Clock.GetUtcNow()), db =>
            {
                db.Add(new Account { Id = account, LoginName = login, Name = teacher.Name, CreatedAt = Clock.GetUtcNow() });
                db.Add(new DemoAccount { AccountId = account, Note = "" });
                db.Add(new Assignment { Id = new(Guid.NewGuid()), AccountId = account, Role = Role.Teacher, UnitId = new(teacher.DistrictId.Value), InSchoolId = teacher.HomeSchoolId, AsTeacherId = teacher.TeacherId, FromOn = new(2020, 1, 1) });
                return Task.CompletedTask;
            }, CancellationToken.None);
            return 0;
        });
        return await SignInAsync(new DemoPerson(account.Value, login, teacher.Name, DemoRole.Teacher, teacher.DistrictId.Value, teacher.HomeSchoolId.Value, teacher.TeacherId.Value, ""));
    }

    internal Task<Browser> HeadOfAsync(Post post) => SignInAsync(City.Accounts.First(a => a.Role == DemoRole.Principal && a.SchoolId == post.OfferedBy.Value));

    internal Task<Browser> AnotherHeadAsync(SmallRound round) => SignInAsync(City.Accounts.First(a => a.Role == DemoRole.Principal && a.DistrictId == City.Rounds[0].DistrictId && round.Posts.All(p => p.OfferedBy.Value != a.SchoolId)));

    internal Task<ChoiceList?> ListAsync(Entrant person) => ReadAsync(db => db.ChoiceLists.AsNoTracking().SingleOrDefaultAsync(l => l.EntrantId == person.Id));
}

[CollectionDefinition(nameof(TeacherHost))]
public sealed class TeacherHostCollection : ICollectionFixture<TeacherHost>;
