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

internal static class MyApplication
{
    public static Task<Application?> OfAsync(RotationDbContext db, RoundId id, TeacherId me, CancellationToken ct) =>
        db.Applications.SingleOrDefaultAsync(a => a.RoundId == id && a.TeacherId == me && db.Competitions.Any(c => c.Id == a.CompetitionId && c.DroppedAt == null), ct);
}
