using Microsoft.EntityFrameworkCore;
using Npgsql;
using Workforce.Platform.Data;
using Workforce.Platform.Units;

namespace Workforce.Platform.Sheets.Imports;

/// <summary>
/// Puts a checked import into its tables, or takes it back, in the transaction that is open. What somebody else changed
/// in the meantime is never overwritten: a commit is checked anew, an undo is refused.
/// </summary>
internal sealed class ImportCommit<TDb>(ImportCheck<TDb> check, ConstraintSentences sentences, TimeProvider clock) where TDb : ModuleDbContext
{
    private const string BeforeActing = "before_acting";

    public async Task CommitAsync(TDb db, WorkbookImport<TDb> kind, Import import, CancellationToken ct)
    {
        await BeginAsync(db, kind, import, ct);
        var drifted = 0L;
        foreach (var sql in Statements(kind))
            drifted += (await db.ListAsync<long>(sql.Sql.Drifted, ct, ("import", import.Id)))[0];
        if (drifted > 0)
        {
            await check.RunAsync(db, kind, import, ct);
            import.StepBack(import.State, "核对之后有 {0} 行被别人改动，还没有导入。已重新核对，请再看一遍。", drifted);
            return;
        }
        await TryAsync(db, import, ImportState.Checked, async () =>
        {
            foreach (var (sheet, target, sql) in Statements(kind))
            {
                await db.RunAsync(sql.Add, ct, ("import", import.Id));
                var changed = await db.RunAsync(sql.Change, ct, ("import", import.Id));
                if (changed != import.Summary.Sheets.Where(s => s.Sheet == sheet.Name).Sum(s => s.Changed))
                    throw new InvalidOperationException("A row changed between looking and writing; the commit is tried again.");
                await db.RunAsync(Log(db, sql, target, undone: false), ct, ("import", import.Id), ("at", clock.GetUtcNow()), ("reason", import.Reason ?? "批量导入"));
            }
            import.Commit(clock.GetUtcNow());
            await kind.CommittedAsync(db, import, await TouchedAsync(db, kind, import, ct), ct);
            await db.SaveChangesAsync(ct);
        }, ct);
    }

    public async Task UndoAsync(TDb db, WorkbookImport<TDb> kind, Import import, CancellationToken ct)
    {
        await BeginAsync(db, kind, import, ct);
        foreach (var (sheet, _, sql) in Statements(kind))
        {
            var rows = await db.ListAsync<int>(sql.CannotGoBack, ct, ("import", import.Id));
            if (rows.Count == 0)
                continue;
            import.StepBack(
                ImportState.Committed, "不能撤销：工作表「{0}」有 {1} 行在导入之后又被改动或引用（第 {2} 行）。请逐条处理。",
                sheet.Title, rows.Count, string.Join("、", rows.Take(10)));
            return;
        }
        await TryAsync(db, import, ImportState.Committed, async () =>
        {
            var touched = await TouchedAsync(db, kind, import, ct);
            foreach (var (_, target, sql) in Statements(kind).Reverse())
            {
                await db.RunAsync(Log(db, sql, target, undone: true), ct, ("import", import.Id), ("at", clock.GetUtcNow()), ("reason", import.Reason ?? "撤销批量导入"));
                await db.RunAsync(sql.TakeBackChanged, ct, ("import", import.Id));
                await db.RunAsync(sql.TakeBackAdded, ct, ("import", import.Id));
            }
            import.Undo(clock.GetUtcNow());
            await kind.UndoneAsync(db, import, touched, ct);
            await db.SaveChangesAsync(ct);
        }, ct);
    }

    private static async Task BeginAsync(TDb db, WorkbookImport<TDb> kind, Import import, CancellationToken ct)
    {
        // Two commits over the same rows would each find the other's work drifted; one after the other is simpler to explain.
        await db.RunAsync("select pg_advisory_xact_lock(hashtextextended(@key, 0))", ct, ("key", $"{import.Kind}/{import.DistrictId}"));
        await db.RunAsync(SheetSql.Working, ct);
        foreach (var (_, _, sql) in Statements(kind))
            await db.RunAsync(sql.Collect, ct, ("import", import.Id));
        await db.RunAsync("analyze working", ct);
    }

    private async Task TryAsync(TDb db, Import import, ImportState back, Func<Task> act, CancellationToken ct)
    {
        var transaction = db.Database.CurrentTransaction!;
        await transaction.CreateSavepointAsync(BeforeActing, ct);
        try
        {
            await act();
        }
        catch (Exception refused) when (Sentence(refused) is { } sentence)
        {
            await transaction.RollbackToSavepointAsync(BeforeActing, ct);
            foreach (var entry in db.ChangeTracker.Entries().Where(e => e.Entity != (object)import).ToList())
                entry.State = EntityState.Detached;
            import.StepBack(back, sentence);
        }
    }

    private string? Sentence(Exception refused) => refused switch
    {
        PostgresException constraint => sentences.For(constraint),
        DbUpdateException { InnerException: PostgresException constraint } => sentences.For(constraint),
        _ => null,
    };

    private static IEnumerable<(SheetDefinition Sheet, SheetTarget Target, SheetSql Sql)> Statements(WorkbookImport<TDb> kind) =>
        kind.Workbook.Sheets.Select(s => (s, kind.Targets[s.Name], new SheetSql(s, kind.Targets[s.Name])));

    private static async Task<Dictionary<string, Guid[]>> TouchedAsync(TDb db, WorkbookImport<TDb> kind, Import import, CancellationToken ct)
    {
        var touched = new Dictionary<string, Guid[]>();
        foreach (var (sheet, _, sql) in Statements(kind))
            touched[sheet.Name] = [.. await db.ListAsync<Guid>(sql.Touched, ct, ("import", import.Id))];
        return touched;
    }

    /// <summary>The log names properties as the change log does elsewhere, and leaves out what it leaves out elsewhere.</summary>
    private static string Log(TDb db, SheetSql sql, SheetTarget target, bool undone)
    {
        var entity = db.Model.GetEntityTypes().First(e => e.GetTableName() == target.Table);
        var properties = entity.GetProperties()
            .Where(p => p.PropertyInfo?.IsDefined(typeof(Changes.NotLoggedAttribute), true) != true && !target.NotLogged.Contains(p.GetColumnName()))
            .Select(p => (p.GetColumnName(), p.Name))
            .ToList();
        var columns = entity.GetProperties().Select(p => p.GetColumnName()).ToHashSet();
        string Place(string column) => columns.Contains(column) ? $"t.{column}" : "null::uuid";
        return sql.Log(properties, (Place("district_id"), Place("school_id"), Place("teacher_id")), undone);
    }
}
