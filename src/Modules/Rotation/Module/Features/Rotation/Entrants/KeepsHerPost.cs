using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Entrants;

/// <summary>A teacher whom her school keeps (校内拟聘) holds the post of her school, stage and subject, and may stay in it: one of her level, else one of any level.</summary>
internal static class KeepsHerPost
{
    public static void Give(Entrant entrant, IReadOnlyDictionary<(SchoolId, string, string, string?), PostId> posts)
    {
        if (!posts.TryGetValue((entrant.HomeSchoolId, entrant.Stage, entrant.Subject, entrant.Level), out var post) && !posts.TryGetValue((entrant.HomeSchoolId, entrant.Stage, entrant.Subject, null), out post))
            throw new RuleBrokenException("{0}在本校没有对应的岗位，不能按“校内拟聘”选入。请先录入她现任的岗位。", entrant.Name);
        (entrant.CurrentPostId, entrant.IsGuaranteed) = (post, true);
    }
}
