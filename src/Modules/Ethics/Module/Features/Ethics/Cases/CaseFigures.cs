using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Cases;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>Numbers of cases from codes, without any case; small ones are protected before they leave here.</summary>
internal sealed class CaseFigures(Work<EthicsDbContext> work)
{
    public async Task<CaseCounts> ReadAsync(DateOnly from, DateOnly until, int minimum, CancellationToken ct)
    {
        var rows = await work.ReadAsync(db => db.Database.SqlQuery<Row>($"select violation, state, ending, sanction, stage, cases from ethics.case_counts({from}, {until})").ToListAsync(ct), ct);
        ProtectedCounts By(Func<Row, string> key) => ProtectedCounts.Of(rows.Where(r => key(r).Length > 0).GroupBy(key).ToDictionary(g => g.Key, g => g.Sum(r => r.Cases)), minimum);
        return new(By(r => r.Violation), By(r => r.State), By(r => r.Sanction), By(r => r.Stage));
    }

    private sealed record Row(string Violation, string State, string Ending, string Sanction, string Stage, int Cases);
}
