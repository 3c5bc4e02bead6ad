using Workforce.Rotation.Domain.PostPlans;

namespace Workforce.Rotation.Domain.Rules;

/// <summary>At which level a teacher would be appointed to a post of another school. Her own school does not change her level.</summary>
/// <param name="Level">Code table "post-level-group".</param>
/// <param name="Sentence">Text key that says why; the level is its {0}.</param>
internal sealed record LevelGoesByTheRule(string Level, string Sentence)
{
    /// <returns>Null where the plan says nothing and the post has no level of its own.</returns>
    public static LevelGoesByTheRule? Of(PostLevelRule? rule, Entrant entrant, Post post)
    {
        var own = entrant.Level ?? PostLevels.OfTitle(entrant.Title);
        if (post.OfferedBy == entrant.HomeSchoolId)
            return rule is null && post.Level is null ? null : new(own, "在本校，按现聘等级聘任：{0}");
        return (rule?.Of(post.SchoolArea), post.Level) switch
        {
            (PostLevelRule.FollowsPerson, _) => new(own, "人岗同调，等级随人：{0}"),
            (PostLevelRule.Keep, _) => new(own, "保留现聘等级：{0}"),
            (PostLevelRule.VacantOrLower, { } level) when PostLevels.Lower(own, level) is var lower => new(lower, lower == own ? "该岗位就是或高于现聘等级，聘为{0}" : "该岗位低于现聘等级，低聘为{0}"),
            (PostLevelRule.VacantOrLower, null) => new(own, "该校有相应空岗的聘为{0}，没有的低聘"),
            (_, { } level) => new(PostLevels.Lower(own, level), "按岗位的等级和本人现聘等级，聘为{0}"),
            _ => null,
        };
    }
}
