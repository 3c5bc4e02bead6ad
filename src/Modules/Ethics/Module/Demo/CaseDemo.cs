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
using Workforce.Platform.Demo;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Demo;

/// <summary>
/// A handful of generated cases in different states, brought in through the same use cases as real ones, by the demo's officer and
/// inspector. About teachers who are in no demo round, and barred only from what no round asks.
/// </summary>
internal sealed class CaseDemo(IServiceScopeFactory scopes, Work<EthicsDbContext> work, TimeProvider clock) : IDemoSeed
{
    public int Order => 45;

    public async Task<bool> SeedAsync(DemoCity city, CancellationToken ct)
    {
        if (await work.ReadAsync(db => db.Cases.AnyAsync(ct), ct))
            return false;
        var officer = city.Accounts.First(a => a.Role == DemoRole.DistrictOfficer);
        var inspector = city.Accounts.First(a => a.Role == DemoRole.DisciplineInspector);
        var busy = city.Rounds.SelectMany(r => r.Candidates).Select(c => c.TeacherId).Concat(city.Accounts.Select(a => a.TeacherId ?? Guid.Empty)).ToHashSet();
        var publicSchools = city.Schools.Where(s => s.IsPublic).Select(s => s.Id).ToHashSet();
        var people = city.Teachers.Where(t => t.Employment.DistrictId == officer.DistrictId && t.Employment.IsEstablished && t.Employment.Status == "100" && publicSchools.Contains(t.Employment.SchoolId) && !busy.Contains(t.Id)).Take(6).ToList();
        var stories = new DemoStory[] { new("V10d", 3, 0), new("V09", 40, 2), new("V05", 90, 4), new("V10f", 110, 5), new("V04", 300, 6), new("V11", 60, -1) };
        foreach (var (person, story) in people.Zip(stories))
            await TellAsync(person, story, story.Reaches == 2 ? inspector : officer, ct);
        return true;
    }

    private async Task TellAsync(DemoTeacher teacher, DemoStory story, DemoPerson by, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var actor = new Actor(by.Id, by.Name, by.Role == DemoRole.DistrictOfficer ? Role.DistrictOfficer : Role.Inspector, Reach.District(teacher.Employment.DistrictId));
        services.GetRequiredService<CurrentActor>().ActAs(actor);
        var (change, received) = (new Change(actor, clock.GetUtcNow()), Calendar.On(clock.GetUtcNow()).AddDays(-story.DaysAgo));
        var (id, _) = await services.GetRequiredService<RegisterClue>().HandleAsync(new()
        {
            StaffNumber = teacher.StaffNumber, Source = ClueSource.NamedReport, Violation = story.Violation, Facts = "（演示）有人反映这位教师的行为，需要核实。", ReceivedOn = received, ReporterName = "演示举报人", ReporterContact = "演示", Students = "演示学生若干", Free = true,
        }, change, ct);
        var (move, hear) = (services.GetRequiredService<MoveCase>(), services.GetRequiredService<HearSides>());
        if (story.Reaches < 0)
        {
            await move.DropAsync(id, await FormAsync(id, received.AddDays(5), "（演示）反映的情况与本人无关。", ct), change, ct);
            return;
        }
        if (story.Reaches < 2)
            return;
        await move.CheckAsync(id, await FormAsync(id, received.AddDays(2), null, ct), change, ct);
        await move.OpenAsync(id, await FormAsync(id, received.AddDays(8), "（演示）初核有初步证据，需要调查。", ct), change, ct);
        await hear.RecordAsync(id, await FormAsync(id, received.AddDays(10), "（演示）同年级教师说明了情况。", ct, StatementKind.Colleague), change, ct);
        if (story.Reaches < 4)
            return;
        await move.ProposeAsync(id, await FormAsync(id, received.AddDays(25), "（演示）建议给予警告处分。", ct), change, ct);
        await move.HearAsync(id, await FormAsync(id, received.AddDays(30), "（演示）查明反映的情况属实，情节较轻。", ct), change, ct);
        await hear.TellAsync(id, await FormAsync(id, received.AddDays(32), null, ct), change, ct);
        await hear.RecordAsync(id, await FormAsync(id, received.AddDays(35), "（演示）本人承认，表示改正。", ct, StatementKind.Defence), change, ct);
        await services.GetRequiredService<DecideCase>().HandleAsync(id, new()
        {
            Version = await VersionAsync(id, ct), On = received.AddDays(50), Violations = [story.Violation], Sanction = SanctionKind.Warning, Others = [OtherMeasure.Criticism], BarMonths = 24,
            Scopes = [EthicsScope.HonourAward, EthicsScope.TalentPlan], Facts = "（演示）查明反映的情况属实。", Reasons = "（演示）情节较轻，本人承认并改正。", Basis = "《中小学教师违反职业道德行为处理办法（2018年修订）》",
        }, change, ct);
        if (story.Reaches > 4)
            await services.GetRequiredService<ServeDecision>().HandleAsync(id, await FormAsync(id, received.AddDays(story.Reaches > 5 ? 60 : 90), null, ct), change, ct);
        if (story.Reaches > 5)
            await services.GetRequiredService<PublishWarning>().HandleAsync(id, await FormAsync(id, null, null, ct), change, ct);
    }

    private async Task<ActForm> FormAsync(CaseId id, DateOnly? on, string? words, CancellationToken ct, StatementKind kind = default) => new() { Version = await VersionAsync(id, ct), On = on, Words = words, Kind = kind, Receipt = "本人签收" };

    private Task<uint> VersionAsync(CaseId id, CancellationToken ct) => work.ReadAsync(db => db.Cases.Where(c => c.Id == id).Select(c => c.Version).SingleAsync(ct), ct);
}
