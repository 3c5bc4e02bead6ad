using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation;

/// <summary>How people name a post: 江湾中心小学 · 小学数学.</summary>
internal static class PostName
{
    public static string Of(Names names, Post post) => $"{post.SchoolName} · {Teaches(names, post)}";

    /// <summary>Stage and subject without the school.</summary>
    public static string Teaches(Names names, Post post)
    {
        var (stage, subject) = (names.Of("stage", post.Stage), names.Of("subject", post.Subject));
        var taught = char.IsAscii(stage[0]) ? $"{stage} {subject}" : stage + subject;
        return post.Level is { } level ? $"{taught}（{names.Of("post-level-group", level)}）" : taught;
    }
}
