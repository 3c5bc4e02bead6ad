using CsCheck;
using Workforce.Rotation.Features.Rotation.Results;
using Workforce.Rotation.Matching;
using Workforce.Rotation.Matching.Bundle;
using Workforce.Rotation.Matching.Explanation;
using Workforce.UnitTests.Matching;
using Xunit;

namespace Workforce.UnitTests.Rotation;

public sealed class NeededScoreTests
{
    private const int Most = 4;

    [Fact]
    public void NeededScore_IsTheLeastThatGivesHerThePost_ByTryingThemAll() => SmallRounds.Of(6, 4).Sample(round =>
    {
        var solved = SolvedRun.Of(new RotationBundle("r", null, ExchangeRule.None, round.Build()));
        for (var teacher = 0; teacher < round.Teachers.Length; teacher++)
        {
            var found = solved.Explained[SmallRound.TeacherId(teacher)];
            foreach (var refusal in found.Refusals.Where(r => r.Reason is RefusalReason.ByScore or RefusalReason.ByLottery && r.LastScore is >= 0 and <= Most))
                Assert.Equal(ByTrying(round, teacher, refusal.Post), NeededScore.Of(refusal, 1, Most));
        }
    });

    private static int? ByTrying(SmallRound round, int teacher, string postId)
    {
        var post = Enumerable.Range(0, round.Capacities.Length).Single(p => SmallRound.PostId(p) == postId);
        for (var score = 0; score <= Most; score++)
        {
            var hers = round.Teachers[teacher];
            var scores = (long?[])hers.Scores.Clone();
            scores[post] = score;
            var people = (SmallTeacher[])round.Teachers.Clone();
            people[teacher] = hers with { Scores = scores };
            if ((round with { Teachers = people }).Solve()[teacher] == post)
                return score;
        }
        return null;
    }
}
