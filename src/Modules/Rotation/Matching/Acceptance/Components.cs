namespace Workforce.Rotation.Matching.Acceptance;

/// <summary>
/// The parts of a market that share no post: what happens in one cannot be felt in another, so each is solved by
/// itself, in any order, on any thread. Usually a district, or a subject within it.
/// </summary>
/// <param name="Members">The teachers, part by part, within a part in canonical order.</param>
/// <param name="ByPlace">Indexes into <paramref name="Members"/>, part by part, within a part in lottery order.</param>
/// <param name="Parts">Ranges of both, the largest first.</param>
internal sealed record Components(int[] Members, int[] ByPlace, Range[] Parts)
{
    private const int LeastShare = 50_000;

    public static Components Of(Market market, int threads = 1)
    {
        var partOf = PartOfTeachers(market, threads, out var parts);
        var starts = new int[parts + 1];
        foreach (var part in partOf) starts[part + 1]++;
        for (var part = 0; part < parts; part++) starts[part + 1] += starts[part];

        var members = new int[partOf.Length];
        var memberOf = new int[partOf.Length];
        var next = starts.AsSpan(0, parts).ToArray();
        for (var teacher = 0; teacher < partOf.Length; teacher++)
        {
            var member = next[partOf[teacher]]++;
            members[member] = teacher;
            memberOf[teacher] = member;
        }

        var byPlace = new int[partOf.Length];
        starts.AsSpan(0, parts).CopyTo(next);
        foreach (var teacher in market.ByLottery) byPlace[next[partOf[teacher]]++] = memberOf[teacher];

        var ranges = new Range[parts];
        for (var part = 0; part < parts; part++) ranges[part] = starts[part]..starts[part + 1];
        Array.Sort(ranges, LargestFirst);
        return new Components(members, byPlace, ranges);
    }

    /// <summary>Teachers who neither list nor may keep a post make up the last part; nothing happens there.</summary>
    private static int[] PartOfTeachers(Market market, int threads, out int parts)
    {
        var partOf = new int[market.Teachers.Count];
        var posts = JoinedByLists(market, threads, partOf);
        var numbers = new int[market.Posts.Count];
        parts = 0;
        for (var post = 0; post < numbers.Length; post++)
            if (posts.Root(post) == post) numbers[post] = parts++;
        for (var teacher = 0; teacher < partOf.Length; teacher++)
            partOf[teacher] = partOf[teacher] < 0 ? parts : numbers[posts.Root(partOf[teacher])];
        parts++;
        return partOf;
    }

    /// <summary>Joins the posts that stand on one list; gives for each teacher one of hers. Each thread joins its share of the lists, then the shares are joined.</summary>
    private static DisjointSets JoinedByLists(Market market, int threads, int[] anyPost)
    {
        var share = Math.Max((anyPost.Length + threads - 1) / threads, LeastShare);
        var joined = new DisjointSets[Math.Max(1, (anyPost.Length + share - 1) / share)];
        Workers.Run(threads, joined.Length, piece =>
        {
            var posts = joined[piece] = new DisjointSets(market.Posts.Count);
            for (var teacher = piece * share; teacher < Math.Min((piece + 1) * share, anyPost.Length); teacher++)
                anyPost[teacher] = posts.Join(market.List(teacher), market.GuaranteedPost(teacher));
        });
        foreach (var other in joined[1..]) joined[0].Join(other);
        return joined[0];
    }

    private static int LargestFirst(Range a, Range b)
    {
        var bySize = (b.End.Value - b.Start.Value).CompareTo(a.End.Value - a.Start.Value);
        return bySize != 0 ? bySize : a.Start.Value.CompareTo(b.Start.Value);
    }
}
