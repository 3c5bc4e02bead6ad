using System.Text;
using Workforce.Rotation.Matching;

namespace Workforce.UnitTests.Matching;

/// <summary>
/// A round of a handful of people, small enough to try every outcome there is. Ids are given so that their byte order
/// differs from the order in which they come and from the order of a Chinese collation.
/// </summary>
internal sealed record SmallRound(int[] Capacities, SmallTeacher[] Teachers)
{
    private static readonly string[] Names = ["赵", "Ä", "a", "张", "Z", "ı", "钱", "I", "b", "孙", "周", "i"];

    public static string PostId(int post) => "post-" + Names[post];

    public static string TeacherId(int teacher) => Names[teacher] + "-teacher";

    public Market Build()
    {
        var builder = new MarketBuilder();
        for (var post = 0; post < Capacities.Length; post++) builder.AddPost(PostId(post), Capacities[post]);
        for (var teacher = 0; teacher < Teachers.Length; teacher++)
        {
            var (lottery, current, guaranteed, _, _) = Teachers[teacher];
            builder.AddTeacher(TeacherId(teacher), lottery, current < 0 ? null : PostId(current), guaranteed);
        }

        for (var teacher = 0; teacher < Teachers.Length; teacher++)
            for (var rank = 1; rank <= Teachers[teacher].List.Length; rank++)
            {
                var post = Teachers[teacher].List[rank - 1];
                builder.AddChoice(TeacherId(teacher), rank, PostId(post), Teachers[teacher].Scores[post]);
            }

        var built = builder.Build();
        return built.Market ?? throw new InvalidOperationException(string.Join('\n', built.Faults));
    }

    /// <summary>The engine's outcome as post by teacher, -1 where unplaced.</summary>
    public int[] Solve(ExchangeRule exchange = ExchangeRule.None)
    {
        var market = Build();
        var outcome = Matcher.Solve(market, new MatcherOptions(exchange, Threads: 1));
        var posts = Enumerable.Range(0, Capacities.Length).ToDictionary(post => market.Posts.Find(PostId(post)));
        return Enumerable.Range(0, Teachers.Length)
            .Select(teacher => outcome.Placements[market.Teachers.Find(TeacherId(teacher))].Post)
            .Select(post => post < 0 ? -1 : posts[post]).ToArray();
    }

    /// <summary>Whether <paramref name="a"/> ranks before <paramref name="b"/> at the post.</summary>
    public bool RanksBefore(int post, SmallTeacher a, SmallTeacher b)
    {
        if (a.Own == post != (b.Own == post)) return a.Own == post;
        var (scoreA, scoreB) = (a.Scores[post] ?? Int128.MinValue, b.Scores[post] ?? Int128.MinValue);
        return scoreA != scoreB ? scoreA > scoreB : a.Lottery < b.Lottery;
    }

    public override string ToString()
    {
        var text = new StringBuilder().AppendLine($"capacities {string.Join(' ', Capacities)}");
        foreach (var teacher in Teachers)
            text.AppendLine($"lottery {teacher.Lottery} current {teacher.Current} guaranteed {teacher.Guaranteed} list {string.Join(' ', teacher.List)} scores {string.Join(' ', teacher.Scores.Select(score => score?.ToString() ?? "-"))}");
        return text.ToString();
    }
}
