using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.EntryChecks;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.EntryChecks;

/// <summary>Takes the authority's sheet in, all of it or nothing. The file itself is not kept.</summary>
internal sealed class EnterResults(Work<EthicsDbContext> work)
{
    public async Task<(int Entered, int Hits)> HandleAsync(CheckBatchId id, Stream content, Change change, CancellationToken ct)
    {
        var names = await work.ReadAsync(async db =>
        {
            await db.MustHandleAsync(change.By, id, ct);
            return await db.Set<EntryCheck>().Where(c => c.BatchId == id).ToDictionaryAsync(c => c.Number, c => c.Name, ct);
        }, ct);
        var lines = ResultSheet.Read(content, names, Calendar.On(change.At));
        return await work.ChangeAsync(change, async db =>
        {
            await db.MustHandleAsync(change.By, id, ct);
            var batch = await db.Set<CheckBatch>().OneAsync(b => b.Id == id, ct);
            batch.Return(change.By.Name, Calendar.On(change.At));
            var known = await db.Set<EntryCheck>().Where(c => c.BatchId == id).Join(db.Set<CheckOutcome>(), c => c.Id, o => o.CheckId, (c, o) => new { c.Number, o.Result }).ToDictionaryAsync(c => c.Number, c => c.Result, ct);
            if (lines.FirstOrDefault(l => known.TryGetValue(l.Number, out var before) && before != l.Result) is { } other)
                throw new RuleBrokenException("编号 {0} 已有不同的结果，没有导入。请先与查询机关核对。", other.Number);
            var fresh = lines.Where(l => !known.ContainsKey(l.Number)).ToList();
            var (numbers, days, results) = (fresh.Select(l => l.Number).ToArray(), fresh.Select(l => l.CheckedOn).ToArray(), fresh.Select(l => l.Result.ToString()).ToArray());
            await db.Database.ExecuteSqlAsync($"""
                update entry_checks c set checked_on = v.day from unnest({numbers}, {days}) v(number, day) where c.batch_id = {id.Value} and c.number = v.number
                """, ct);
            await db.Database.ExecuteSqlAsync($"""
                insert into check_outcomes (check_id, batch_id, district_id, result, handled_by, action)
                select c.id, c.batch_id, c.district_id, v.result, {change.By.Name}, 'None' from entry_checks c join unnest({numbers}, {results}) v(number, result) on v.number = c.number where c.batch_id = {id.Value}
                """, ct);
            return (fresh.Count, fresh.Count(l => l.Result == CheckResult.Hit));
        }, ct);
    }
}
