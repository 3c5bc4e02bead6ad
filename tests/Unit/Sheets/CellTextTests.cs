using Workforce.Platform.Sheets;
using Xunit;

namespace Workforce.UnitTests.Sheets;

public sealed class CellTextTests
{
    [Theory]
    [InlineData("张　三", "张三")]
    [InlineData(" 张 三 丰 ", "张三丰")]
    [InlineData("买买提•艾力", "买买提·艾力")]
    [InlineData("John  Smith", "John Smith")]
    [InlineData("李\u200B四", "李四")]
    public void Name_AsTyped_HasOneSpelling(string typed, string name) => Assert.Equal(name, CellText.Name(typed));

    [Theory]
    [InlineData("＊身份证件号", "身份证件号")]
    [InlineData("国籍／地区*", "国籍/地区")]
    [InlineData(" 姓 名 ", "姓名")]
    [InlineData("是否免费（公费）师范生", "是否免费(公费)师范生")]
    public void Title_AsWritten_IsComparable(string written, string title) => Assert.Equal(title, CellText.Title(written));

    [Fact]
    public void Clean_FullWidth_BecomesPlainButKeepsChinesePunctuation() =>
        Assert.Equal("A1班（二），2015", CellText.Clean("　Ａ１班（二），２０１５\u00A0"));

    [Theory]
    [InlineData("正常😀", true)]
    [InlineData("a\0b", false)]
    [InlineData("换行\n可以", true)]
    public void CanBeStored_KnowsWhatPostgresRefuses(string text, bool can) => Assert.Equal(can, CellText.CanBeStored(text));

    // Attributes cannot hold half a pair, so these two stand apart.
    [Fact]
    public void CanBeStored_HalfASurrogatePair_Cannot()
    {
        Assert.False(CellText.CanBeStored("半个" + (char)0xD83D));
        Assert.False(CellText.CanBeStored((char)0xDE00 + "半个"));
    }

    [Fact]
    public void Lines_OfOneCell_AreCleanedAndTrailingBlanksDropped() =>
        Assert.Equal(["小学", "", "初中"], CellText.Lines("小学 \r\n\r\n初中\n\n"));
}
