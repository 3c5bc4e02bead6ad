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

/// <summary>Step one: the school's plan, passed by its staff. With it the school's competition begins.</summary>
internal sealed class RecordPlan(Work<RotationDbContext> work)
{
    public Task HandleAsync(RoundId id, SchoolId school, DateOnly on, string? note, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var round = await CompetitionGate.HoldDraftAsync(db, id, ct);
        StageMustRun.Check(round);
        if (await CompetitionGate.Of(db, id, school).AnyAsync(ct))
            throw new RuleBrokenException("本校的校内竞聘刚刚已经开始，请刷新页面查看。");
        var name = await db.Posts.Where(p => p.RoundId == id && p.OfferedBy == school).OrderBy(p => p.Code).Select(p => p.SchoolName).FirstOrDefaultAsync(ct)
            ?? throw new RuleBrokenException("本校在这一轮还没有岗位，请联系区人事科。");
        var competition = new Competition { Id = new(Guid.CreateVersion7()), RoundId = id, DistrictId = round.DistrictId, SchoolId = school, SchoolName = name };
        competition.Plan(on, note, change, Calendar.On(change.At));
        db.Add(competition);
    }, ct);
}
