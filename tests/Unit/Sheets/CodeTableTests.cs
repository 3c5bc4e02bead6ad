using Workforce.Platform.Seeds;
using Workforce.Platform.Sheets;
using Xunit;

namespace Workforce.UnitTests.Sheets;

public sealed class CodeTableTests
{
    internal static readonly CodeTable Education = new("education",
    [
        new("11", "博士研究生毕业"), new("14", "硕士研究生毕业"), new("20", "大学本科教育"), new("21", "大学本科毕业", "Bachelor"),
        new("31", "大学专科毕业"), new("41", "中等专科毕业"), new("61", "普通高中毕业"),
    ]);

    private static readonly CodeTable Party = new("party", [new("01", "中共党员"), new("03", "共青团员"), new("13", "群众")]);

    [Theory]
    [InlineData("21")]
    [InlineData("２１")]
    [InlineData("大学本科毕业")]
    [InlineData("21 大学本科毕业")]
    [InlineData("21-大学本科毕业")]
    [InlineData("bachelor")]
    public void Find_CodeNameOrBoth(string text) => Assert.Equal("21", Education.Find(text)?.Value);

    [Fact]
    public void Find_CodeWithoutItsZero() => Assert.Equal("01", Party.Find("1")?.Value);

    [Theory]
    [InlineData("大学本科毕", "21")]
    [InlineData("大学专科毕业生", "31")]
    [InlineData("硕士研究生", "14")]
    [InlineData("高中", "61")]
    public void Nearest_IsOffered(string text, string code)
    {
        Assert.Null(Education.Find(text));
        Assert.Equal(code, Education.Nearest(text)?.Value);
    }

    [Fact]
    public void Nearest_NothingAlike_OffersNothing() => Assert.Null(Party.Nearest("ABCDEFGH"));

    [Fact]
    public void Load_EveryShippedTable_FindsItsOwnCodesAndNames()
    {
        var folder = SeedFolder.Find("policy", "codes");
        foreach (var file in Directory.EnumerateFiles(folder, "*.json"))
        {
            var table = CodeTables.Load(folder)[Path.GetFileNameWithoutExtension(file)];
            Assert.All(table.Codes, code => Assert.Equal(code, table.Find(code.Value)));
            Assert.All(table.Codes, code => Assert.NotNull(table.Find(code.Name)));
        }
    }
}
