using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Enrolments;

namespace Workforce.Staffing.Features.Staffing.Enrolments;

/// <summary>Back to the school, with a reason it can act on.</summary>
internal sealed class GiveBackReturn(Work<StaffingDbContext> work)
{
    public Task HandleAsync(EnrolmentReturnId id, string? reason, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleBrokenException("退回要写明理由。");
        (await db.EnrolmentReturns.OneAsync(r => r.Id == id, ct)).GiveBack(reason.Trim());
    }, ct);
}
