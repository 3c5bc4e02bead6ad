using System.Text.Json;
using Workforce.Platform.Sheets;
using Xunit;
using static Workforce.UnitTests.Sheets.RawWorkbook;

namespace Workforce.UnitTests.Sheets;

public sealed class SheetReadingTests
{
    private const string Id = "身份证件号=11010519491231002X";

    [Fact]
    public void Rows_EverySortOfColumn_ComesAsTypedJson()
    {
        var row = Sample.ReadOne(
            "姓名*=张　三", "＊身份证件号=１１０１０５１９４９１２３１００２x", "出生日期=1949年12月31日", "进本校年月=198509", "学历=大学本科毕业",
            "是否在编=是", "总周课时数=１２", "得分=88.456", "教职工号= 000 123", "备注=好");
        Assert.Empty(row.Faults);
        var json = JsonDocument.Parse(row.ToJson()).RootElement;
        Assert.Equal("""{"name":"张三","resident_id":"11010519491231002X","born_on":"1949-12-31","joined_on":"1985-09-01","education":"21","on_establishment":true,"hours":12,"score":88.46,"staff_number":"000123","note":"好"}""", json.GetRawText());
    }

    [Fact]
    public void Rows_WrongCells_EachSayTheirRule()
    {
        var row = Sample.ReadOne(
            "姓名=", "身份证件号=130402198207290622", "出生日期=2030-01-01", "进本校年月=去年", "学历=大学本科毕", "是否在编=可能",
            "总周课时数=99", "得分=优", "教职工号=123", "备注=太长太长太长太长太长太长");
        Assert.Equal(
        [
            ("姓名", SheetRules.Required, null), ("身份证件号", SheetRules.IdCheckDigit, "4"), ("出生日期", SheetRules.InTheFuture, null),
            ("进本校年月", SheetRules.NotAMonth, null), ("学历", SheetRules.UnknownCodeNear, "21 大学本科毕业"), ("是否在编", SheetRules.NotFlag, null),
            ("总周课时数", SheetRules.NumberOutOfRange, "0—60"), ("得分", SheetRules.NotNumber, null), ("教职工号", SheetRules.WrongLength, "6"), ("备注", SheetRules.TooLong, "10"),
        ], row.Faults.Select(f => (f.Column, f.Rule, f.Hint)));
        Assert.All(row.Faults, f => Assert.Equal(2, f.Row));
    }

    [Fact]
    public void Fault_NeverQuotesAnIdentityNumber() =>
        Assert.Equal("13****************", Sample.ReadOne("姓名=张三", "身份证件号=130402198207290622").Faults[0].Value);

    [Fact]
    public void Rows_BirthDateOtherThanTheNumbers_IsAWarning()
    {
        var row = Sample.ReadOne("姓名=张三", Id, "出生日期=1949-12-30");
        Assert.False(row.HasErrors);
        Assert.Equal("「出生日期」与身份证件号里的出生日期不同（1949-12-31）", Assert.Single(row.Faults).ToString());
    }

    [Fact]
    public void Rows_SeveralLines_AreAlignedIntoRows()
    {
        using var file = With(Row("姓名", "身份证件号", "任教学段", "任教学科") + Row("张三", "11010519491231002X", "小学\n初级中学\n", "语文\n数学"), "人员");
        var rows = Sample.Read(file);
        Assert.Equal([("2", "语文", 0), ("3", "数学", 1)], rows.Select(r => (r.Text("stage")!, r.Text("subject")!, r.Part)));
        Assert.Equal([2, 2], rows.Select(r => r.Number));
        Assert.Empty(rows.SelectMany(r => r.Faults));
    }

    [Fact]
    public void Rows_LinesThatDoNotAlign_AreNotGuessed()
    {
        var row = Sample.ReadOne("姓名=张三", Id, "任教学段=小学\n初级中学", "任教学科=语文\n数学\n英语");
        Assert.Equal("几列的行数对不上（任教学段 2 行，任教学科 3 行），请逐行对齐", Assert.Single(row.Faults).ToString());
    }

    [Fact]
    public void Rows_SameKeyTwice_NamesTheFirstRow()
    {
        using var file = With(Row("姓名", "身份证件号") + Row("张三", "11010519491231002X") + "<row/>" + Row("张三", "11010519491231002X"), "人员");
        var rows = Sample.Read(file);
        Assert.Empty(rows[0].Faults);
        var fault = Assert.Single(rows[1].Faults);
        Assert.Equal((4, SheetRules.Repeated, "2"), (fault.Row, fault.Rule, fault.Hint));
    }

