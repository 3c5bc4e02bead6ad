using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Lessons;

namespace Workforce.Rotation.Features.Rotation.Lessons;

/// <summary>Sets up the group of a stage and subject, or changes when and where it meets.</summary>
internal sealed class SaveSession(Work<RotationDbContext> work, ISchoolDirectory schools, Names names)
{
    public async Task HandleAsync(RoundId id, SessionForm input, Change change, CancellationToken ct)
    {
        if (names.All("stage").All(s => s.Code != input.Stage) || names.All("subject").All(s => s.Code != input.Subject))
            throw new RuleBrokenException("没有这个学段或学科，请重新选择。");
        if (input.HostedBy is { } host && !(await schools.FindAsync([new(host)], ct)).ContainsKey(new(host)))
            throw new OutOfReachException();
        await work.ChangeAsync(change, async db =>
        {
            var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
            LessonsBelongToTheRound.Check(round);
            var session = await db.LessonSessions.SingleOrDefaultAsync(s => s.RoundId == id && s.Stage == input.Stage && s.Subject == input.Subject, ct);
            if (session is null)
                db.Add(session = new() { Id = new(Guid.CreateVersion7()), RoundId = id, DistrictId = round.DistrictId, Stage = input.Stage!, Subject = input.Subject! });
            var at = input.StartsAt!.Value;
            session.Arrange(input.Place!.Trim(), Calendar.At(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at)), input.HostedBy is { } by ? new(by) : null);
        }, ct);
    }
}
