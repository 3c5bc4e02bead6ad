using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Registrations;

/// <summary>福贡 2023: who registers for the cross-school competition takes no part in direct appointment or in her school's own.</summary>
internal static class RegisteredCompeteElsewhere
{
    public static async Task CheckAsync(RotationDbContext db, RoundId round, RotationPolicy policy, IReadOnlyCollection<TeacherId> teachers, CancellationToken ct)
    {
        if (!policy.CrossEligibility.IsExclusive)
            return;
        var registered = Registered.Of(db, round);
        if (await db.CrossRegistrations.Where(r => r.RoundId == round && teachers.Contains(r.TeacherId) && registered.Contains(r.TeacherId)).Select(r => r.Name).ToListAsync(ct) is { Count: > 0 } names)
            throw new RuleBrokenException("{0}已报名跨校竞聘，按方案不再参加直聘和校内竞聘。", string.Join("、", names));
    }
}
