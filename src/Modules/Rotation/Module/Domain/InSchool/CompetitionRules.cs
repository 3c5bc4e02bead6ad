using Workforce.Platform.Changes;

namespace Workforce.Rotation.Domain.InSchool;

/// <summary>The policy a school's competition runs under, taken when its posts are published and kept from then on.</summary>
internal sealed record CompetitionRules(
    ScoreScheme Scheme, Term PostsNotice, Term ScoresNotice, Term ListNotice, Term ContestDays, Term ContestAnswerDays, Term ObjectionAnswerDays,
    IReadOnlyList<string> TieBreak, IReadOnlyList<string> Relations, int PanelMinimum, string Market)
{
    public const string Closed = "closed";

    /// <summary>Winners leave the market: the rounds are closed to each other. Else they keep a guarantee in it.</summary>
    public bool IsClosed => Market == Closed;

    /// <exception cref="RuleBrokenException">The region's policy does not say what a competition inside a school needs.</exception>
    public static CompetitionRules Of(RotationPolicy policy) => new(
        policy.Scheme ?? throw new RuleBrokenException("方案里没有评分办法，请先请区人事科在方案里选定。"),
        policy.InSchoolPostsNotice ?? throw Missing(), policy.ScoresNotice ?? throw Missing(), policy.InSchoolNotice ?? throw Missing(), policy.ContestDays, policy.ContestAnswerDays,
        policy.ObjectionAnswerDays, policy.TieBreak, policy.Recusal, policy.PanelMinimum ?? throw Missing(), policy.Market);

    private static RuleBrokenException Missing() => new("政策值里没有校内竞聘的公示期限或考评组人数，请先请区人事科补上。");
}
