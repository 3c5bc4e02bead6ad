using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Workforce.EndToEndTests;

/// <summary>What an officer clicks to carry a round on. Each step begins at any page and ends on one of the round.</summary>
internal sealed class OfficerSteps(IPage officer, string round)
{
    public const string DrawName = "福彩3D";

    public async Task CloseChoicesAsync()
    {
        await officer.GotoAsync(round.Replace("Show", "CloseChoices"));
        await officer.GetByLabel("提前截止的理由").FillAsync("演示：提前进入评分");
        await officer.GetByRole(AriaRole.Button, new() { Name = "截止志愿" }).ClickAsync();
        await Expect(officer.Locator("main")).ToContainTextAsync("评分");
    }

    /// <param name="look">Called on the filled form.</param>
    public async Task LockAsync(Func<Task>? look = null)
    {
        await officer.GotoAsync(round.Replace("Show", "Lock"));
        await officer.GetByLabel("提前或带缺项锁定的理由").FillAsync("演示：缺评的学校已书面放弃评分");
        await (look?.Invoke() ?? Task.CompletedTask);
        await officer.GetByRole(AriaRole.Button, new() { Name = "锁定并公布指纹" }).ClickAsync();
        await Expect(officer.Locator("main")).ToContainTextAsync("输入指纹");
    }

    /// <param name="look">Called on the filled form.</param>
    public async Task DrawAsync(DateOnly on, Func<Task>? look = null)
    {
        await officer.GotoAsync(round);
        await officer.GetByRole(AriaRole.Link, new() { Name = "录入抽签结果" }).ClickAsync();
        await officer.GetByLabel("开奖名称").FillAsync(DrawName);
        await officer.GetByLabel("期号").FillAsync("2027014");
        await officer.GetByLabel("开奖日期").FillAsync(on.ToString("yyyy-MM-dd"));
        await officer.GetByLabel("开奖号码", new() { Exact = true }).FillAsync("4 1 7");
        await officer.GetByLabel("再填一次开奖号码").FillAsync("4 1 7");
        await (look?.Invoke() ?? Task.CompletedTask);
        await officer.GetByRole(AriaRole.Button, new() { Name = "录入抽签结果" }).ClickAsync();
        await Expect(officer.Locator("main")).ToContainTextAsync("公开抽签记录");
    }

    /// <summary>Every party reveals what the generated data sealed for her; the page says what that is.</summary>
    /// <param name="look">Called on the first filled form.</param>
    public async Task RevealAsync(Func<Task>? look = null)
    {
        var open = officer.GetByRole(AriaRole.Link, new() { Name = "公开种子" });
        for (var left = await open.CountAsync(); left > 0; left--)
        {
            await open.First.ClickAsync();
            await officer.GetByLabel("种子（64 位十六进制）").FillAsync(await officer.Locator("[data-demo-seed]").InnerTextAsync());
            await (look?.Invoke() ?? Task.CompletedTask);
            look = null;
            await officer.GetByRole(AriaRole.Button, new() { Name = "核对并公开" }).ClickAsync();
            await Expect(open).ToHaveCountAsync(left - 1);
        }
        await Expect(officer.Locator(".wf-draw-line").First).ToContainTextAsync("sha256sum");
        await officer.GotoAsync(round);
    }

    public async Task RunAsync()
    {
        await officer.GetByRole(AriaRole.Link, new() { Name = "开始配置" }).ClickAsync();
        await officer.GetByRole(AriaRole.Button, new() { Name = "开始配置" }).ClickAsync();
        // The page shows the result by itself.
        await Expect(officer.GetByText("拟聘结果已校验")).ToBeVisibleAsync(new() { Timeout = 60_000 });
    }

    public async Task PublishAsync()
    {
        await officer.GotoAsync(round);
        await officer.GetByRole(AriaRole.Link, new() { Name = "核对并公示" }).ClickAsync();
        await officer.GetByRole(AriaRole.Button, new() { Name = "公示", Exact = true }).ClickAsync();
        await Expect(officer.Locator("main")).ToContainTextAsync("公示");
    }
}
