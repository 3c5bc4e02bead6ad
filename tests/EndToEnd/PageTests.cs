using System.Text.RegularExpressions;
using Workforce.Demo;
using Xunit;

namespace Workforce.EndToEndTests;

/// <summary>Every page that a role can open from the menu: on a desk in Chinese, on a phone in English.</summary>
public sealed partial class PageTests(DemoHost host, Chromium chromium)
{
    public static TheoryData<DemoRole, int, string> Views() => [.. from role in Enum.GetValues<DemoRole>() from view in new[] { (1440, "zh-CN"), (390, "en") } select (role, view.Item1, view.Item2)];

    [Theory, MemberData(nameof(Views))]
    public async Task Menu_OfARole_LooksRight(DemoRole role, int width, string language)
    {
        var page = await chromium.SignInAsync(host, host.Person(role), width, language);
        var paths = await page.Locator("#menu a.nav-link").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))");
        Assert.NotEmpty(paths);
        var look = new Look();
        foreach (var path in paths)
        {
            var answer = await page.GotoAsync(path);
            Assert.True(answer!.Ok, $"{path} answered {answer.Status} to {role}.");
            Assert.False(language == "en" && LeftInChinese().Match(await page.TitleAsync()) is { Success: true }, $"The title of {path} is not in English.");
            await look.AtAsync(page, $"{role}{path.Replace('/', '-')}-{width}-{language}");
        }
        look.AssertNothingFound();
        await page.Context.CloseAsync();
    }

    [Theory, InlineData(1440, "zh-CN"), InlineData(390, "zh-CN"), InlineData(1440, "en"), InlineData(390, "en")]
    public async Task SignIn_LooksRight(int width, string language)
    {
        var page = await chromium.OpenAsync(host, width, language);
        await page.GotoAsync("/SignIn");
        var look = new Look();
        await look.AtAsync(page, $"SignIn-{width}-{language}");
        look.AssertNothingFound();
        await page.Context.CloseAsync();
    }

    [GeneratedRegex(@"[\u4e00-\u9fff]")]
    private static partial Regex LeftInChinese();
}
