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
    /// <exception cref="RepeatedRequestException">The same was sent before.</exception>
    /// <exception cref="StaleEditException">Something else was sent before from the same page.</exception>
    public static async Task SpendAsync(ModuleDbContext db, CurrentRequest request, Actor actor, CancellationToken ct)
    {
        if (request.Key is not { } key || request.Spent)
            return;
        if (await db.Database.ExecuteSqlAsync($"insert into platform.request_keys (account_id, key, path, content) values ({actor.AccountId}, {key}, {request.Path}, {request.Content}) on conflict do nothing", ct) == 1)
            return;
        var spent = await db.Database.SqlQuery<Spent>($"select location, content from platform.request_keys where account_id = {actor.AccountId} and key = {key}").SingleOrDefaultAsync(ct);
        // The page of an earlier sending, brought back by the Back button and filled in otherwise.
        if (spent?.Content is { } content && request.Content is { } sent && content != sent)
            throw new StaleEditException([]) { SentBefore = true };
        throw new RepeatedRequestException(spent?.Location);
    }

    private sealed record Spent(string? Location, string? Content);
}
