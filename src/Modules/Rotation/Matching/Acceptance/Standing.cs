namespace Workforce.Rotation.Matching.Acceptance;

/// <summary>
/// How a teacher stands at a post, as one number, smaller first: one bit for "no guarantee here", 31 bits for the
/// grade, 32 bits for her place in lottery order. Two teachers never stand equal.
/// </summary>
internal static class Standing
{
    /// <summary>What a post with a free seat asks for: anybody.</summary>
    public const ulong Anybody = ulong.MaxValue;

    /// <summary>What a post without seats asks for: nobody stands before this.</summary>
    public const ulong Nobody = 0;

    private const ulong WithoutGuarantee = 1UL << 63;

    public static ulong Of(int grade, int place) => WithoutGuarantee | ((ulong)(uint)grade << 32) | (uint)place;

    public static ulong Guaranteed(int grade, int place) => ((ulong)(uint)grade << 32) | (uint)place;

    /// <summary>Behind all better grades and before all of this one: where a score just above it would stand.</summary>
    public static ulong JustBefore(int grade) => Of(grade, 0) - 1;

    /// <summary>The grade of somebody without a guarantee.</summary>
    public static int Grade(ulong standing) => (int)((standing & ~WithoutGuarantee) >> 32);

    public static int Place(ulong standing) => (int)(uint)standing;

    public static bool IsGuaranteed(ulong standing) => standing < WithoutGuarantee;
}
