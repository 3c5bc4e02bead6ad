namespace Workforce.Rotation.Domain.Rules;

internal static class OwnSchoolIsNotCrossSchool
{
    public static Refusal? Check(Entrant entrant, Post post, RoundPolicy policy) => post.OfferedBy != entrant.HomeSchoolId ? null
        : new(nameof(OwnSchoolIsNotCrossSchool), "这是您现在的学校，跨校竞聘不含本校岗位。");
}
