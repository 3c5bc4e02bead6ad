using Workforce.Platform.Sheets;
using Xunit;

namespace Workforce.UnitTests.Sheets;

public sealed class CellDateTests
{
    [Theory]
    [InlineData("2015-09-01")]
    [InlineData("2015/9/1")]
    [InlineData("2015.9.1")]
    [InlineData("20150901")]
    [InlineData("2015年9月1日")]
    [InlineData("2015年09月01号")]
    [InlineData("２０１５－０９－０１")]
    [InlineData("2015年 9月 1日")]
    [InlineData("2015-09-01 00:00:00")]
    [InlineData("2015/9/1 8:30")]
    [InlineData("2015。9。1")]
    public void Parse_FullDate_IsUnderstood(string text) =>
        Assert.Equal((new DateOnly(2015, 9, 1), null, null), CellDate.Parse(text, toTheDay: true));

    [Theory]
    [InlineData("2015-09")]
    [InlineData("2015/9")]
    [InlineData("2015.09")]
    [InlineData("201509")]
    [InlineData("2015年9月")]
    [InlineData("2015年9月份")]
    [InlineData("2015-09-15")]
    public void Parse_Month_IsItsFirstDay(string text) =>
        Assert.Equal((new DateOnly(2015, 9, 1), null, null), CellDate.Parse(text, toTheDay: false));

    [Theory]
    [InlineData(42248, false)]
    [InlineData(42248.75, false)]
    [InlineData(40786, true)]
    public void Parse_ExcelDayNumber_IsUnderstoodInBothCalendars(double number, bool from1904)
    {
        var cell = new Cell(CellText.OfNumber(number), CellOrigin.DateNumber, number, from1904);
        Assert.Equal((new DateOnly(2015, 9, 1), null, null), CellDate.Parse(cell, toTheDay: true));
        Assert.Equal((new DateOnly(2015, 9, 1), null, null), CellDate.Parse(cell with { Origin = CellOrigin.Number }, toTheDay: true));
    }

    [Theory]
    [InlineData(20150901, true)]
    [InlineData(201509, false)]
    [InlineData(2015.09, false)]
    public void Parse_DigitsStoredAsNumber_AreReadAsDigits(double number, bool toTheDay) =>
        Assert.Equal((new DateOnly(2015, 9, 1), null, null), CellDate.Parse(new Cell(CellText.OfNumber(number), CellOrigin.Number, number), toTheDay));

    [Theory]
    [InlineData("2015", SheetRules.YearOnly)]
    [InlineData("15.9.1", SheetRules.ShortYear)]
    [InlineData("2015-02-29", SheetRules.NoSuchDay)]
    [InlineData("2015-13", SheetRules.NoSuchDay)]
    [InlineData("20151301", SheetRules.NoSuchDay)]
    [InlineData("2015-09", SheetRules.MonthOnly)]
    [InlineData("不详", SheetRules.NotADate)]
    public void Parse_NotUnderstood_SaysWhy(string text, string rule)
    {
        var (on, broken, _) = CellDate.Parse(text, toTheDay: true);
        Assert.Null(on);
        Assert.Equal(rule, broken);
    }

    [Fact]
    public void Parse_OctoberThatLostItsZero_IsNotGuessed()
    {
        var (on, rule, _) = CellDate.Parse(new Cell("2015.1", CellOrigin.Number, 2015.1), toTheDay: false);
        Assert.Null(on);
        Assert.Equal(SheetRules.MonthLostZero, rule);
    }
}
