using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Cases;
using Workforce.Ethics.Domain.Inspections;

namespace Workforce.Ethics.Features.Ethics.Inspections;

/// <summary>What became a case ends with it, on its day and by its ending. The report runs it before it counts.</summary>
internal static class CloseFindingsOfCases
{
    public static async Task RunAsync(EthicsDbContext db, CancellationToken ct)
    {
        var open = await db.Set<InspectionFinding>().Where(f => f.CaseId != null && f.State != FindingState.Closed).ToListAsync(ct);
        var ids = open.ConvertAll(f => new CaseId(f.CaseId!.Value));
        var ended = await db.Set<Case>().AsNoTracking().Where(c => ids.Contains(c.Id) && c.ClosedOn != null).Select(c => new { c.Id, c.Ending, On = c.ClosedOn!.Value }).ToDictionaryAsync(c => c.Id.Value, ct);
        foreach (var finding in open)
            if (ended.TryGetValue(finding.CaseId!.Value, out var end))
                finding.Close(end.Ending == CaseEnding.Carried, end.Ending == CaseEnding.Carried ? "案件查实，处理完毕" : "案件未查实或者撤销", end.On);
    }
}
