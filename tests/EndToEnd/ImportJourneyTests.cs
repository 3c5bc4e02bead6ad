using Microsoft.Playwright;
using Workforce.Demo;
using Workforce.Platform.Sheets;
using Xunit;

namespace Workforce.EndToEndTests;

/// <summary>A district officer hands in a workbook with a few mistakes, looks at it, commits and takes it back.</summary>
public sealed class ImportJourneyTests(DemoHost host, Chromium chromium)
{
    // Milliseconds for work in the background, after which the page shows its result by itself.
    private const float Background = 60_000;

    [Theory, InlineData(1440, "zh-CN"), InlineData(390, "en")]
    public async Task Officer_ImportsTeachers_AndTakesThemBack(int width, string language)
    {
        var look = new Look();
        var person = host.Person(DemoRole.DistrictOfficer);
        var page = await chromium.SignInAsync(host, person, width, language);
        await page.GotoAsync("/Registry/Imports");
        await look.AtAsync(page, $"Import-1-list-{width}-{language}");

        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "2026年秋季教师.xlsx", MimeType = ListWorkbook.ContentType, Buffer = Workbook(person, width) });
        await page.Locator("form[enctype] button").ClickAsync();
        await Assertions.Expect(page.Locator("form[action*='Commit']")).ToBeVisibleAsync(new() { Timeout = Background });
        await look.AtAsync(page, $"Import-2-review-{width}-{language}");

        await page.Locator("form[action*='Commit'] input[name=reason]").FillAsync("秋季学期新教师报到");
        await page.Locator("form[action*='Commit'] button").ClickAsync();
        await Assertions.Expect(page.Locator("form[action*='Undo']")).ToBeVisibleAsync(new() { Timeout = Background });
        await look.AtAsync(page, $"Import-3-committed-{width}-{language}");

        await page.Locator("form[action*='Undo'] input[name=reason]").FillAsync("名单有误");
        await page.Locator("form[action*='Undo'] button").ClickAsync();
        await Assertions.Expect(page.GetByText(new System.Text.RegularExpressions.Regex("已撤销，数据恢复到导入之前|Undone: the data"))).ToBeVisibleAsync(new() { Timeout = Background });
        await page.GotoAsync("/Registry/Imports");
        await look.AtAsync(page, $"Import-4-after-{width}-{language}");
        look.AssertNothingFound();
        await page.Context.CloseAsync();
    }

    private byte[] Workbook(DemoPerson officer, int salt)
    {
        var schools = host.City.Schools.Where(s => s.DistrictId == officer.DistrictId).ToList();
        var known = host.City.Teachers.First(t => t.Employment.DistrictId == officer.DistrictId && t.Employment.Status == "100");
        string[] titles = ["姓名*", "性别*", "教职工号", "身份证件类型*", "身份证件号*", "出生日期*", "民族*", "政治面貌*", "学校", "参加工作年月*", "进本校年月*", "教职工来源*", "教职工类别*", "是否在编*", "签订合同情况*", "人员状态*", "主教学科", "血型"];
        IReadOnlyList<object?> Row(int nth, string born = "2003-05-06", string subject = "语文", string? id = null) =>
        [
            "陈晓" + "雨晴岚宁悦安"[nth % 6], "女", $"N{salt}{nth:D3}", "居民身份证", id ?? Id(salt + nth), born, "汉族", "共青团员", schools[nth % schools.Count].Name, "2026.8", "2026年8月", "应届毕业生", "专任教师", "是", "聘用合同", "在本单位任职", subject, "A",
        ];
        IReadOnlyList<IReadOnlyList<object?>> rows =
        [
            .. Enumerable.Range(0, 6).Select(n => Row(n)),
            Row(6, born: "2003-05-07"), Row(7, subject: "语文课"), Row(8, subject: "语文课"), Row(9, id: "130402198207290622"), Row(10, id: Id(salt)),
            Row(11, born: known.Person.BornOn.ToString("yyyy-MM-dd"), id: known.Person.IdNumber),
        ];
        using var file = new MemoryStream();
        ListWorkbook.Write(file, "基本信息", [.. titles.Select(t => new WrittenColumn(t))], rows);
        return file.ToArray();
    }

    private static string Id(int serial)
    {
        var digits = $"33991920030506{serial % 500 * 2:D3}";
        return digits + ResidentId.CheckDigit(digits);
    }
}
