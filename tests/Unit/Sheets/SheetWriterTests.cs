using System.Text;
using MiniExcelLibs;
using Workforce.Platform.Sheets;
using Xunit;

namespace Workforce.UnitTests.Sheets;

public sealed class SheetWriterTests
{
    private static readonly IReadOnlyList<object?> Filled =
        ["张三", "11010519491231002X", new DateOnly(1949, 12, 31), new DateOnly(1985, 9, 1), "21 大学本科毕业", true, 12, 88.5m, "000123", "好", "小学", "语文"];

    [Fact]
    public void Template_FilledByUs_ReadsBackWithoutAFault()
    {
        using var file = new MemoryStream();
        TemplateWorkbook.Write(file, Sample.Workbook, Sample.Codes, _ => [Filled]);
        var row = Assert.Single(Sample.Read(file));
        Assert.Empty(row.Faults);
        Assert.Equal(new DateOnly(1985, 9, 1), row.Date("joined_on"));
        Assert.Equal("000123", row.Text("staff_number"));
    }

    [Fact]
    public void Template_Empty_HoldsNotesAndCodes()
    {
        using var file = new MemoryStream();
        TemplateWorkbook.Write(file, Sample.Workbook, Sample.Codes);
        Assert.Empty(Sample.Read(file));
        using var workbook = Workbook.Open(file);
        Assert.Equal(["人员", "填写说明", "代码表"], workbook.SheetNames);
        Assert.Contains(workbook.Rows("代码表"), r => r[0].Text == "21 大学本科毕业" && r.Number == 5);
    }

    [Fact]
    public void Written_IsReadByAnotherProgram()
    {
        using var file = new MemoryStream();
        TemplateWorkbook.Write(file, Sample.Workbook, Sample.Codes, _ => [Filled]);
        file.Position = 0;
        var row = (IDictionary<string, object>)MiniExcel.Query(file, useHeaderRow: true, sheetName: "人员").Single();
        Assert.Equal("11010519491231002X", row["身份证件号*"]);
        Assert.Equal(new DateTime(1949, 12, 31), row["出生日期"]);
        Assert.Equal("000123", row["教职工号"]);
        Assert.Equal(12d, row["总周课时数"]);
    }

    [Fact]
    public void WrittenByAnotherProgram_IsRead()
    {
        using var file = new MemoryStream();
        MiniExcel.SaveAs(file, new[] { new Dictionary<string, object> { ["姓名"] = "李四", ["身份证件号"] = "440524188001010014", ["出生日期"] = new DateTime(1980, 1, 1), ["总周课时数"] = 14 } }, sheetName: "人员");
        var row = Assert.Single(Sample.Read(file));
        Assert.Equal(("李四", new DateOnly(1980, 1, 1), 14L), (row.Text("name")!, row.Date("born_on")!.Value, row.Whole("hours")!.Value));
    }

    [Fact]
    public void Result_IsTheSameSheetWithReasons_AndCanBeUploadedAgain()
    {
        using var uploaded = RawWorkbook.With(
            RawWorkbook.Row("名册") + RawWorkbook.Row("姓名", "血型", "身份证件号", "学历") + RawWorkbook.Row("张三", "A", "11010519491231002X", "大学本科毕"), "人员");
        var faults = Sample.Read(uploaded)[0].Faults;
        using var result = new MemoryStream();
        using (var workbook = Workbook.Open(uploaded))
            ResultWorkbook.Write(result, workbook, Sample.Workbook, (_, number) => number == 3 ? ("有误", FaultSeverity.Error, faults) : null);
        using (var workbook = Workbook.Open(result))
        {
            var rows = workbook.Rows("人员").ToList();
            Assert.Equal(["结果", "原因", "姓名", "血型", "身份证件号", "学历"], rows[0].Cells.Select(c => c.Text));
            Assert.Equal(["有误", "「学历」不在代码表里，最接近的是“21 大学本科毕业”", "张三", "A", "11010519491231002X", "大学本科毕"], rows[1].Cells.Select(c => c.Text));
            Assert.Equal(3, rows[1].Number);
        }
        Assert.Equal("学历", Assert.Single(Sample.Read(result)[0].Faults).Column);
    }

    [Fact]
    public void Written_TextThatXmlCannotHold_DoesNotSpoilTheFile()
    {
        using var file = new MemoryStream();
        ListWorkbook.Write(file, "名单", [new("备注")], [["a\0b\uD83Dc<&>\n d "]]);
        using var workbook = Workbook.Open(file);
        Assert.Equal("ab\uFFFDc<&>\n d ", workbook.Rows("名单").Last()[0].Text);
    }

    [Fact]
    public void Csv_FormulasAreHarmlessAndNumbersStayNumbers()
    {
        using var file = new MemoryStream();
        CsvList.Write(file, [new("姓名"), new("备注"), new("变动"), new("入职", ColumnFormat.Month)],
        [
            ["=HYPERLINK(\"http://x\")", "+1", -5, new DateOnly(2015, 9, 1)],
            ["@SUM(A1)", "-2,3", 7m, null],
            ["\tx", "\rx", true, null],
        ]);
        Assert.Equal([0xEF, 0xBB, 0xBF], file.ToArray()[..3]);
        Assert.Equal(
            "姓名,备注,变动,入职\r\n\"'=HYPERLINK(\"\"http://x\"\")\",'+1,-5,2015-09\r\n'@SUM(A1),\"'-2,3\",7,\r\n'\tx,\"'\rx\",是,\r\n",
            Encoding.UTF8.GetString(file.ToArray()[3..]));
    }
}
