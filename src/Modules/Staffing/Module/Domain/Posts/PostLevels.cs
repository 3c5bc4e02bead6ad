using System.Globalization;

namespace Workforce.Staffing.Domain.Posts;

/// <summary>The thirteen levels of technical posts and their codes, "technical-07".</summary>
internal static class PostLevels
{
    private const string Technical = "technical-";

    public static readonly IReadOnlyList<int> All = Enumerable.Range(1, 13).ToList();

    public static string CodeOf(int level) => Technical + level.ToString("00", CultureInfo.InvariantCulture);

    /// <returns>Null for posts of other categories.</returns>
    public static int? Of(string? code) => code?.StartsWith(Technical, StringComparison.Ordinal) == true ? int.Parse(code.AsSpan(Technical.Length), CultureInfo.InvariantCulture) : null;

    public static PostTier TierOf(int level) => level switch { <= 4 => PostTier.FullSenior, <= 7 => PostTier.Senior, <= 10 => PostTier.Middle, _ => PostTier.Junior };
}
