using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Posts;

namespace Workforce.Staffing.Features.Staffing.Caps;

/// <summary>The caps of one school and year, each form of employment for itself.</summary>
internal sealed class SaveCaps(Work<StaffingDbContext> work)
{
    public Task HandleAsync(DistrictId district, SchoolId school, int year, IReadOnlyCollection<CapRow> rows, IReadOnlyDictionary<string, int> held, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        if (rows.Any(r => !EmploymentTypes.All.Contains(r.Type)))
            throw new RuleBrokenException("没有这种用人形式。");
        var there = await db.EmploymentCaps.Where(c => c.SchoolId == school && c.SchoolYear == year).ToDictionaryAsync(c => c.Type, ct);
        foreach (var row in rows)
        {
            var cap = there.GetValueOrDefault(row.Type);
            if (cap is null && row.Version != 0)
                throw new RuleBrokenException("别人刚刚取消了其中一项员额，请刷新页面。");
            if (cap is not null)
                db.Entry(cap).Property(c => c.Version).OriginalValue = row.Version;
            if (row.Cap is not { } number)
            {
                if (cap is not null)
                    db.Remove(cap);
                continue;
            }
            if (cap is null)
                db.Add(cap = new() { Id = new(Guid.CreateVersion7()), DistrictId = district, SchoolId = school, SchoolYear = year, Type = row.Type, HeldAtStart = held.GetValueOrDefault(row.Type) });
            cap.Set(number, row.Pay, row.Pension, row.Document);
        }
    }, ct);
}
