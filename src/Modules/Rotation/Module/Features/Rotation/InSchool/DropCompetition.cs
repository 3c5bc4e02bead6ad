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

/// <summary>Gives a competition up, so that it can begin anew. What was posted must have had its days.</summary>
internal sealed class DropCompetition(Work<RotationDbContext> work)
{
    public Task HandleAsync(RoundId id, SchoolId school, uint version, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var (_, competition) = await CompetitionGate.HoldAsync(db, id, school, ct);
        competition.MustBe(version);
        competition.Drop(await db.PostedTables.Where(t => t.CompetitionId == competition.Id).ToListAsync(ct), change.Reason, Calendar.On(change.At), change.At);
    }, ct);
}
