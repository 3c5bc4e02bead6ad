using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exemptions;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Domain.Rules;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Domain.Scoring;

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>A competition that began in the product is finished or given up before the market opens. A school that held it on paper is not asked.</summary>
internal static class InSchoolMustBeFinished
{
    public static async Task CheckAsync(RotationDbContext db, RoundId round, CancellationToken ct)
    {
        if (await db.Competitions.Where(c => c.RoundId == round && c.DroppedAt == null && c.Step != InSchoolStep.Done).OrderBy(c => c.SchoolName).Select(c => c.SchoolName).ToListAsync(ct) is { Count: > 0 } under)
            throw new RuleBrokenException("还有 {0} 所学校的校内竞聘没有办完：{1}。办完或作废之后才能开放填报。", under.Count, string.Join("、", under.Take(5)));
    }
}
