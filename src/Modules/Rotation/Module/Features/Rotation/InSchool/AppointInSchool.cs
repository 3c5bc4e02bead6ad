using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exemptions;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Domain.Rules;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Domain.Scoring;
using Workforce.Rotation.Features.Rotation.Entrants;

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>
/// Step six: the competition's result enters the round. In one pooled market whom the school hires holds her post with a guarantee; where the
/// rounds are closed to each other she and her seat leave it. Whom it does not hire competes as 落聘.
/// </summary>
internal sealed class AppointInSchool(Work<RotationDbContext> work, ITeacherDirectory teachers, ISchoolDirectory schools)
{
    public async Task HandleAsync(RoundId id, SchoolId school, string? note, uint version, Change change, CancellationToken ct)
    {
        var (people, baseOn) = await work.ReadAsync(async db => (
            await db.Applications.Where(a => a.RoundId == id && a.SchoolId == school && db.Competitions.Any(c => c.Id == a.CompetitionId && c.DroppedAt == null)).Select(a => a.TeacherId).ToListAsync(ct),
            await db.Rounds.Where(r => r.Id == id).Select(r => r.Dates.BaseOn).OneAsync(ct)), ct);
        var facts = (await teachers.FactsAsync(people, baseOn, ct)).ToDictionary(f => f.Id);
        var home = (await schools.FindAsync([school], ct)).GetValueOrDefault(school) ?? throw new RuleBrokenException("没有找到这所学校。");
        await work.ChangeAsync(change, async db =>
        {
            var (round, competition) = await CompetitionGate.HoldAsync(db, id, school, ct);
            competition.MustBe(version);
            var open = await db.ApplicationContests.CountAsync(c => c.CompetitionId == competition.Id && c.State == CaseState.Open, ct);
            competition.Appoint(await CompetitionGate.PostedAsync(db, competition.Id, PostedKind.Lists, ct), open, note, change, Calendar.On(change.At));
            var applications = await db.Applications.Where(a => a.CompetitionId == competition.Id).ToListAsync(ct);
            if (competition.Rules!.IsClosed)
                await TakeSeatsAsync(db, applications, ct);
            await EnterAsync(db, round, competition.Rules, applications, facts, home, change, ct);
        }, ct);
    }

    private static async Task TakeSeatsAsync(RotationDbContext db, List<Application> applications, CancellationToken ct)
    {
        var filled = applications.Where(a => a.Outcome == ApplicationOutcome.Hired).GroupBy(a => a.PostId!.Value).ToDictionary(g => g.Key, g => g.Count());
        var ids = filled.Keys.ToList();
        foreach (var post in await db.Posts.Where(p => ids.Contains(p.Id)).ToListAsync(ct))
            post.Capacity -= filled[post.Id];
    }

    private static async Task EnterAsync(RotationDbContext db, Round round, CompetitionRules rules, List<Application> applications, Dictionary<TeacherId, TeacherFacts> facts, SchoolCard home, Change change, CancellationToken ct)
    {
        var ids = applications.ConvertAll(a => a.TeacherId);
        var known = await db.Entrants.Where(e => e.RoundId == round.Id && ids.Contains(e.TeacherId)).ToDictionaryAsync(e => e.TeacherId, ct);
        foreach (var application in applications)
        {
            var hired = application.Outcome == ApplicationOutcome.Hired;
            var entrant = known.GetValueOrDefault(application.TeacherId);
            if (hired && rules.IsClosed)
            {
                if (entrant is { RemovedAt: null })
                    entrant.Remove("校内竞聘已聘任", change.At);
                continue;
            }
            if (entrant is null)
            {
                if (!facts.TryGetValue(application.TeacherId, out var fact))
                    throw new RuleBrokenException("{0}已经不在教师库的本校名单里，请联系区人事科核对。", application.Name);
                db.Add(entrant = Snapshot.Of(round, fact, home, EntrantBasis.Unhired));
            }
            entrant.TakeBack();
            (entrant.Basis, entrant.CurrentPostId, entrant.IsGuaranteed) = hired ? (EntrantBasis.Holder, application.PostId, true) : (EntrantBasis.Unhired, null, false);
        }
    }
}
