using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>One at a time at a school's part: whoever changes its lists or persons, posts or sends them, waits for the other.</summary>
internal static class ExchangeGate
{
    public static async Task<(ExchangeYear Year, ExchangeSchool School)> SealSchoolAsync(this RotationDbContext db, ExchangeId id, SchoolId school, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"select from exchange_schools where exchange_id = {id.Value} and school_id = {school.Value} for update", ct);
        var year = await db.ExchangeYears.AsNoTracking().OneAsync(y => y.Id == id, ct);
        year.MustBeOpen();
        return (year, await db.ExchangeSchools.OneAsync(s => s.ExchangeId == id && s.SchoolId == school, ct));
    }
}
