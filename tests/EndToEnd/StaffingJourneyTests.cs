using Microsoft.Playwright;
using Workforce.Demo;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Workforce.EndToEndTests;

/// <summary>An officer's staffing year: enter what a school has not, confirm, compute, allocate within the total, approve, print.</summary>
public sealed class StaffingJourneyTests(DemoHost host, Chromium chromium)
{
    private readonly Look look = new();

    [Fact]
    public async Task Quotas_FromPupils_ToAnApprovedDecision()
    {
        var officer = await chromium.SignInAsync(host, host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == host.City.Districts[1].Id));
        await EnterAsync(officer);
        await officer.GotoAsync("/Staffing/Quotas");
        await look.InBothAsync(officer, "staffing-quotas");
        await officer.Locator("main td.wf-name a").First.ClickAsync();
        await ComputeAndAllocateAsync(officer);
        await officer.GetByLabel("文号").FillAsync("示范编〔2026〕9号（演示）");
        await officer.GetByLabel("发文日期").FillAsync("2026-11-20");
        await officer.GetByRole(AriaRole.Button, new() { Name = "核定", Exact = true }).ClickAsync();
        await Expect(officer.Locator("main")).ToContainTextAsync("示范编〔2026〕9号（演示）");
        await look.InBothAsync(officer, "staffing-approved");
        await officer.GetByRole(AriaRole.Link, new() { Name = "各校编制分配表" }).ClickAsync();
        await look.InBothAsync(officer, "staffing-paper");
        await officer.GotoAsync("/Staffing/Norms");
        await look.InBothAsync(officer, "staffing-norms");
        look.AssertNothingFound();
    }

    private async Task EnterAsync(IPage officer)
    {
        await officer.GotoAsync("/Staffing");
        await look.InBothAsync(officer, "staffing");
        await officer.GotoAsync("/Staffing/Enrolments");
        await look.InBothAsync(officer, "staffing-enrolments");
        await officer.Locator("tr", new() { HasText = "填报中" }).Locator("a").First.ClickAsync();
        await officer.GetByLabel("合计 学生").FillAsync("1");
        await officer.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await Expect(officer.GetByRole(AriaRole.Alert)).ToContainTextAsync("各行相加是");
        await look.AtAsync(officer, "staffing-enrolment-refused-1440-zh-CN");
        await officer.GetByLabel("合计 学生").FillAsync("");
        await officer.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await officer.GetByRole(AriaRole.Button, new() { Name = "上报" }).ClickAsync();
        await Expect(officer.Locator("main")).ToContainTextAsync("已上报");
        await officer.GotoAsync("/Staffing/Enrolments");
        await officer.GetByRole(AriaRole.Button, new() { Name = "确认已上报的" }).ClickAsync();
        await Expect(officer.Locator("main")).ToContainTextAsync("填报中 0 所");
    }

    private async Task ComputeAndAllocateAsync(IPage officer)
    {
        await officer.GetByRole(AriaRole.Button, new() { Name = "重新测算" }).ClickAsync();
        await Expect(officer.Locator("main")).Not.ToContainTextAsync("还没有确认，没有测算");
        await officer.GetByLabel("全县总量").FillAsync("999");
        await officer.GetByRole(AriaRole.Button, new() { Name = "分配", Exact = true }).ClickAsync();
        await Expect(officer.Locator("main")).ToContainTextAsync("核定备案");
        await officer.Locator("main td.wf-name a").First.ClickAsync();
        await look.InBothAsync(officer, "staffing-school");
        await officer.GoBackAsync();
    }
}
