using CsCheck;
using Workforce.Staffing.Domain.Enrolments;
using Xunit;

namespace Workforce.UnitTests.Staffing.Enrolments;

public sealed class EnrolmentCheckTests
{
    private static EnrolmentRow Row(int grade, int boys, int girls, int? pupils = null) => new() { Stage = "primary", Grade = grade, Classes = 4, Boys = boys, Girls = girls, Pupils = pupils ?? boys + girls };

    private static List<EnrolmentRow> Three => [Row(1, 85, 79), Row(2, 90, 82), Row(3, 77, 71)];

    private static EnrolmentRow Totals => new() { Classes = 12, Boys = 252, Girls = 232, Pupils = 484 };

    [Fact]
    public void Sound_HasNoFault() => Assert.Empty(EnrolmentCheck.Of(Three, Totals));

    [Theory]
    [InlineData(1, "男生"), InlineData(2, "女生"), InlineData(0, "学生")]
    public void OneWrongCell_IsNamedByItsRowAndItsColumn(int at, string column)
    {
        var rows = Three;
        if (column == EnrolmentColumns.Boys)
            rows[at].Boys += 9;
        else if (column == EnrolmentColumns.Girls)
            rows[at].Girls += 9;
        else
            rows[at].Pupils += 9;
        var fault = Assert.Single(EnrolmentCheck.Of(rows, Totals));
        Assert.Equal((EnrolmentFaultKind.Cell, at, column), (fault.Kind, fault.Row!.Value, fault.Column));
        Assert.Equal(fault.Should + 9, fault.Typed);
    }

    [Fact]
    public void AnyOneWrongCell_IsFound() => Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[1, 40]).Sample((at, which, by) =>
    {
        var rows = Three;
        var column = EnrolmentColumns.All[which + 1];
        (rows[at].Boys, rows[at].Girls, rows[at].Pupils) = (rows[at].Boys + (which == 0 ? by : 0), rows[at].Girls + (which == 1 ? by : 0), rows[at].Pupils + (which == 2 ? by : 0));
        var fault = Assert.Single(EnrolmentCheck.Of(rows, Totals));
        Assert.Equal((EnrolmentFaultKind.Cell, at, column, by), (fault.Kind, fault.Row!.Value, fault.Column, fault.Typed - fault.Should));
    });

    [Fact]
    public void SwappedDigitsOfATotal_AreRecognised()
    {
        var totals = Totals;
        totals.Pupils = 448;
        var fault = Assert.Single(EnrolmentCheck.Of(Three, totals));
        Assert.Equal((EnrolmentFaultKind.Column, true, 484), (fault.Kind, fault.IsSwapped, fault.Should));
    }

    [Fact]
    public void RowOffWithoutTotals_SaysOnlyTheRow() =>
        Assert.Equal(EnrolmentFaultKind.Row, Assert.Single(EnrolmentCheck.Of([Row(1, 85, 79, 165)], new())).Kind);

    [Fact]
    public void PupilsWithoutClasses_AreNamed()
    {
        var rows = Three;
        rows[2].Classes = 0;
        Assert.Equal((EnrolmentFaultKind.PupilsWithoutClasses, (int?)2), Assert.Single(EnrolmentCheck.Of(rows, new())) is var fault ? (fault.Kind, fault.Row) : default);
    }

    [Fact]
    public void Negative_IsNamed()
    {
        var rows = Three;
        rows[0].Boarders = -3;
        Assert.Equal((EnrolmentFaultKind.Negative, "寄宿生"), Assert.Single(EnrolmentCheck.Of(rows, new())) is var fault ? (fault.Kind, fault.Column) : default);
    }

    [Theory]
    [InlineData(512, 521, true), InlineData(512, 152, true), InlineData(512, 125, false), InlineData(512, 512, false), InlineData(99, 100, false)]
    public void Swapped_IsExactlyTwoDigits(int a, int b, bool swapped) => Assert.Equal(swapped, SwappedDigits.Are(a, b));
}