    [Fact]
    public void Rows_IdentityNumberStoredAsNumber_HasLostItsDigits()
    {
        using var file = With(Row("姓名", "身份证件号") + "<row><c t=\"inlineStr\"><is><t>张三</t></is></c><c><v>4.4052418800101E+17</v></c></row>", "人员");
        Assert.Equal(SheetRules.LostDigits, Assert.Single(Sample.Read(file)[0].Faults).Rule);
    }

    [Fact]
    public void Rows_FormulaOrErrorValue_IsRefusedEvenWithACachedValue()
    {
        using var file = With(
            Row("姓名", "身份证件号", "学历") + "<row><c t=\"str\"><f>A1</f><v>张三</v></c><c t=\"inlineStr\"><is><t>11010519491231002X</t></is></c><c t=\"e\"><v>#N/A</v></c></row>", "人员");
        Assert.Equal([SheetRules.Formula, SheetRules.ErrorValue], Sample.Read(file)[0].Faults.Select(f => f.Rule));
    }

    [Fact]
    public void Rows_CharactersThatCannotBeStored_AreARowError()
    {
        var row = Sample.ReadOne("姓名=张_x0000_三", Id);
        Assert.Equal(SheetRules.BadCharacters, Assert.Single(row.Faults).Rule);
    }

    [Theory]
    [InlineData("", 42248)]
    [InlineData("<workbookPr date1904=\"1\"/>", 40786)]
    public void Rows_ExcelDates_AreRightInBothCalendars(string workbookPr, int stored)
    {
        const string styles = "<numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs>";
        using var file = With(
            Row("姓名", "身份证件号", "进本校年月", "备注") + $"<row><c/><c/><c s=\"1\"><v>{stored}</v></c><c s=\"1\"><v>{stored}</v></c></row>", "人员", workbookPr, styles: styles);
        var row = Sample.Read(file)[0];
        Assert.Equal(new DateOnly(2015, 9, 1), row.Date("joined_on"));
        Assert.Equal("2015-09-01", row.Text("note"));
    }

    [Fact]
    public void Rows_SharedStringsWithRunsAndPhonetics_AreTheTextPeopleSee()
    {
        using var file = With(
            Row("姓名", "身份证件号") + "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>", "人员",
            strings: "<si><r><t>张</t></r><r><t xml:space=\"preserve\"> 三</t></r><rPh sb=\"0\" eb=\"1\"><t>ちょう</t></rPh></si><si><t>11010519491231002X</t></si>");
        Assert.Equal("张三", Sample.Read(file)[0].Text("name"));
    }

    [Fact]
    public void Find_HeaderBelowATitle_IsFoundAndUnknownColumnsNamed()
    {
        using var file = With(Row("2026年教师名册") + Row("（填表人：王五）") + Row("序号", "教师姓名", "身份证件号", "血型") + Row("1", "张三", "11010519491231002X", "A"), "人员");
        using var workbook = Workbook.Open(file);
        var reading = workbook.Find(Sample.People)!;
        Assert.Equal(["序号", "血型"], reading.Unknown);
        Assert.Contains("学历", reading.Missing);
        Assert.Equal((4, "张三"), reading.Rows(Sample.Context).Select(r => (r.Number, r.Text("name")!)).Single());
    }

    [Fact]
    public void Find_WrongTemplateMissingOrRepeatedColumns_IsSaid()
    {
        Assert.Equal(SheetSentences.WrongTemplate, Refused(Row("商品", "单价") + Row("苹果", "3")));
        Assert.Equal(SheetSentences.MissingColumns, Refused(Row("姓名", "学历")));
        Assert.Equal(SheetSentences.RepeatedColumn, Refused(Row("姓名", "教师姓名", "身份证件号")));
    }

    [Fact]
    public void Find_SheetByNameAmongSeveral_OrSaysWhichThereAre()
    {
        using var file = With("", "别的", more: null);
        using var workbook = Workbook.Open(file);
        Assert.Null(workbook.Find(Sample.People with { Optional = true }));
    }

    [Fact]
    public void Groups_SameRuleInSameColumn_AreTold_Once()
    {
        var groups = new FaultGroups();
        for (var row = 2; row < 3_002; row++)
            groups.Add("人员", new RowFault(row, "学历", "x" + row, SheetRules.UnknownCode, FaultSeverity.Error));
        groups.Add("人员", new RowFault(9, "出生日期", null, "w", FaultSeverity.Warning));
        var list = groups.ToList();
        Assert.Equal([("学历", 3_000), ("出生日期", 1)], list.Select(g => (g.Column, g.Count)));
        Assert.Equal(Enumerable.Range(2, 10), list[0].FirstRows);
    }

    private static string Refused(string rows)
    {
        using var file = With(rows, "人员");
        return Assert.Throws<WorkbookRefused>(() => Sample.Read(file)).Sentence;
    }
}
