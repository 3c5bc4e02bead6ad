using CsCheck;
using Workforce.Rotation.Matching;
using Xunit;

namespace Workforce.UnitTests.Matching;

/// <summary>Grades keep the order of any scores, and give them back.</summary>
public sealed class ScoreScaleTests
{
    [Fact]
    public void Grades_FallAsScoresRise_AndReturnTheScore() => Gen.OneOf(Gen.Long, Gen.Long[-5, 5], Gen.Const(long.MaxValue), Gen.Const(long.MinValue + 1)).Array[1, 20].Sample(
        scores =>
        {
            var scale = ScoreScale.Of(scores);
            foreach (var a in scores)
            {
                Assert.Equal(a, scale.Score(scale.Grade(a)));
                foreach (var b in scores) Assert.Equal(a.CompareTo(b), -scale.Grade(a).CompareTo(scale.Grade(b)));
            }
        });

    [Fact]
    public void MissingScore_StaysMissing()
    {
        var scale = ScoreScale.Of((long[])[long.MaxValue, Market.NoScore, long.MinValue + 1]);
        Assert.Equal(Choice.NotAdmitted, scale.Grade(Market.NoScore));
        Assert.Equal(Market.NoScore, scale.Score(Choice.NotAdmitted));
        Assert.Equal([0, 1], [scale.Grade(long.MaxValue), scale.Grade(long.MinValue + 1)]);
    }
}
