namespace Workforce.Rotation.Matching.Verification;

/// <summary>A result as published, with who sits where counted up.</summary>
internal sealed class PublishedResult
{
    private readonly Claim[] lastClaims;
    private readonly bool[] hasLast;

    public PublishedResult(Market market, ExchangeRule exchange, Placement?[] placements)
    {
        Market = market;
        Exchange = exchange;
        Placements = placements;
        Filled = new int[market.Posts.Count];
        lastClaims = new Claim[market.Posts.Count];
        hasLast = new bool[market.Posts.Count];
        for (var teacher = 0; teacher < placements.Length; teacher++)
            if (placements[teacher] is { IsPlaced: true } placement) Count(teacher, placement.Post);
    }

    public Market Market { get; }

    public ExchangeRule Exchange { get; }

    public Placement?[] Placements { get; }

    public int[] Filled { get; }

    /// <summary>The post she is placed at, or -1.</summary>
    public int PostOf(int teacher) => Placements[teacher]?.Post ?? -1;

    /// <summary>The claim of the last person admitted at the post without a guarantee.</summary>
    public Claim? Last(int post) => hasLast[post] ? lastClaims[post] : null;

    /// <summary>How many choices, from the top of her list, she prefers to what she got.</summary>
    public int PreferredCount(int teacher)
    {
        var post = PostOf(teacher);
        var rank = post < 0 ? 0 : Market.RankOf(teacher, post);
        return rank == 0 ? Market.ListLength(teacher) : rank - 1;
    }

    public string Teacher(int teacher) => $"teacher {Market.Teachers[teacher]}";

    public string Post(int post) => $"post {Market.Posts[post]}";

    private void Count(int teacher, int post)
    {
        Filled[post]++;
        var claim = Claim.Of(Market, teacher, post, Market.RankOf(teacher, post));
        if (claim.Guaranteed || (hasLast[post] && !lastClaims[post].RanksBefore(claim))) return;
        hasLast[post] = true;
        lastClaims[post] = claim;
    }
}
