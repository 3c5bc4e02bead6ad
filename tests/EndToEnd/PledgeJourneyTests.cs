using Microsoft.Playwright;
using Workforce.Demo;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Workforce.EndToEndTests;

/// <summary>Pledges on a phone: a principal reads and signs for her school and starts the signing; a teacher signs; the bureau sees who has not.</summary>
public sealed class PledgeJourneyTests(Chromium chromium)
{
    [Fact]
    public async Task Principal_SignsAndStarts_TeacherSigns_OnAPhone()
    {
        await using var host = new DemoHost();
        await host.InitializeAsync();
        var look = new Look();
        var head = await chromium.SignInAsync(host, host.City.Accounts.First(a => a.Role == DemoRole.Principal));
        await head.SetViewportSizeAsync(390, 844);
        await head.GotoAsync("/Ethics/Pledges");
        await look.AtAsync(head, "pledge-01-principal-390-zh-CN");
        await head.GetByRole(AriaRole.Link, new() { Name = "阅读并签署" }).First.ClickAsync();
        await look.AtAsync(head, "pledge-02-read-390-zh-CN");
        await SignAsync(head);
        await head.GetByRole(AriaRole.Button, new() { Name = "开始全体教师签署" }).ClickAsync();
        await Expect(head.GetByText("已开始，本校教师现在可以签署。")).ToBeVisibleAsync();
        await look.AtAsync(head, "pledge-03-started-390-zh-CN");

        // The first teacher of the demo list whose page offers it.
        foreach (var person in host.City.Accounts.Where(a => a.Role == DemoRole.Teacher))
        {
            var teacher = await chromium.SignInAsync(host, person);
            await teacher.SetViewportSizeAsync(390, 844);
            await teacher.GotoAsync("/Ethics/Pledges");
            var offered = teacher.GetByRole(AriaRole.Link, new() { Name = "阅读并签署" }).First;
            if (await offered.CountAsync() == 0)
                continue;
            await offered.ClickAsync();
            await look.AtAsync(teacher, "pledge-04-teacher-390-zh-CN");
            await SignAsync(teacher);
            await teacher.GetByRole(AriaRole.Link, new() { Name = "签署证明" }).First.ClickAsync();
            await Expect(teacher.GetByText("链上序号")).ToBeVisibleAsync();
            await look.AtAsync(teacher, "pledge-05-certificate-390-zh-CN");
            break;
        }

        var officer = await chromium.SignInAsync(host, host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer));
        await officer.GotoAsync("/Ethics/Pledges");
        await look.InBothAsync(officer, "pledge-06-campaigns");
        await officer.GetByRole(AriaRole.Link, new() { Name = "校与教师承诺书" }).First.ClickAsync();
        await look.InBothAsync(officer, "pledge-07-who-has-not");
        await officer.GotoAsync("/Ethics/Pledges/Chain?handler=Verify");
        await Expect(officer.GetByText("校验通过").First).ToBeVisibleAsync();
        await look.InBothAsync(officer, "pledge-08-chain");
        look.AssertNothingFound();
    }

    private static async Task SignAsync(IPage page)
    {
        await page.GetByText("我已阅读全文，承诺遵守。").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "签署", Exact = true }).ClickAsync();
        await Expect(page.GetByText("签署成功")).ToBeVisibleAsync();
    }
}
