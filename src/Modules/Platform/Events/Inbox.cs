using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Data;

namespace Workforce.Platform.Events;

internal static class Inbox
{
    /// <summary>Notes in the current transaction that a handler has taken an event.</summary>
    /// <returns>False when it had taken it before: then there is nothing to do.</returns>
    public static async Task<bool> FirstTimeAsync(ModuleDbContext db, Guid eventId, string handler, CancellationToken ct) =>
        await db.Database.ExecuteSqlAsync($"insert into inbox (event_id, handler) values ({eventId}, {handler}) on conflict do nothing", ct) == 1;
}
