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

/// <summary>A teacher's own score, item by item, each with what proves it.</summary>
internal sealed class ScoreMyself(Work<RotationDbContext> work)
{
    public Task HandleAsync(RoundId id, TeacherId me, IReadOnlyList<ScoreItem> items, IReadOnlyDictionary<string, Guid> evidence, uint version, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        await CompetitionGate.HoldDraftAsync(db, id, ct);
        var application = await MyApplication.OfAsync(db, id, me, ct) ?? throw new RuleBrokenException("您没有报名。");
        var competition = await db.Competitions.AsNoTracking().OneAsync(c => c.Id == application.CompetitionId, ct);
        db.Entry(application).Property(a => a.Version).OriginalValue = version;
        if (application.State is not (ApplicationState.Applied or ApplicationState.Eligible))
            throw new RuleBrokenException("您没有报名，或者没有通过资格审查。");
        ItemsMustFollowTheScheme.Check(competition.Rules!.Scheme, items);
        application.ScoreHerself(items, evidence, competition.Rules.Scheme);
    }, ct);
}
