using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Enrolments;
using Workforce.Staffing.Domain.Standards;

namespace Workforce.Staffing.Features.Staffing.Enrolments;

/// <summary>The school stands by its return. A grade that is missing is named: none is written as 0, not left out.</summary>
internal sealed class StateReturn(Work<StaffingDbContext> work)
{
    public Task HandleAsync(EnrolmentReturnId id, StaffingPolicy policy, Func<string, string> nameOf, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var stated = await db.EnrolmentReturns.Include(r => r.Lines).OneAsync(r => r.Id == id, ct);
        if (stated.Lines.Count > 0)
            foreach (var stage in stated.Stages)
                for (var grade = 1; grade <= policy.GradesOf(stage); grade++)
                    if (!stated.Lines.Exists(l => l.Stage == stage && l.Grade == grade))
                        throw new RuleBrokenException("{0}缺 {1} 年级：没有学生请填 0。", nameOf(stage), grade);
        stated.StateIt(change.At);
    }, ct);
}
