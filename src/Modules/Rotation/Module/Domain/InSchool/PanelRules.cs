using Workforce.Platform.Changes;

namespace Workforce.Rotation.Domain.InSchool;

/// <summary>Who may assess whom.</summary>
internal static class PanelRules
{
    public static bool MayAssess(IEnumerable<Recusal> pairs, Guid member, ApplicantId candidate) =>
        pairs.Any(p => p.MemberId == member && p.ApplicantId == candidate && p.Relation == Relations.None);

    /// <exception cref="RuleBrokenException">Somebody has not declared, has a relation, or too few are left.</exception>
    public static void Check(IReadOnlyCollection<PanelMember> panel, IReadOnlyCollection<Recusal> pairs, Application candidate, IReadOnlyCollection<Guid> by, int minimum)
    {
        var hers = pairs.Where(p => p.ApplicantId == candidate.Id).ToDictionary(p => p.MemberId);
        if (panel.Count < minimum)
            throw new RuleBrokenException("考评组至少 {0} 人，现在 {1} 人。", minimum, panel.Count);
        if (panel.FirstOrDefault(m => hers.GetValueOrDefault(m.Id)?.Relation is null) is { } silent)
            throw new RuleBrokenException("{0}还没有申明与{1}有无应当回避的关系，请先申明。", silent.Name, candidate.Name);
        if (panel.FirstOrDefault(m => by.Contains(m.Id) && hers[m.Id].IsBarred) is { } barred)
            throw new RuleBrokenException("{0}与{1}有应当回避的关系，不能参加对其的考评。", barred.Name, candidate.Name);
        if (by.Distinct().Count(id => panel.Any(m => m.Id == id)) is var present && present < minimum)
            throw new RuleBrokenException("参加考评的至少 {0} 人，现在 {1} 人。有人回避的，请补充考评组成员。", minimum, present);
    }
}
