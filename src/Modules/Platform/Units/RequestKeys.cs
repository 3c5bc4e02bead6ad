using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Platform.Data;

namespace Workforce.Platform.Units;

internal static class RequestKeys
{
    /// <summary>
    /// Spends the form's key inside the transaction of its effect. A doubled POST waits on the first one's row and
    /// then finds it taken: one effect, whoever was faster.
    /// </summary>
    public static async Task SpendAsync(ModuleDbContext db, CurrentRequest request, Actor actor, CancellationToken ct)
    {
        if (request.Key is not { } key || request.Spent)
            return;
        if (await db.Database.ExecuteSqlAsync($"insert into platform.request_keys (account_id, key, path) values ({actor.AccountId}, {key}, {request.Path}) on conflict do nothing", ct) == 1)
            return;
        var led = await db.Database.SqlQuery<string?>($"select location as \"Value\" from platform.request_keys where account_id = {actor.AccountId} and key = {key}").ToListAsync(ct);
        throw new RepeatedRequestException(led.FirstOrDefault());
    }
}
