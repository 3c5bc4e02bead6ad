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

internal sealed class FinishAssessing(Work<RotationDbContext> work, Calendar calendar)
{
    public async Task HandleAsync(RoundId id, SchoolId school, uint version, Change change, CancellationToken ct)
    {
        var days = await calendar.WorkingDaysAsync(ct);
        await work.ChangeAsync(change, async db =>
        {
            var (_, competition) = await CompetitionGate.HoldAsync(db, id, school, ct);
            competition.MustBe(version);
            var posted = await CompetitionGate.PostedAsync(db, competition.Id, PostedKind.Scores, ct);
            var open = await db.ApplicationContests.CountAsync(c => c.CompetitionId == competition.Id && c.Kind == PostedKind.Scores && c.State == CaseState.Open, ct);
            competition.FinishAssessing(posted, open, posted is null ? default : ContestPosted.Until(competition, posted, days), change, Calendar.On(change.At));
        }, ct);
    }
}
