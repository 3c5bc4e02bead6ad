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

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>Ends step three. Who should have applied and did not is noted, so that nobody is lost between the lists; the panel's pairs are made.</summary>
internal sealed class FinishChecking(Work<RotationDbContext> work, OwnTeachers own)
{
    public async Task HandleAsync(RoundId id, SchoolId school, string? note, uint version, Change change, CancellationToken ct)
    {
        var seen = await work.ReadAsync(db => db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct), ct);
        var teachers = await own.OfAsync(seen, school, ct);
        await work.ChangeAsync(change, async db =>
        {
            var (round, competition) = await CompetitionGate.HoldAsync(db, id, school, ct);
            competition.MustBe(version);
            var applications = await db.Applications.Where(a => a.CompetitionId == competition.Id).ToListAsync(ct);
            competition.FinishChecking(applications.Count(a => a.State == ApplicationState.Applied), note, change, Calendar.On(change.At));
            var outside = await OwnTeachers.OutsideAsync(db, round, school, ct);
            foreach (var gone in applications.Where(a => outside.ContainsKey(a.TeacherId) && a.State == ApplicationState.Eligible))
                throw new RuleBrokenException("{0}：{1}，不参加校内竞聘。", gone.Name, outside[gone.TeacherId]);
            var applied = applications.Select(a => a.TeacherId).ToHashSet();
            foreach (var teacher in teachers.Where(t => t.Kind == "teacher" && !applied.Contains(t.Id) && !outside.ContainsKey(t.Id)))
            {
                var absent = Application.Of(competition, teacher, round.Dates.BaseOn);
                absent.NoteAbsence();
                db.Add(absent);
            }
            var panel = await db.PanelMembers.Where(m => m.CompetitionId == competition.Id).ToListAsync(ct);
            db.AddRange(panel.SelectMany(m => applications.Where(a => a.State == ApplicationState.Eligible).Select(a => Recusal.Of(m, a, change.At))));
        }, ct);
    }
}
