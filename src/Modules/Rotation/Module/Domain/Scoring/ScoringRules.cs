namespace Workforce.Rotation.Domain.Scoring;

/// <summary>
/// Turns a teacher's record into points by the scheme's rules: the market's scores and the competition inside a school ask here.
/// Whole thousandths throughout; where a share or an average leaves a remainder it is rounded once, half up (四舍五入).
/// </summary>
internal static class ScoringRules
{
    public const string PerYear = "perYear";
    public const string PerUnit = "perUnit";
    public const string PerPeriod = "perPeriod";
    public const string Bands = "bands";
    public const string Highest = "byHighest";
    public const string Sum = "sum";
    public const string Result = "byResult";
    public const string ByBallots = "byBallots";

    public static readonly IReadOnlyList<string> Words = [PerYear, PerUnit, PerPeriod, Bands, Highest, Sum, Result, ByBallots];

    /// <summary>Whether the item is settled by a vote of colleagues.</summary>
    public static bool IsRating(SchemeItem item) => item.Rule == ByBallots || (item.Rule == Result && (item.Datum ?? item.Item) == "peer-rating");

    /// <param name="ballots">Of the democratic rating, once it is counted.</param>
    /// <param name="name">The Chinese name of a code: table, code.</param>
    public static Suggested Of(SchemeItem item, ScoringFacts facts, Ballots? ballots, Func<string, string, string> name) => item.Rule switch
    {
        PerYear or PerUnit or PerPeriod => Counted(item, facts, units => ItemPoints.PerUnit(item) is { } each ? (long)units * each : null, hundredths: true),
        Bands => Counted(item, facts, units => ItemPoints.Bands(item) is { } bands ? bands.LastOrDefault(b => b.From * 100 <= units).Thousandths : null, hundredths: false),
        Highest => Held(item, facts, name, highest: true),
        Sum => Held(item, facts, name, highest: false),
        Result => ByResult(item, facts, ballots, name),
        ByBallots => Averaged(item, ballots),
        _ => CountedDatum.Of(item, facts) is { } datum ? new(null, datum.Basis) : Suggested.Nothing,
    };

    /// <summary>What the points come to in the total: their share, then at most the maximum.</summary>
    public static int Counts(SchemeItem item, long points, int divisor = 1)
    {
        var (share, of) = (points * (item.Percent ?? 100), 100L * divisor);
        var rounded = (share * 2 + of) / (of * 2);
        return (int)Math.Min(Math.Max(rounded, 0), item.Maximum is { } most ? (long)(most * 1000) : int.MaxValue);
    }

    private static Suggested Counted(SchemeItem item, ScoringFacts facts, Func<int, long?> points, bool hundredths) =>
        CountedDatum.Of(item, facts) is not { } datum ? Suggested.Nothing
        : points(datum.Hundredths) is { } sum ? new(Counts(item, sum, hundredths ? 100 : 1), datum.Basis)
        : new(null, datum.Basis);

    private static Suggested Held(SchemeItem item, ScoringFacts facts, Func<string, string, string> name, bool highest)
    {
        if (HeldLevels.Of(item, facts, name) is not { } held)
            return Suggested.Nothing;
        var basis = string.Join('、', held.Select(h => h.Basis));
        if (ItemPoints.ByLevel(item) is not { } levels)
            return new(null, basis);
        var worth = held.Select(h => (h.Basis, Points: levels.GetValueOrDefault(h.Level))).OrderByDescending(h => h.Points).ToList();
        return highest
            ? new(Counts(item, worth.FirstOrDefault().Points), worth.FirstOrDefault().Basis ?? "无")
            : new(Counts(item, worth.Sum(w => (long)w.Points)), worth.Count == 0 ? "无" : basis);
    }

    private static Suggested ByResult(SchemeItem item, ScoringFacts facts, Ballots? ballots, Func<string, string, string> name)
    {
        var (result, basis) = (item.Datum ?? item.Item) switch
        {
            "peer-rating" => (ballots?.Result, ballots?.ToString()),
            "ethics" => (facts.Appraisals?.FirstOrDefault()?.Ethics, facts.Appraisals?.FirstOrDefault() is { } last ? $"{last.Year}年师德考核{name("appraisal-result", last.Ethics)}" : null),
            "appraisal" => (facts.Appraisals?.FirstOrDefault()?.Result, facts.Appraisals?.FirstOrDefault() is { } last ? $"{last.Year}年度考核{name("appraisal-result", last.Result)}" : null),
            _ => (null, null),
        };
        return result is null ? Suggested.Nothing : ItemPoints.ByLevel(item) is { } levels ? new(Counts(item, levels.GetValueOrDefault(result)), basis!) : new(null, basis!);
    }

    /// <summary>The mean of the ballots, each worth what its grade is.</summary>
    private static Suggested Averaged(SchemeItem item, Ballots? ballots) =>
        ballots is not { Count: > 0 } || ItemPoints.ByLevel(item) is not { } levels ? Suggested.Nothing
        : new(Counts(item, ballots.ByGrade.Sum(g => (long)g.Count * levels.GetValueOrDefault(g.Grade)), ballots.Count), ballots.ToString());
}
