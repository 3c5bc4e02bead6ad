using Workforce.Platform.Changes;

namespace Workforce.Rotation.Domain.Rules;

/// <summary>高要 2019: one school may be named, with several posts in it.</summary>
internal static class ChoicesStayInOneSchool
{
    public static void Check(RotationPolicy policy, IReadOnlyList<Post> posts)
    {
        if (policy.ChoiceScope == "one-school" && posts.Select(p => p.OfferedBy).Distinct().Count() > 1)
            throw new RuleBrokenException("本轮只能填报同一所学校的岗位。请先移出另一所学校的岗位。");
    }
}
