using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Appraisals;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Features.Ethics.Appraisals;

internal static class AppraisalRows
{
    public static async Task<(AppraisalYear Year, AppraisalSchool School)> PlaceAsync(this EthicsDbContext db, Appraisal appraisal, CancellationToken ct) => (
        await db.Set<AppraisalYear>().OneAsync(y => y.Id == appraisal.YearId, ct),
        await db.Set<AppraisalSchool>().OneAsync(s => s.YearId == appraisal.YearId && s.SchoolId == appraisal.SchoolId, ct));

    public static Task<List<string?>> GradesAsync(this EthicsDbContext db, AppraisalYearId year, SchoolId school, CancellationToken ct) =>
        db.Set<Appraisal>().Where(a => a.YearId == year && a.SchoolId == school).Select(a => a.Grade).ToListAsync(ct);
}
