using System.Net;
using Workforce.Demo;
using Workforce.Platform.Sheets;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Sheets;

public sealed class ImportPageTests(TestHost host)
{
    private readonly Desk desk = new(host);

    [Fact]
    public async Task Upload_ThenCommitThenUndo_ByPagesWithoutScript()
    {
        var person = host.Person(DemoRole.DistrictOfficer);
        var browser = await host.SignInAsync(person);
        var list = await browser.GetAsync("/Registry/Imports/schools");
        var template = await browser.Http.GetAsync(Assert.Single(list.Links("a[href$='handler=Template']")));
        using (var workbook = Workbook.Open(new MemoryStream(await template.Content.ReadAsByteArrayAsync())))
            Assert.Equal(["学校", "学段规模", "填写说明", "代码表"], workbook.SheetNames);

        var school = host.City.Schools.Where(s => s.DistrictId == person.DistrictId).ElementAt(4);
        using var file = Filled.Sheet("学校", [("学校标识码*", school.Code), ("学校名称*", school.Name), ("学校类型*", school.Kind), ("城乡类型*", "城市"), ("是否公办*", "是"), ("建校年份", 1877)]);
        var page = await browser.UploadAsync(list.Form("form[enctype]"), "file", "学校.xlsx", file.ToArray());
        Assert.StartsWith("/Registry/Imports/Show/", page.Url.AbsolutePath);
        var id = Guid.Parse(page.Url.Segments[^1]);
        await desk.WorkAsync(id);
        page = await browser.GetAsync(page.Url.AbsolutePath);
        Assert.Contains("不在代码表里，最接近的是", page.Text);
        Assert.Null(page.Document.QuerySelector("form[action*='Commit']"));

        using var mended = Filled.Sheet("学校", [("学校标识码*", school.Code), ("学校名称*", school.Name), ("学校类型*", school.Kind), ("城乡类型*", school.Locality), ("是否公办*", school.IsPublic), ("建校年份", 1877)]);
        page = await browser.UploadAsync((await browser.GetAsync("/Registry/Imports/schools")).Form("form[enctype]"), "file", "学校.xlsx", mended.ToArray());
        id = Guid.Parse(page.Url.Segments[^1]);
        await desk.WorkAsync(id);
        page = await browser.GetAsync(page.Url.AbsolutePath);
        Assert.Contains("将新增 0 行、更新 1 行", page.Text);
        Assert.Contains($"建校年份：{school.FoundedYear} → 1877", page.Text);
        var commit = page.Form("form[action*='Commit']");
        page = await browser.SubmitAsync(commit, ("reason", "核对校史"));
        await browser.SubmitAsync(commit, ("reason", "再按一次"));
        await desk.WorkAsync(id);
        page = await browser.GetAsync(page.Url.AbsolutePath);
        Assert.Contains("已导入：新增 0 行，更新 1 行。", page.Text);
        Assert.Equal("核对校史", await desk.SqlAsync<string>($"select reason from platform.change_log where new @> '{{\"FoundedYear\": 1877}}'"));

        page = await browser.SubmitAsync(page.Form("form[action*='Undo']"), ("reason", "填错了"));
        await desk.WorkAsync(id);
        page = await browser.GetAsync(page.Url.AbsolutePath);
        Assert.Contains("已撤销，数据恢复到导入之前。", page.Text);
        var result = await browser.Http.GetAsync(page.Links("a[href$='handler=Result']").Single());
        Assert.Equal(HttpStatusCode.OK, result.StatusCode);
    }

    [Fact]
    public async Task Upload_NotAWorkbookOrTooLarge_SaysSoOnTheSamePage()
    {
        var browser = await host.SignInAsync(DemoRole.DistrictOfficer);
        var list = await browser.GetAsync("/Registry/Imports");
        var page = await browser.UploadAsync(list.Form("form[enctype]"), "file", "名单.xlsx", "姓名,性别"u8.ToArray());
        Assert.Contains(SheetSentences.NotAWorkbook, page.Text);
        page = await browser.UploadAsync(list.Form("form[enctype]"), "file", "大.xlsx", new byte[51 * 1024 * 1024]);
        Assert.Contains("文件超过 50 MB", page.Text);
    }

    [Fact]
    public async Task Show_OfAnotherDistrictOrForOthers_IsNotThere()
    {
        var (first, second) = (host.City.Districts[0].Id, host.City.Districts[1].Id);
        var officer = host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == first);
        var browser = await host.SignInAsync(officer);
        using var file = Filled.Sheet("学校", [("学校标识码*", "1234567890"), ("学校名称*", "丁小学"), ("学校类型*", "小学"), ("城乡类型*", "城区"), ("是否公办*", "是")]);
        var page = await browser.UploadAsync((await browser.GetAsync("/Registry/Imports/schools")).Form("form[enctype]"), "file", "学校.xlsx", file.ToArray());
        var other = await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == second));
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(page.Url.AbsolutePath)).Status);
        var principal = await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.Principal && a.DistrictId == first));
        Assert.Equal(HttpStatusCode.NotFound, (await principal.GetAsync("/Registry/Imports/schools")).Status);
        Assert.Equal(HttpStatusCode.OK, (await principal.GetAsync("/Registry/Imports")).Status);
    }
}
