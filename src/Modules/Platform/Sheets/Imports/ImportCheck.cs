using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;
using Workforce.Platform.Data;
using Workforce.Platform.Files;
using Workforce.Platform.Progress;

namespace Workforce.Platform.Sheets.Imports;

/// <summary>
/// Reads an uploaded workbook and compares it with what is there: rows stream into a temporary table, everything after
/// that is one statement per sheet and step. It all happens in one transaction, so a killed host leaves nothing behind.
/// </summary>
internal sealed class ImportCheck<TDb>(FileStore files, ProgressRows progress, CodeTables codes, TimeProvider clock) where TDb : ModuleDbContext
{
    private const int RowsPerReport = 2_000;
    private const string BeforeReading = "before_reading";

    public async Task RunAsync(TDb db, WorkbookImport<TDb> kind, Import import, CancellationToken ct)
    {
        var transaction = db.Database.CurrentTransaction!;
        await transaction.CreateSavepointAsync(BeforeReading, ct);
        try
        {
            var readings = await StageAsync(db, kind, import, ct);
            await CompareAsync(db, kind, import, ct);
            import.FoundToBe(await ImportSummaries.ReadAsync(db, kind.Workbook, import.Id, readings, ct), clock.GetUtcNow());
        }
        catch (WorkbookRefused refused)
        {
            await transaction.RollbackToSavepointAsync(BeforeReading, ct);
            import.Refuse(refused.Sentence, refused.Arguments);
        }
        catch (StoppedByPersonException)
        {
            await transaction.RollbackToSavepointAsync(BeforeReading, ct);
            import.Stop();
        }
    }

    private async Task<Dictionary<string, SheetReading>> StageAsync(TDb db, WorkbookImport<TDb> kind, Import import, CancellationToken ct)
    {
        await db.RunAsync("""
            create temp table staged (sheet text, number int, part int, key text, given jsonb, faults jsonb) on commit drop;
            create temp table placed (sheet text, key text, target_id uuid) on commit drop;
            create index on placed (sheet, key);
            delete from import_rows where import_id = @import;
            """, ct, ("import", import.Id));
        var file = await files.FindAsync(import.FileId, ct) ?? throw new InvalidOperationException($"The file of import {import.Id} is not in the file store.");
        using var workbook = Workbook.Open(new MemoryStream(file.Content, writable: false));
        var readings = new Dictionary<string, SheetReading>();
        foreach (var sheet in kind.Workbook.Sheets)
        {
            if (workbook.Find(sheet) is { } reading)
                readings.Add(sheet.Name, reading);
        }
        // A workbook whose one sheet was renamed is taken for the main one; anything else is told which sheets it should have.
        if (readings.Count == 0 && workbook.Find(kind.Workbook.Sheets[0] with { Optional = false }) is { } only)
            readings.Add(only.Definition.Name, only);

        var total = readings.Values.Sum(r => r.CountRoughly());
        var context = new ParseContext(codes, DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).DateTime));
        var done = 0;
        await using (var copy = await db.Connection().BeginBinaryImportAsync("copy staged from stdin (format binary)", ct))
        {
            foreach (var (name, reading) in readings)
            {
                foreach (var row in reading.Rows(context))
                {
                    await WriteAsync(copy, name, row, ct);
                    if (++done % RowsPerReport == 0)
                        await ReportAsync(import, done, Math.Max(total, done), ct);
                }
            }
            await copy.CompleteAsync(ct);
        }
        if (done == 0)
            throw new WorkbookRefused(SheetSentences.NoRows, kind.Workbook.Sheets[0].Title);
        await ReportAsync(import, done, done, ct);
        await db.RunAsync("analyze staged", ct);
        return readings;
    }

    private static async Task CompareAsync(TDb db, WorkbookImport<TDb> kind, Import import, CancellationToken ct)
    {
        foreach (var sheet in kind.Workbook.Sheets)
        {
            var sql = new SheetSql(sheet, kind.Targets[sheet.Name]);
            await db.RunAsync(sql.Match, ct, ("import", import.Id));
            await db.RunAsync("analyze matched", ct);
            await db.RunAsync(sql.Keep, ct, ("import", import.Id));
            await db.RunAsync("drop table matched", ct);
            await db.RunAsync(sql.Place, ct, ("import", import.Id));
            await db.RunAsync("analyze placed", ct);
        }
    }

    private static async Task WriteAsync(NpgsqlBinaryImporter copy, string sheet, SheetRow row, CancellationToken ct)
    {
        await copy.StartRowAsync(ct);
        await copy.WriteAsync(sheet, NpgsqlDbType.Text, ct);
        await copy.WriteAsync(row.Number, NpgsqlDbType.Integer, ct);
        await copy.WriteAsync(row.Part, NpgsqlDbType.Integer, ct);
        await copy.WriteAsync(row.Key, NpgsqlDbType.Text, ct);
        await copy.WriteAsync(row.ToJson(), NpgsqlDbType.Jsonb, ct);
        await copy.WriteAsync(StoredFault.Write(row.Faults), NpgsqlDbType.Jsonb, ct);
    }

    private async Task ReportAsync(Import import, int done, int total, CancellationToken ct)
    {
        try
        {
            await progress.ReportAsync(import.Id, done, total, ct);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new StoppedByPersonException();
        }
    }
}
