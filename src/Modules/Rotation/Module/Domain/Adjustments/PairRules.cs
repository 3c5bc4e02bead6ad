using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.Adjustments;

/// <summary>The one place that says whether an adjustment may send somebody to a post; the solver, the officer's tables and her letter ask here.</summary>
internal sealed class PairRules(AdjustmentTerms terms, RoundPolicy policy, Distances distances, IReadOnlyCollection<AdjustmentPair> pairs)
{
    private readonly IReadOnlyDictionary<EntrantId, PostId> pinned = pairs.Where(pair => pair.Kind == PairKind.Pinned).ToDictionary(pair => pair.EntrantId, pair => pair.PostId);
    private readonly IReadOnlyDictionary<(EntrantId, PostId), AdjustmentPair> forbidden = pairs.Where(pair => pair.Kind == PairKind.Forbidden).ToDictionary(pair => (pair.EntrantId, pair.PostId));

    public PostId? PinOf(EntrantId entrant) => pinned.TryGetValue(entrant, out var post) ? post : null;

    public PairVerdict Of(Seeker seeker, Post post)
    {
        var (entrant, metres) = (seeker.Entrant, distances.Between(seeker.Entrant.HomeSchoolId, post.OfferedBy));
        var refusals = Admission.Of(entrant, post, policy).Refusals;
        var more = new List<Refusal>(0);
        var isPinned = pinned.TryGetValue(entrant.Id, out var pin);
        if (metres is null)
            more.Add(new(AdjustmentRules.Unknown, "距离表里没有现学校到该校的距离。"));
        // The bureau sends somebody farther than the cap only by name and with a reason.
        if (metres > terms.CapMetres && !(isPinned && pin == post.Id))
            more.Add(new(AdjustmentRules.Cap, "距现学校 {0} 公里，超过上限 {1} 公里。", Kilometres(metres.Value), Kilometres(terms.CapMetres.Value)));
        if (seeker.Person.IsProtected && metres > terms.ProtectedCapMetres)
            more.Add(new(AdjustmentRules.ProtectedCap, "受保护人员不安排到 {1} 公里以外，该校 {0} 公里。", Kilometres(metres.Value), Kilometres(terms.ProtectedCapMetres.Value)));
        if (forbidden.TryGetValue((entrant.Id, post.Id), out var no))
            more.Add(new(AdjustmentRules.Forbidden, "区人事科排除：{0}", no.Reason));
        if (isPinned && pin != post.Id)
            more.Add(new(AdjustmentRules.Pinned, "区人事科已指定另一个岗位。"));
        return new(metres, more.Count == 0 ? refusals : [.. refusals, .. more]);
    }

    public static string Kilometres(int metres) => (metres / 1000m).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
}
