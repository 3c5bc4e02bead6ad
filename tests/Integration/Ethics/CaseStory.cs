using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Demo;
using Workforce.Ethics.Contracts;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Cases;
using Workforce.Ethics.Features.Ethics.Cases;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.TestSupport;

namespace Workforce.IntegrationTests.Ethics;

/// <summary>A case that a test owns, told through the use cases. Everything happens so many days ago.</summary>
internal sealed class CaseStory(TestHost host, DemoTeacher teacher, int daysAgo = 0)
{
    public const string Reporter = "举报人王某某甲";

    public CaseId Id { get; private set; }
    public DemoTeacher Teacher => teacher;
    public Actor Officer { get; } = Of(host, host.Person(DemoRole.DistrictOfficer), Role.DistrictOfficer);
    public Actor Inspector { get; } = Of(host, host.Person(DemoRole.DisciplineInspector), Role.Inspector);
    public DateOnly On => Calendar.On(host.Clock.GetUtcNow()).AddDays(-daysAgo);

    public static Actor Of(TestHost host, DemoPerson person, Role role) => new(person.Id, person.Name, role, new Reach([person.DistrictId ?? host.City.Districts[0].Id], role == Role.Principal ? person.SchoolId : null, role == Role.Teacher ? person.TeacherId : null));

    public async Task<CaseStory> RegisterAsync(string violation = "V09")
    {
        Id = (await UseAsync<RegisterClue, (CaseId Id, bool)>(Officer, use => use.HandleAsync(new()
        {
            StaffNumber = teacher.StaffNumber, Source = ClueSource.NamedReport, Violation = violation, Facts = "反映收受礼品", ReceivedOn = On, ReporterName = Reporter, ReporterContact = "13800000000", Students = "学生甲", Free = true,
        }, By(Officer), default))).Id;
        return this;
    }

    public async Task<CaseStory> InvestigatedAsync()
    {
        await RegisterAsync();
        await MoveAsync((use, form) => use.CheckAsync(Id, form, By(Officer), default));
        await MoveAsync((use, form) => use.OpenAsync(Id, form, By(Officer), default));
        await SayAsync(StatementKind.Colleague);
        return this;
    }

    public async Task<CaseStory> HeardAsync()
    {
        await InvestigatedAsync();
        await MoveAsync((use, form) => use.ProposeAsync(Id, form, By(Officer), default));
        await MoveAsync((use, form) => use.HearAsync(Id, form, By(Officer), default));
        await UseAsync<HearSides>(Officer, async use => await use.TellAsync(Id, await FormAsync(), By(Officer), default));
        await SayAsync(StatementKind.Defence);
        return this;
    }

    public async Task<CaseStory> DecidedAsync(Action<DecideForm>? with = null)
    {
        await HeardAsync();
        await DecideAsync(Officer, with);
        return this;
    }

    public async Task<CaseStory> ServedAsync(params EthicsScope[] scopes)
    {
        await DecidedAsync(form => form.Scopes = [.. scopes.Length > 0 ? scopes : [EthicsScope.HonourAward]]);
        await UseAsync<ServeDecision>(Officer, async use => await use.HandleAsync(Id, await FormAsync(), By(Officer), default));
        return this;
    }

    public Task DecideAsync(Actor by, Action<DecideForm>? with = null) => UseAsync<DecideCase>(by, async use =>
    {
        var form = new DecideForm { Version = await VersionAsync(), On = On, Violations = ["V09"], Sanction = SanctionKind.Warning, BarMonths = 24, Scopes = [EthicsScope.HonourAward], Facts = "属实", Reasons = "情节较轻", Basis = "处理办法" };
        with?.Invoke(form);
        await use.HandleAsync(Id, form, By(by), default);
    });

    public Task MoveAsync(Func<MoveCase, ActForm, Task> act, Actor? by = null) => UseAsync<MoveCase>(by ?? Officer, async use => await act(use, await FormAsync()));

    public Task SayAsync(StatementKind kind) => UseAsync<HearSides>(Officer, async use => await use.RecordAsync(Id, await FormAsync(kind), By(Officer), default));

    public Task AddAsync(DemoPerson person) => UseAsync<HandlersOfCase>(Officer, async use => await use.AddAsync(Id, await VersionAsync(), person.Id, By(Officer), default));

    public Task DeclareAsync(Actor who) => UseAsync<HandlersOfCase>(who, async use => await use.DeclareAsync(Id, await VersionAsync(), By(who), default));

    public async Task<ActForm> FormAsync(StatementKind kind = default) => new() { Version = await VersionAsync(), On = On, Words = "写明的内容", Kind = kind, Receipt = "本人签收" };

    public Task<uint> VersionAsync() => ReadAsync(Actor.System("test"), db => db.Cases.Where(c => c.Id == Id).Select(c => c.Version).SingleAsync());

    public Change By(Actor actor) => new(actor, host.Clock.GetUtcNow());

    public Task<T> ReadAsync<T>(Actor actor, Func<EthicsDbContext, Task<T>> read) => UseAsync<Work<EthicsDbContext>, T>(actor, work => work.ReadAsync(read, default));

    public Task UseAsync<TUse>(Actor actor, Func<TUse, Task> act) where TUse : notnull => UseAsync<TUse, int>(actor, async use => { await act(use); return 0; });

    public async Task<T> UseAsync<TUse, T>(Actor actor, Func<TUse, Task<T>> act) where TUse : notnull
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().ActAs(actor);
        return await act(scope.ServiceProvider.GetRequiredService<TUse>());
    }
}
