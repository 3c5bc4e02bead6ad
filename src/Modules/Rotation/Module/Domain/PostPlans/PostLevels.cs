using System.Globalization;

namespace Workforce.Rotation.Domain.PostPlans;

/// <summary>Levels of teaching posts in three groups (code table "post-level-group"), from the highest down.</summary>
internal static class PostLevels
{
    public const string Senior = "senior";
    public const string Middle = "middle";
    public const string Junior = "junior";

    public static readonly IReadOnlyList<string> All = [Senior, Middle, Junior];

    /// <param name="postLevel">Code table "post-level". 国人部发〔2006〕70号: grades 1 to 7 are senior, 8 to 10 middle, 11 to 13 junior.</param>
    /// <returns>Null for management and workers' posts, and without a post.</returns>
    public static string? OfPost(string? postLevel) =>
        postLevel is not null && postLevel.StartsWith("technical-", StringComparison.Ordinal) && int.TryParse(postLevel.AsSpan(10), NumberStyles.None, CultureInfo.InvariantCulture, out var grade)
            ? grade switch { <= 7 => Senior, <= 10 => Middle, _ => Junior } : null;

    /// <param name="title">Code table "title"; what a title leads to where no post level is on record.</param>
    public static string OfTitle(string title) => title switch { "full-senior" or "senior" => Senior, "first" => Middle, _ => Junior };

    /// <returns>The lower of two.</returns>
    public static string Lower(string a, string b) => Rank(a) >= Rank(b) ? a : b;

    /// <summary>0 for the highest.</summary>
    public static int Rank(string level) => level switch { Senior => 0, Middle => 1, _ => 2 };
}
