namespace Workforce.Staffing.Domain.Posts;

/// <summary>Most of a school's technical posts that may be senior and middle, in percent, with the ratios inside each tier.</summary>
/// <param name="MiddleMaxPercent">Null where the region has none.</param>
internal sealed record StructureRule(decimal SeniorMaxPercent, decimal? MiddleMaxPercent, InnerGrades Inner)
{
    /// <summary>A structure within the rule, with no post above level 5: those are approved above the county.</summary>
    /// <returns>Posts by level; null where the region has no share for the middle tier.</returns>
    public IReadOnlyDictionary<int, int>? Propose(int total)
    {
        if (MiddleMaxPercent is not { } middleMax)
            return null;
        var senior = (int)(total * SeniorMaxPercent / 100);
        var middle = Math.Min((int)(total * middleMax / 100), total - senior);
        var proposed = new Dictionary<int, int>();
        Add(5, InnerGrades.Share(senior, Inner.Senior));
        Add(8, InnerGrades.Share(middle, Inner.Middle));
        Add(11, InnerGrades.Share(total - senior - middle, Inner.Junior));
        return proposed;

        void Add(int from, IReadOnlyList<int> posts)
        {
            for (var i = 0; i < posts.Count; i++)
                proposed[from + i] = posts[i];
        }
    }

    /// <summary>What of a typed structure lies above the rule.</summary>
    public IReadOnlyList<StructureExcess> Excesses(IReadOnlyDictionary<int, int> posts)
    {
        var total = posts.Values.Sum();
        var found = new List<StructureExcess>();
        Bound(PostTier.Senior, SeniorMaxPercent);
        if (MiddleMaxPercent is { } middle)
            Bound(PostTier.Middle, middle);
        Inside(5, Inner.Senior);
        Inside(8, Inner.Middle);
        Inside(11, Inner.Junior);
        return found;

        void Bound(PostTier tier, decimal percent)
        {
            var typed = posts.Where(p => PostLevels.TierOf(p.Key) == tier).Sum(p => p.Value);
            if (typed > (int)(total * percent / 100))
                found.Add(new(tier, null, typed, (int)(total * percent / 100)));
        }

        void Inside(int from, IReadOnlyList<int> ratio)
        {
            var typed = Enumerable.Range(from, ratio.Count).Select(level => posts.GetValueOrDefault(level)).ToList();
            var (most, sum) = (0, 0);
            for (var i = 0; i < ratio.Count - 1; i++)
            {
                most = typed.Sum() * ratio.Take(i + 1).Sum() / ratio.Sum();
                sum += typed[i];
                if (sum > most)
                    found.Add(new(PostLevels.TierOf(from), from + i, sum, most));
            }
        }
    }
}
