using Workforce.Platform.Changes;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Posts;

/// <summary>Teachers rank what they saw, so posts stand still from the moment a round opens.</summary>
internal static class PostsChangeOnlyInDraft
{
    public static void Check(Round round)
    {
        if (!round.IsEditable)
            throw new RuleBrokenException("填报已经开放，岗位不能再改。");
    }
}
