using Workforce.Rotation.Matching.Ids;

namespace Workforce.Rotation.Matching.Adjustment.Infeasibility;

/// <summary>Sets of people and posts in words.</summary>
internal static class Sentences
{
    private const int Shown = 20;

    public static string List(IdTable ids, IReadOnlyCollection<int> positions, string one, string many)
    {
        var shown = string.Join(", ", positions.Take(Shown).Select(position => ids[position]));
        var more = positions.Count > Shown ? FormattableString.Invariant($" and {positions.Count - Shown} more") : "";
        return $"{(positions.Count == 1 ? one : many)} {shown}{more}";
    }

    public static string Count(long number, string one, string many) => FormattableString.Invariant($"{number} {(number == 1 ? one : many)}");

    public static ViolatedSet Set(AdjustmentCase adjustment, IEnumerable<int> teachers, IEnumerable<int> posts, long seats, string sentence, ViolatedSetKind kind) =>
        new([.. teachers.Select(teacher => adjustment.Teachers[teacher])], [.. posts.Select(post => adjustment.Posts[post])], seats, sentence, kind);
}
