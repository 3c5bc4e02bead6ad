using Workforce.Platform.Data;

namespace Workforce.Platform.Sheets.Imports;

/// <summary>Counts and grouped faults of a checked import, by two statements.</summary>
internal static class ImportSummaries
{
    private const int GroupsKept = 200;

    public static async Task<ImportSummary> ReadAsync(
        ModuleDbContext db, WorkbookDefinition workbook, Guid import, IReadOnlyDictionary<string, SheetReading> readings, CancellationToken ct)
    {
        var counts = new Dictionary<(string Sheet, string Result), (int Rows, int Warned)>();
        await using (var command = db.Command("""
            select sheet, result, count(*)::int, (count(*) filter (where faults @> '[{"s": "Warning"}]'))::int
            from import_rows where import_id = @import group by sheet, result
            """, ("import", import)))
        await using (var rows = await command.ExecuteReaderAsync(ct))
        {
            while (await rows.ReadAsync(ct))
                counts[(rows.GetString(0), rows.GetString(1))] = (rows.GetInt32(2), rows.GetInt32(3));
        }
        int Count(string sheet, RowResult result) => counts.GetValueOrDefault((sheet, result.ToString())).Rows;
        var sheets = workbook.Sheets.Where(s => readings.ContainsKey(s.Name)).Select(s => new SheetSummary(
            s.Name, Count(s.Name, RowResult.Added), Count(s.Name, RowResult.Changed), Count(s.Name, RowResult.Same), Count(s.Name, RowResult.Faulty),
            counts.Where(c => c.Key.Sheet == s.Name).Sum(c => c.Value.Warned), readings[s.Name].Unknown, readings[s.Name].Missing));
        return new ImportSummary([.. sheets], await GroupsAsync(db, import, ct));
    }

    private static async Task<IReadOnlyList<FaultGroup>> GroupsAsync(ModuleDbContext db, Guid import, CancellationToken ct)
    {
        var groups = new List<FaultGroup>();
        await using var command = db.Command($"""
            select r.sheet, f->>'c', f->>'r', f->>'s', case when count(distinct coalesce(f->>'h', '')) = 1 then min(f->>'h') end,
                   count(*)::int, (array_agg(r.number order by r.number))[1:10]
            from import_rows r cross join lateral jsonb_array_elements(r.faults) f
            where r.import_id = @import and r.faults <> '[]'
            group by r.sheet, f->>'c', f->>'r', f->>'s'
            order by f->>'s', count(*) desc, r.sheet, f->>'c', f->>'r'
            limit {GroupsKept}
            """, ("import", import));
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            groups.Add(new FaultGroup(
                rows.GetString(0), rows.GetString(1), rows.GetString(2), Enum.Parse<FaultSeverity>(rows.GetString(3)),
                rows.IsDBNull(4) ? null : rows.GetString(4), rows.GetInt32(5), rows.GetFieldValue<int[]>(6)));
        }
        return groups;
    }
}
