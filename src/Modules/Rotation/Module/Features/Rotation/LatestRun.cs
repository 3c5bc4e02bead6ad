using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation;

internal static class LatestRun
{
    public static Task<Run?> FindAsync(RotationDbContext db, Round round, CancellationToken ct) =>
        db.Runs.AsNoTracking().Where(r => r.RoundId == round.Id && r.Kind == RunKind.Final).OrderByDescending(r => r.Number).FirstOrDefaultAsync(ct);
}
