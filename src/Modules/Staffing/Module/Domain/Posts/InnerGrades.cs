namespace Workforce.Staffing.Domain.Posts;

/// <summary>How a tier is shared among its levels, highest first: 5:6:7 = 2:4:4, 8:9:10 = 3:4:3, 11:12 = 5:5.</summary>
internal sealed record InnerGrades(IReadOnlyList<int> Senior, IReadOnlyList<int> Middle, IReadOnlyList<int> Junior)
{
    /// <summary>
    /// The ratios bound the higher levels: counted from the top, no level begins more posts than its share allows, and the
    /// remainder falls to the lowest.
    /// </summary>
    public static IReadOnlyList<int> Share(int posts, IReadOnlyList<int> ratio)
    {
        var shares = new int[ratio.Count];
        var (whole, down, given) = (ratio.Sum(), 0, 0);
        for (var i = 0; i < shares.Length; i++)
        {
            down += ratio[i];
            shares[i] = (posts * down / whole) - given;
            given += shares[i];
        }
        return shares;
    }
}
