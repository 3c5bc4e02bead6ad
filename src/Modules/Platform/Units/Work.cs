using Microsoft.EntityFrameworkCore;
using Npgsql;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Platform.Data;

namespace Workforce.Platform.Units;

/// <summary>
/// A unit of work in one module: one explicit transaction that begins by telling the database who acts and where
/// (row-level security compares that with every row), on a fresh context, tried again as a whole when the connection is
/// lost. Nothing of it leaks into the pool, because the settings end with the transaction.
/// </summary>
public sealed class Work<TDb>(IDbContextFactory<TDb> contexts, CurrentActor current, CurrentRequest request, ConstraintSentences sentences) where TDb : ModuleDbContext
{
    /// <summary>Reads as the current actor; the transaction refuses writes.</summary>
    public Task<T> ReadAsync<T>(Func<TDb, Task<T>> read, CancellationToken ct) => RunAsync(current.Required, null, read, ct);

    /// <summary>Reads as somebody else: what a session needs before anybody acts, and names that everybody may know.</summary>
    public Task<T> ReadAsAsync<T>(Actor actor, Func<TDb, Task<T>> read, CancellationToken ct) => RunAsync(actor, null, read, ct);

    /// <summary>Changes as the one in <paramref name="change"/>; saves and writes the change log after <paramref name="act"/> returns.</summary>
    /// <exception cref="RuleBrokenException">A rule, or a constraint with a sentence, said no.</exception>
    /// <exception cref="StaleEditException">Somebody else saved the same row first.</exception>
    /// <exception cref="RepeatedRequestException">The same form was sent before.</exception>
    public Task<T> ChangeAsync<T>(Change change, Func<TDb, Task<T>> act, CancellationToken ct) => RunAsync(change.By, change, act, ct);

    public Task ChangeAsync(Change change, Func<TDb, Task> act, CancellationToken ct) => ChangeAsync(change, async db => { await act(db); return 0; }, ct);

    private async Task<T> RunAsync<T>(Actor actor, Change? change, Func<TDb, Task<T>> body, CancellationToken ct)
    {
        await using var first = await contexts.CreateDbContextAsync(ct);
        try
        {
            return await first.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
            {
                await using var db = await contexts.CreateDbContextAsync(ct);
                await using var transaction = await db.Database.BeginTransactionAsync(ct);
                await TellAsync(db, actor, readOnly: change is null, ct);
                if (change is null)
                    return await body(db);
                await RequestKeys.SpendAsync(db, request, actor, ct);
                db.Change = change;
                var result = await body(db);
                await db.SaveChangesAsync(ct);
                await transaction.CommitAsync(ct);
                request.Spent = true;
                return result;
            });
        }
        catch (DbUpdateConcurrencyException lost)
        {
            throw StaleEdit.Of(lost);
        }
        catch (DbUpdateException refused) when (refused.InnerException is PostgresException inner && sentences.For(inner) is { } sentence)
        {
            throw new RuleBrokenException(sentence);
        }
        catch (PostgresException refused) when (sentences.For(refused) is { } sentence)
        {
            throw new RuleBrokenException(sentence);
        }
    }

    private static Task TellAsync(TDb db, Actor actor, bool readOnly, CancellationToken ct)
    {
        var districts = actor.Reach.DistrictIds is { } some ? string.Join(',', some) : "*";
        var school = actor.Reach.SchoolId?.ToString() ?? "";
        var teacher = actor.Reach.TeacherId?.ToString() ?? "";
        return db.Database.ExecuteSqlAsync($"""
            select set_config('workforce.account', {actor.AccountId.ToString()}, true), set_config('workforce.districts', {districts}, true),
                   set_config('workforce.school', {school}, true), set_config('workforce.teacher', {teacher}, true),
                   set_config('transaction_read_only', {(readOnly ? "on" : "off")}, true)
            """, ct);
    }
}
