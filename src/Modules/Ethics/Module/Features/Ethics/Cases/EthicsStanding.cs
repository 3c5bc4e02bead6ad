using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Contracts;
using Workforce.Ethics.Data;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>One query, whatever the length of the list; what the asker may know is decided behind the database's wall.</summary>
internal sealed class EthicsStanding(Work<EthicsDbContext> work) : IEthicsStanding
{
    public async Task<IReadOnlyDictionary<TeacherId, Standing>> AskAsync(IReadOnlyCollection<TeacherId> teachers, EthicsScope scope, DateOnly on, CancellationToken ct)
    {
        if (teachers.Count == 0)
            return new Dictionary<TeacherId, Standing>();
        var (ids, asked) = (teachers.Select(t => t.Value).ToArray(), scope.ToString());
        var rows = await work.ReadAsync(db => db.Database.SqlQuery<Row>($"select teacher_id, is_barred, until_on, why from ethics.standing_of({ids}, {asked}, {on})").ToListAsync(ct), ct);
        return rows.ToDictionary(r => new TeacherId(r.TeacherId), r => r.IsBarred ? new Standing(StandingState.Barred, r.UntilOn, r.Why) : new Standing(StandingState.Pending));
    }

    private sealed record Row(Guid TeacherId, bool IsBarred, DateOnly? UntilOn, string? Why);
}
