using Microsoft.EntityFrameworkCore;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>A principal's page about her school's part in an exchange.</summary>
internal abstract class SchoolExchangePage : ExchangePage
{
    public SchoolId School => new(Actor.Reach.SchoolId ?? Guid.Empty);
    public ExchangeSchool Part { get; private set; } = null!;

    /// <returns>False when the exchange is out of reach or the school takes no part in it.</returns>
    protected async Task<bool> ReadSchoolAsync(Func<RotationDbContext, Task> read, CancellationToken ct)
    {
        var found = await ReadAsync(async db =>
        {
            if (await db.ExchangeSchools.AsNoTracking().SingleOrDefaultAsync(s => s.ExchangeId == ExchangeId && s.SchoolId == School, ct) is not { } part)
                return;
            Part = part;
            await read(db);
        }, ct);
        return found && Part is not null;
    }
}
