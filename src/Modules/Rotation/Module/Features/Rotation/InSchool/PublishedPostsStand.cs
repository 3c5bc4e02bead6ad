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

/// <summary>What a school has posted is not changed under the people who apply for it.</summary>
internal static class PublishedPostsStand
{
    public static async Task CheckAsync(RotationDbContext db, RoundId round, SchoolId school, CancellationToken ct)
    {
        if (await db.Competitions.AsNoTracking().SingleOrDefaultAsync(c => c.RoundId == round && c.SchoolId == school && c.DroppedAt == null && c.Step != InSchoolStep.Plan && c.Step != InSchoolStep.PublishPosts, ct) is { } competition
            && (!competition.IsDone || competition.Rules!.IsClosed))
            throw new RuleBrokenException("{0}已经在校内公布岗位，校内竞聘办完之前不能改。", competition.SchoolName);
    }
}
