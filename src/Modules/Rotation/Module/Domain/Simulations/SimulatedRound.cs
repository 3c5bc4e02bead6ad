using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Domain.TieBreaks;
using Workforce.Rotation.Matching;
using Workforce.Rotation.Matching.Bundle;

namespace Workforce.Rotation.Domain.Simulations;

/// <summary>A round's rows by position in its market, so that a thousand outcomes can be judged without looking anything up.</summary>
internal sealed class SimulatedRound
{
    private readonly IReadOnlyDictionary<SchoolId, SchoolCard> schools;

    private SimulatedRound(RoundRows rows, Market market, Entrant[] people, Post[] posts, Wish[][] wishes, long[] usual) =>
        (Round, Market, People, Posts, Wishes, Usual, schools) = (rows.Round, market, people, posts, wishes, usual, rows.Schools);

    public Round Round { get; }

    /// <summary>The round as planned; undrawn.</summary>
    public Market Market { get; }

    public Entrant[] People { get; }
    public Post[] Posts { get; }

    /// <summary>By person, the real list from the first choice on.</summary>
    public Wish[][] Wishes { get; }

    /// <summary>What a person is assumed to be given where no school has scored her: the mean of her scores, else the mean of all.</summary>
    public long[] Usual { get; }

    /// <summary>While lists may still be handed in, somebody without one may still choose.</summary>
    public bool ListsAreOpen => Round.State <= RoundState.Choosing;

    public string Fingerprint => InputFingerprint.Of(new(Round.Key, null, ExchangeRule.None, Market));
    public int RuralVacancies => Posts.Where(IsRural).Sum(post => post.Capacity) - People.Count(p => p.IsGuaranteed && p.CurrentPostId is { } id && Posts.Any(post => post.Id == id && IsRural(post)));

    public static bool IsRural(Post post) => post.SchoolArea == "rural";

    public double? Metres(SchoolId from, SchoolId to) => schools.TryGetValue(from, out var a) && schools.TryGetValue(to, out var b)
        ? Math.Sqrt(Math.Pow(a.EastMetres - b.EastMetres, 2) + Math.Pow(a.NorthMetres - b.NorthMetres, 2)) : null;

    public static SimulatedRound Of(RoundRows rows)
    {
        var (usual, everybody) = UsualScores(rows);
        var order = TieBreak.Of(rows.Round.Policy.Values, rows.People);
        var market = MarketOf(rows.Posts, rows.People, order, person => Lines(rows, person, usual.GetValueOrDefault(person.Id, everybody))
            .Select(line => (line.Post.Code, Admission.Of(person, line.Post, rows.Round.Policy).Yes ? line.Wish.Entered : null)));
        var (byNumber, byCode) = (rows.People.ToDictionary(person => person.Number), rows.Posts.Values.ToDictionary(post => post.Code));
        var people = Enumerable.Range(0, market.Teachers.Count).Select(t => byNumber[market.Teachers[t]]).ToArray();
        var posts = Enumerable.Range(0, market.Posts.Count).Select(p => byCode[market.Posts[p]]).ToArray();
        var positions = posts.Select((post, at) => (post.Id, at)).ToDictionary(p => p.Id, p => p.at);
        var wishes = Array.ConvertAll(people, person => Lines(rows, person, usual.GetValueOrDefault(person.Id, everybody)).Select(line => line.Wish with { Post = positions[line.Post.Id] }).ToArray());
        return new(rows, market, people, posts, wishes, Array.ConvertAll(people, person => usual.GetValueOrDefault(person.Id, everybody)));
    }

    /// <summary>A market of these posts and people with lists of another making.</summary>
    /// <param name="order">What decides between equal scores before the lot.</param>
    public Market MarketOf(TieBreak order, Func<int, IEnumerable<(int Post, long? Score)>> lists)
    {
        var positions = People.Select((person, at) => (person.Id, at)).ToDictionary(p => p.Id, p => p.at);
        return MarketOf(Posts.ToDictionary(post => post.Id), People, order, person => lists(positions[person.Id]).Select(line => (Posts[line.Post].Code, line.Score)));
    }

    private static Market MarketOf(IReadOnlyDictionary<PostId, Post> posts, IEnumerable<Entrant> people, TieBreak order, Func<Entrant, IEnumerable<(string Post, long? Score)>> lists)
    {
        var builder = new MarketBuilder();
        foreach (var post in posts.Values)
            builder.AddPost(post.Code, post.Capacity);
        foreach (var person in people)
            builder.AddTeacher(person.Number, null, person.CurrentPostId is { } current ? posts[current].Code : null, person.IsGuaranteed);
        foreach (var person in people)
        {
            var rank = 0;
            foreach (var (post, score) in lists(person))
                builder.AddChoice(person.Number, ++rank, post, score is { } given ? order.Key(person.Id, (int)given) : null);
        }
        var built = builder.Build();
        return built.Market ?? throw new RuleBrokenException("名单和岗位还不能配置，请先核对：{0}", string.Join(' ', built.Faults.Take(3)));
    }

    private static IEnumerable<(Post Post, Wish Wish)> Lines(RoundRows rows, Entrant person, long usual)
    {
        foreach (var id in rows.Lists.GetValueOrDefault(person.Id, []))
        {
            var post = rows.Posts[id];
            var kept = person.IsGuaranteed && person.CurrentPostId == id;
            // Once locked, a score the school left out counts as 0, as in the real run; before that it is still to come.
            var missing = !kept && rows.Round.State >= RoundState.Locked ? 0 : usual;
            yield return rows.Scores.TryGetValue((person.Id, id), out var given) ? (post, new(-1, given, given)) : (post, new(-1, missing, kept ? null : missing));
        }
    }

    private static (IReadOnlyDictionary<EntrantId, long> Own, long Everybody) UsualScores(RoundRows rows) => rows.Scores.Count == 0
        ? (new Dictionary<EntrantId, long>(), 0)
        : (rows.Scores.GroupBy(score => score.Key.Item1, score => score.Value).ToDictionary(own => own.Key, own => (long)own.Average()), (long)rows.Scores.Values.Average());
}
