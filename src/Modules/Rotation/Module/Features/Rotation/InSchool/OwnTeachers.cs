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
using Workforce.Rotation.Features.Rotation.Registrations;

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>The teachers of a school who have to compete in it: in quota, not approved as direct or exempt, not given up for cross-school.</summary>
internal sealed class OwnTeachers(ITeacherDirectory teachers)
{
    /// <summary>Everybody of the school in quota; who acts reaches them all, or only herself.</summary>
    public async Task<IReadOnlyList<TeacherFacts>> OfAsync(Round round, SchoolId school, CancellationToken ct) =>
        (await teachers.CandidatesAsync(round.DistrictId, round.Dates.BaseOn, new(School: school), ct)).Where(t => t.IsEstablished).ToList();

    public async Task<TeacherFacts?> FindAsync(Round round, TeacherId teacher, CancellationToken ct) =>
        (await teachers.FactsAsync([teacher], round.Dates.BaseOn, ct)).FirstOrDefault(t => t.IsEstablished);

    public static async Task<IReadOnlyDictionary<TeacherId, string>> OutsideAsync(RotationDbContext db, Round round, SchoolId school, CancellationToken ct)
    {
        var outside = await db.Exemptions.AsNoTracking().Where(e => e.RoundId == round.Id && e.SchoolId == school && e.State == ExemptionState.Approved)
            .ToDictionaryAsync(e => e.TeacherId, e => Exemptions.ExemptionText.Title(e.Kind), ct);
        if (round.Policy.Values.CrossEligibility.IsExclusive)
            foreach (var teacher in await Registered.Of(db, round.Id).ToListAsync(ct))
                outside.TryAdd(teacher, "已报名跨校竞聘");
        return outside;
    }
}
