using CsCheck;
using Workforce.Rotation.Matching;
using Workforce.Rotation.Matching.Explanation;
using Xunit;

namespace Workforce.UnitTests.Matching;

/// <summary>An explanation must be true: the menu by asking for each post alone, the reasons by the numbers they show.</summary>
public sealed class ExplainerProperties
{
    [Fact]
    public void Menu_IsWhatSheGetsByAskingForEachPostAlone_AndSheGotTheFirstOfIt() => SmallRounds.Of(teachers: 5, posts: 4).Sample(
        round =>
        {
            var market = round.Build();
            var outcome = Matcher.Solve(market);
            for (var teacher = 0; teacher < round.Teachers.Length; teacher++)
            {
                var explanation = Explainer.Explain(market, outcome, SmallRound.TeacherId(teacher));
                var open = round.Teachers[teacher].Wanted.Where(post => AskingAlone(round, teacher, post) == post).Select(SmallRound.PostId).ToList();
                Assert.Equal(open, explanation.Menu);
                Assert.Equal(open.FirstOrDefault(), explanation.Received?.Post);
            }
        },
        iter: 3000);

    [Fact]
    public void EveryRefusal_NamesTheRightReason() => SmallRounds.Of(teachers: 6, posts: 4).Sample(
        round =>
        {
            var market = round.Build();
            var outcome = Matcher.Solve(market);
            var posts = round.Solve();
            for (var teacher = 0; teacher < round.Teachers.Length; teacher++)
            {
                var person = round.Teachers[teacher];
                var refusals = Explainer.Explain(market, outcome, SmallRound.TeacherId(teacher)).Refusals;
                Assert.Equal(person.List.TakeWhile(post => post != posts[teacher]).Select(SmallRound.PostId), refusals.Select(refusal => refusal.Post));
                foreach (var refusal in refusals)
                {
                    var post = person.List[refusal.Rank - 1];
                    Assert.Equal(Expected(round, posts, person, post), refusal.Reason);
                    Assert.Equal(person.Scores[post], refusal.Score);
                    Assert.Equal(AheadOf(round, posts, teacher, post), refusal.Ahead);
                }
            }
        },
        iter: 3000);

    [Fact]
    public void EverybodyAtOnce_IsExplainedAsEachAlone() => SmallRounds.Of(teachers: 9, posts: 5).Sample(
        round =>
        {
            var market = round.Build();
            var outcome = Matcher.Solve(market);
            var all = new Explainer(market, outcome).ExplainAll(threads: 2);
            for (var teacher = 0; teacher < all.Length; teacher++)
                Assert.Equivalent(Explainer.Explain(market, outcome, market.Teachers[teacher]), all[teacher], strict: true);
        },
        iter: 500);

    [Fact]
    public void SeatGivenByExchange_IsSaidToBeSo()
    {
        var round = new SmallRound(
            [1, 1, 1],
            [
                new SmallTeacher(1, 2, true, [0, 1, 2], [5, 5, 5]),
                new SmallTeacher(2, 0, true, [1, 0], [5, 5, 5]),
                new SmallTeacher(3, 1, true, [0, 1], [5, 5, 5]),
            ]);
        var market = round.Build();
        var outcome = Matcher.Solve(market, new MatcherOptions(ExchangeRule.Cycles));
        var refusals = Explainer.Explain(market, outcome, SmallRound.TeacherId(0)).Refusals;
        Assert.Equal([RefusalReason.ByExchange, RefusalReason.ByExchange], refusals.Select(refusal => refusal.Reason));
    }

    private static int AskingAlone(SmallRound round, int teacher, int post)
    {
        var people = (SmallTeacher[])round.Teachers.Clone();
        people[teacher] = people[teacher] with { List = [post] };
        return (round with { Teachers = people }).Solve()[teacher];
    }

    private static RefusalReason Expected(SmallRound round, int[] posts, SmallTeacher person, int post)
    {
        if (round.Capacities[post] == 0) return RefusalReason.NoCapacity;
        if (person.Scores[post] is not { } score) return RefusalReason.NotAdmitted;
        var others = round.Teachers.Where((other, i) => posts[i] == post && other.Own != post).ToList();
        if (others.Count == 0) return RefusalReason.GuaranteedHolders;
        return others.Min(other => other.Scores[post]) > score ? RefusalReason.ByScore : RefusalReason.ByLottery;
    }

    private static int AheadOf(SmallRound round, int[] posts, int teacher, int post) =>
        Enumerable.Range(0, posts.Length).Count(other =>
            other != teacher && round.Teachers[other].AdmittedAt(post) && round.RanksBefore(post, round.Teachers[other], round.Teachers[teacher]) &&
            round.Teachers[other].RankOf(post) is < int.MaxValue and var rank && rank <= round.Teachers[other].RankOf(posts[other]));
}
