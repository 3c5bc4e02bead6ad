namespace Workforce.Rotation.Domain;

/// <summary>The orders that admission compares by, taken from the code tables when the round took its policy.</summary>
/// <param name="StagesOfCertificate">Stages a certificate kind entitles to teach (教师资格条例 art. 5).</param>
/// <param name="RankOfTitle">Larger is higher.</param>
internal sealed record Ladders(IReadOnlyDictionary<string, IReadOnlyList<string>> StagesOfCertificate, IReadOnlyDictionary<string, int> RankOfTitle)
{
    public bool Covers(string certificateKind, string stage) => StagesOfCertificate.TryGetValue(certificateKind, out var stages) && stages.Contains(stage);

    /// <summary>Whether a kind entitles to everything that <paramref name="least"/> does.</summary>
    public bool Includes(string kind, string least) => StagesOfCertificate.TryGetValue(kind, out var stages) && StagesOfCertificate.TryGetValue(least, out var asked) && asked.All(stages.Contains);

    public bool TitleReaches(string title, string least) => RankOfTitle.GetValueOrDefault(title) >= RankOfTitle.GetValueOrDefault(least);

    /// <summary>GB/T 4658: the first digit falls as education rises (1 postgraduate, 2 bachelor, 3 college ...).</summary>
    public static bool EducationReaches(string education, string least) => education.Length > 0 && least.Length > 0 && education[0] <= least[0];
}
