using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Enrolments;

namespace Workforce.Staffing.Features.Staffing.Enrolments;

/// <summary>A confirmed return is locked. Its correction is a further version that begins with the same numbers.</summary>
internal sealed class CorrectReturn(Work<StaffingDbContext> work)
{
    public Task<EnrolmentReturnId> HandleAsync(EnrolmentReturnId id, string? reason, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleBrokenException("更正要写明理由。");
        var form = await db.EnrolmentReturns.Include(r => r.Lines).OneAsync(r => r.Id == id, ct);
        if (form.State != ReturnState.Confirmed)
            throw new RuleBrokenException("只有已经确认的才需要更正。");
        var last = await db.EnrolmentReturns.Where(r => r.SchoolId == form.SchoolId && r.SchoolYear == form.SchoolYear).MaxAsync(r => r.Number, ct);
        if (last > form.Number)
            throw new RuleBrokenException("这所学校这个学年已有一份更正在办理。");
        var next = form.Correct(last + 1, reason.Trim());
        db.Add(next);
        return next.Id;
    }, ct);
}
