using System.IO.Compression;
using System.Text;
using Workforce.Platform.Sheets;
using Xunit;

namespace Workforce.UnitTests.Sheets;

public sealed class WorkbookGuardTests
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512]];

    [Fact]
    public void Open_NothingLikeAWorkbook_SaysWhatItIs()
    {
        Refused(SheetSentences.Empty, new MemoryStream());
        Refused(SheetSentences.NotAWorkbook, new MemoryStream("姓名,性别\n张三,男\n"u8.ToArray()));
        Refused(SheetSentences.OldFormat, new MemoryStream(CompoundFile));
        Refused(SheetSentences.Encrypted, new MemoryStream([.. CompoundFile, .. new byte[70_000], .. Encoding.Unicode.GetBytes("EncryptedPackage")]));
        Refused(SheetSentences.NotAWorkbook, Zip(zip => RawWorkbook.Put(zip, "word/document.xml", "<w/>")));
        Refused(SheetSentences.Binary, Zip(zip => RawWorkbook.Put(zip, "xl/workbook.bin", "x")));
        Refused(SheetSentences.Macros, RawWorkbook.With("", more: zip => RawWorkbook.Put(zip, "xl/vbaProject.bin", "x")));
    }

    [Fact]
    public void Open_CutShort_IsDamaged()
    {
        var whole = RawWorkbook.With(RawWorkbook.Row("姓名", "身份证件号")).ToArray();
        Refused(SheetSentences.Damaged, new MemoryStream(whole[..(whole.Length / 2)]));
    }

    [Fact]
    public void Open_MoreThanTheUploadLimit_IsRefusedUnread() =>
        Refused(SheetSentences.TooLarge, new MemoryStream(new byte[1024 * 1024 + 1]), SheetLimits.Default with { UploadBytes = 1024 * 1024 });

    [Fact]
    public void Open_ThousandsOfParts_IsRefused() => Refused(SheetSentences.TooManyParts, RawWorkbook.With("", more: zip =>
    {
        for (var i = 0; i < 1_001; i++)
            zip.CreateEntry($"p{i}");
    }));

    [Fact]
    public void Open_HundredsOfMegabytesInAFewKilobytes_IsRefusedUnread()
    {
        var bomb = Bomb("<row><c><v>1</v></c></row>", 400_000_000);
        Assert.True(bomb.Length < 4_000_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Refused(SheetSentences.Bomb, bomb);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 4_000_000);
    }

    [Fact]
    public void Read_BombThatClaimsToBeSmall_IsStoppedOnTheWay()
    {
        var bomb = Bomb("<row><c><v>1</v></c></row>", 100_000_000).ToArray();
        Understate(bomb, "xl/worksheets/sheet2.xml", 1_000_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Refused(null, new MemoryStream(bomb));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 64_000_000);
    }

    [Theory]
    [InlineData("<a>", "")]
    [InlineData("<row><c t=\"inlineStr\"><is><t>", "字")]
    [InlineData("<row r=\"", "9")]
    public void Read_EndlessNestingTextOrAttribute_IsStoppedEarly(string start, string run)
    {
        var rows = new StringBuilder(start);
        for (var i = 0; i < 2_000_000; i++)
            rows.Append(run.Length > 0 ? run : start);
        using var file = RawWorkbook.With(rows.ToString(), "人员");
        Assert.Throws<WorkbookRefused>(() => Sample.Read(file));
    }

    [Fact]
    public void Read_ExternalEntity_IsNotFollowed()
    {
        var file = Zip(zip =>
        {
            RawWorkbook.Put(zip, "[Content_Types].xml", "<Types/>");
            RawWorkbook.Put(zip, "xl/workbook.xml", "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><workbook>&e;</workbook>");
        });
        Refused(SheetSentences.Damaged, file);
    }

    [Fact]
    public void Read_DimensionOfAWholeSheet_IsNotBelieved()
    {
        using var file = RawWorkbook.With(RawWorkbook.Row("姓名", "身份证件号") + "<row r=\"1048576\"><c r=\"XFD1048576\"/></row>", "人员");
        Assert.Empty(Sample.Read(file));
    }

    [Fact]
    public void Read_TooManyRowsOrColumns_IsRefusedWithTheSheetsName()
    {
        using var rows = RawWorkbook.With(RawWorkbook.Row("姓名", "身份证件号") + string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", 200_001)), "人员");
        Assert.Equal(SheetSentences.TooManyRows, Assert.Throws<WorkbookRefused>(() => Sample.Read(rows)).Sentence);
        using var columns = RawWorkbook.With("<row><c r=\"GS1\"><v>1</v></c></row>", "人员");
        var refused = Assert.Throws<WorkbookRefused>(() => Sample.Read(columns));
        Assert.Equal(SheetSentences.TooManyColumns, refused.Sentence);
        Assert.Contains("人员", refused.Message);
    }

    private static void Refused(string? sentence, Stream file, SheetLimits? limits = null)
    {
        var refused = Assert.Throws<WorkbookRefused>(() =>
        {
            using var workbook = Workbook.Open(file, limits);
            foreach (var sheet in workbook.SheetNames)
                _ = workbook.Rows(sheet).Count();
        });
        if (sentence is not null)
            Assert.Equal(sentence, refused.Sentence);
    }

    private static MemoryStream Zip(Action<ZipArchive> fill)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            fill(zip);
        return file;
    }

    private static MemoryStream Bomb(string row, int length) => RawWorkbook.With("", target: "worksheets/sheet2.xml", more: zip =>
    {
        using var part = zip.CreateEntry("xl/worksheets/sheet2.xml").Open();
        var chunk = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(row, 4_000)));
        part.Write("<worksheet><sheetData>"u8);
        for (var written = 0; written < length; written += chunk.Length)
            part.Write(chunk);
    });

    // Overwrites the unpacked size in the zip's directory.
    private static void Understate(byte[] file, string part, int claimed)
    {
        var name = Encoding.UTF8.GetBytes(part);
        for (var at = file.AsSpan().IndexOf("PK\u0001\u0002"u8); at >= 0 && at + 46 + name.Length < file.Length;)
        {
            if (file.AsSpan(at + 46, name.Length).SequenceEqual(name))
                BitConverter.GetBytes(claimed).CopyTo(file, at + 24);
            var next = file.AsSpan(at + 4).IndexOf("PK\u0001\u0002"u8);
            if (next < 0)
                return;
            at += 4 + next;
        }
    }
}
