using Workforce.Rotation.Domain.Registrations;

namespace Workforce.Rotation.Domain.Rules;

/// <summary>青浦 2024: nobody leaves a school with a high pupil-teacher ratio or a subject that is short there; named rural teachers stay in their term.</summary>
internal static class RestrictedMayNotLeave
{
    public static Refusal? Check(Candidacy candidacy, RotationPolicy policy) =>
        candidacy.Restrictions.FirstOrDefault(r => policy.RestrictOut.Contains(r.Kind) && r.Covers(candidacy.Teacher)) is not { } restriction ? null
        : new(nameof(RestrictedMayNotLeave), restriction.Kind switch
        {
            RestrictionKinds.School => "您的学校生师比偏高，按方案教师不能报名：{0}。",
            RestrictionKinds.Subject => "您任教的学科在本校紧缺，按方案不能报名：{0}。",
            _ => "您是聘期内的乡村教师人选，按方案不能报名：{0}。",
        }, restriction.Note);
}
