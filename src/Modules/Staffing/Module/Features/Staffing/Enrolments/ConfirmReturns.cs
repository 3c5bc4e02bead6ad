using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Enrolments;

namespace Workforce.Staffing.Features.Staffing.Enrolments;

/// <summary>The bureau confirms what schools stated; a corrected return steps back in the same act.</summary>
internal sealed class ConfirmReturns(Work<StaffingDbContext> work)
{
    public Task<int> HandleAsync(int schoolYear, IReadOnlyCollection<EnrolmentReturnId>? only, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var district = new DistrictId(change.By.Reach.OnlyDistrict);
        var stated = await db.EnrolmentReturns.Where(r => r.DistrictId == district && r.SchoolYear == schoolYear && (only == null ? r.State == ReturnState.Stated : only.Contains(r.Id))).ToListAsync(ct);
        if (only is not null && stated.Count < only.Count)
            throw new OutOfReachException();
        if (stated.Count == 0)
            throw new RuleBrokenException("没有等待确认的报表。");
        var schools = stated.Select(r => r.SchoolId).ToList();
        var before = await db.EnrolmentReturns.Where(r => r.SchoolYear == schoolYear && schools.Contains(r.SchoolId) && r.State == ReturnState.Confirmed).ToDictionaryAsync(r => r.SchoolId, ct);
        // One is confirmed at a time: the earlier ones step back before the index looks.
        foreach (var form in stated)
            form.Confirm(before.GetValueOrDefault(form.SchoolId), change.At);
        return stated.Count;
    }, ct);
}
