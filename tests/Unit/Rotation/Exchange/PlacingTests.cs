using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain.Exchange;
using Xunit;

namespace Workforce.UnitTests.Rotation.Exchange;

/// <summary>Where somebody may be sent, and for how long.</summary>
public sealed class PlacingTests
{
    private static readonly ExchangeKind Regular = new("regular", "交流轮岗", "exchange", true, false, true);
    private static readonly ExchangeKind Support = new("support", "支教", "support", false, true, true);
    private static readonly DateOnly Begins = new(2027, 9, 1);
    private readonly SchoolCard home = Sample.School();

    [Fact]
    public void OwnSchool_Never() => Assert.Contains("就是原学校", Refused(Regular, home, Begins.AddYears(3), why: "理由"));

    [Fact]
    public void PrivateSchool_Never() => Assert.Contains("没有这个学段的公办岗位", Refused(Regular, Sample.School(isPublic: false), Begins.AddYears(3), why: "理由"));

    [Fact]
    public void End_AfterTheBeginning() => Assert.Contains("开始日期之后", Refused(Support, Sample.School(), Begins, why: "理由"));

    [Fact]
    public void Relation_OnlyWithTheKindThatMovesIt_AndWithoutEnd()
    {
        Assert.Contains("不随调", Refused(Support, Sample.School(), null, relation: true));
        Assert.Contains("不填结束日期", Refused(Regular, Sample.School(), Begins.AddYears(3), relation: true));
        Assert.Contains("请填写结束日期", Refused(Regular, Sample.School(), null));
        Check(Regular, Sample.School(), null, relation: true);
    }

    [Fact]
    public void OrdinaryTeacher_StaysInTheCluster_UnlessThereIsAReason()
    {
        var far = Sample.School(cluster: "西片");
        Assert.Contains("学区内交流", Refused(Support, far, Begins.AddYears(1)));
        Check(Support, far, Begins.AddYears(1), why: "学区内没有同学科岗位");
        Check(Support, far, Begins.AddYears(1), backbone: true);
    }

    [Fact]
    public void TownToCountryside_ThreeYears_UnlessThereIsAReason()
    {
        var village = Sample.School("rural");
        Assert.Contains("不少于 3 年", Refused(Regular, village, Begins.AddYears(2)));
        Check(Regular, village, Begins.AddYears(3).AddDays(-1));
        Check(Support, village, Begins.AddYears(1));
    }

    private string Refused(ExchangeKind kind, SchoolCard to, DateOnly? ends, bool relation = false, string? why = null) =>
        Assert.Throws<RuleBrokenException>(() => Check(kind, to, ends, relation, why)).Message;

    private void Check(ExchangeKind kind, SchoolCard to, DateOnly? ends, bool relation = false, string? why = null, bool backbone = false) => PlacingMustBeAllowed.Check(
        new() { SchoolId = home.Id, StaffNumber = "1", Name = "测试", Stage = "primary", Subject = "chinese", Title = "first", Duty = "none", Kind = kind.Code, FromArea = home.Area, IsBackbone = backbone },
        kind, home, to, Begins, ends, relation, why, Sample.Zhejiang());
}
