using CsCheck;
using Workforce.Ethics.Domain.Appraisals;
using Workforce.Platform.Changes;
using Xunit;

namespace Workforce.UnitTests.Ethics;

public sealed class SchemeTests
{
    private static readonly AppraisalScheme Luochuan = new("luochuan", "洛川", [new("self", 20), new("pupils", 30), new("parents", 30), new("school", 20)],
        [new("excellent", 90, ["优秀"], 30), new("good", 80, ["良好"]), new("qualified", 70, ["合格", "基本合格"]), new("failed", 0, ["不合格"])], [new("corporal", "体罚")]);

    [Theory, InlineData(89.99, "good"), InlineData(90, "excellent"), InlineData(69.99, "failed"), InlineData(70, "qualified")]
    public void Grade_FollowsTheLine(double total, string grade) => Assert.Equal(grade, Luochuan.Earned((decimal)total, false)!.Code);

    [Theory, InlineData("合格"), InlineData("基本合格")]
    public void ThirdGrade_HasTwoNames(string name) => Assert.Equal("qualified", Luochuan.Named(name)!.Code);

    [Fact]
    public void Gate_OverridesAnyScore() => Assert.Equal("failed", Luochuan.Earned(100, gated: true)!.Code);

    [Fact]
    public void Total_LiesBetweenTheScores_AndWaivedParentsChangeNobodysOrder() => Gen.Select(Gen.Int[0, 100], Gen.Int[0, 100], Gen.Int[0, 100], Gen.Int[0, 100], Gen.Bool).Sample((a, b, c, d, waived) =>
    {
        decimal? Of(string key) => key switch { "self" => a, "pupils" => b, "parents" => c, _ => d };
        var total = Luochuan.Total(Of, waived)!.Value;
        int[] counted = waived ? [a, b, d] : [a, b, c, d];
        Assert.InRange(total, counted.Min(), counted.Max());
    });

    [Fact]
    public void Total_WithAPartMissing_IsNotThere() => Assert.Null(Luochuan.Total(key => key == "school" ? null : 80, false));

    [Fact]
    public void Share_IsRoundedDown_AndKept() => Gen.Int[1, 300].Sample(people =>
    {
        var most = ShareMustHold.Most(Luochuan.Grades[0], people);
        Assert.True(most * 100 <= people * 30 && (most + 1) * 100 > people * 30);
        var grades = Enumerable.Range(0, people).Select(i => (string?)(i < most ? "excellent" : "good")).ToList();
        ShareMustHold.Check(Luochuan, grades);
        if (most < people)
            Assert.Throws<RuleBrokenException>(() => ShareMustHold.Check(Luochuan, [.. grades.Take(most), "excellent", .. grades.Skip(most + 1)]));
    });

    [Fact]
    public void Grade_BetterThanEarned_IsRefused_WorseIsKept()
    {
        var row = new Appraisal { StaffNumber = "1", Name = "张" };
        foreach (var part in SchemeComponent.All.Where(Luochuan.Takes))
            row.Score(part, 85);
        row.Set(Luochuan, null, "qualified");
        Assert.Equal("qualified", row.Grade);
        row.Reckon(Luochuan);
        Assert.Equal("qualified", row.Grade);
        Assert.Throws<RuleBrokenException>(() => row.Set(Luochuan, null, "excellent"));
        row.Set(Luochuan, "corporal", null);
        Assert.Equal("failed", row.Grade);
    }

    [Fact]
    public void Weights_ThatDoNotAddUp_AreRefused() => Assert.Throws<RuleBrokenException>(() => SchemeMustAddUp.Check(Luochuan with { Components = [new("self", 50)] }));
}
