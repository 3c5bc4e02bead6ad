using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Data;
using Workforce.Platform.Events;
using Workforce.Platform.Progress;

namespace Workforce.Platform.Sheets.Imports;

/// <summary>
/// Does what was asked of an import, in the background and in one transaction. A killed host leaves nothing half done: the
/// queue hands the same event to another worker, and it starts anew.
/// </summary>
internal sealed class ImportWork<TDb>(IEnumerable<WorkbookImport<TDb>> kinds, ImportCheck<TDb> check, ImportCommit<TDb> commit, ProgressRows progress)
    : ISubscriber<TDb, ImportAsked> where TDb : ModuleDbContext
{
    public async Task HandleAsync(TDb db, ImportAsked occurred, Change change, CancellationToken ct)
    {
        if (occurred.Module != db.Schema)
            return;
        await db.RunAsync("select from imports where id = @import for update", ct, ("import", occurred.ImportId));
        var import = await db.Set<Import>().SingleOrDefaultAsync(i => i.Id == occurred.ImportId, ct);
        // An event that comes late, after somebody stopped waiting and asked for something else, has nothing to do any more.
        if (import?.Awaits != occurred.Act)
            return;
        var kind = kinds.First(k => k.Workbook.Name == import.Kind);
        await progress.StartAsync(import.Id, db.Schema, kind.Workbook.Title, import.AskedBy ?? import.UploadedBy, ct);
        try
        {
            await (occurred.Act switch
            {
                ImportAct.Check => check.RunAsync(db, kind, import, ct),
                ImportAct.Commit => commit.CommitAsync(db, kind, import, ct),
                _ => commit.UndoAsync(db, kind, import, ct),
            });
            await db.SaveChangesAsync(ct);
            await progress.FinishAsync(import.Id, ct);
        }
        catch (Exception)
        {
            await progress.FailAsync(import.Id, "没有完成，数据没有任何改动。系统会自动再试；如果仍不成功，请联系管理员。", CancellationToken.None);
            throw;
        }
    }
}
