using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Workforce.EndToEndTests;

/// <summary>
/// What every page is held to: a picture to look at, nothing serious for axe, and no sideways scrolling. A journey looks at many
/// pages and is told at its end about all of them.
/// </summary>
/// <param name="data">Names that stay Chinese on English pages: of schools, people, rounds. With them, every other Chinese word there is a fault.</param>
internal sealed partial class Look(IReadOnlyList<string>? data = null)
{
    private static readonly string Pictures = Path.Combine(Checkout(), "tests", "EndToEnd", "pictures");

    private readonly List<string> faults = [];

    public void AssertNothingFound() => Assert.True(faults.Count == 0, string.Join("\n", faults));

    public async Task AtAsync(IPage page, string name)
    {
        Directory.CreateDirectory(Pictures);
        await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, name + ".png"), FullPage = true });
        var found = await page.RunAxe();
        var serious = found.Violations.Where(v => v.Impact is "serious" or "critical").Select(v => $"{v.Id}: {v.Help} at {string.Join(", ", v.Nodes.Take(3).Select(n => n.Html[..Math.Min(160, n.Html.Length)]))}").ToList();
        faults.AddRange(serious.Select(what => $"{name}: axe finds {what}"));
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (overflow > 1)
            faults.Add($"{name}: the page is {overflow} px wider than the window.");
    }

    /// <summary>The page as it stands on a desk, then loaded again in English on a phone; it is left in Chinese on a desk.</summary>
    public Task InBothAsync(IPage page, string name) => InAsync(page, name, [1440], [390]);

    /// <summary>The same, with the phone in Chinese and the desk in English besides.</summary>
    public Task InAllAsync(IPage page, string name) => InAsync(page, name, [1440, 390], [390, 1440]);

    private async Task InAsync(IPage page, string name, int[] chinese, int[] english)
    {
        await AtWidthsAsync(page, name, "zh-CN", chinese);
        await SpeakAsync(page, "en");
        await AtWidthsAsync(page, name, "en", english);
        if (data is not null)
            await FindChineseAsync(page, name);
        await page.SetViewportSizeAsync(1440, 900);
        await SpeakAsync(page, "zh-CN");
    }

    private async Task AtWidthsAsync(IPage page, string name, string language, int[] widths)
    {
        foreach (var width in widths)
        {
            await page.SetViewportSizeAsync(width, width < 600 ? 844 : 900);
            await AtAsync(page, $"{name}-{width}-{language}");
        }
    }

    private static async Task SpeakAsync(IPage page, string language)
    {
        await page.Context.AddCookiesAsync([new() { Name = ".AspNetCore.Culture", Value = Uri.EscapeDataString($"c={language}|uic={language}"), Url = new Uri(page.Url).GetLeftPart(UriPartial.Authority) }]);
        await page.GotoAsync(page.Url.Split('#')[0]);
    }

    private async Task FindChineseAsync(IPage page, string name)
    {
        var texts = await page.Locator("main").EvaluateAsync<string[]>("""
            main => {
              const found = [], walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) if (!walk.currentNode.parentElement.closest('.wf-said, script, style, [lang=zh-CN]')) found.push(walk.currentNode.data);
              main.querySelectorAll('[aria-label], [placeholder]').forEach(e => found.push(e.getAttribute('aria-label') ?? '', e.getAttribute('placeholder') ?? ''));
              return found;
            }
            """);
        var left = texts.Select(text => data!.OrderByDescending(known => known.Length).Aggregate(text, (rest, known) => rest.Replace(known, ""))).Where(text => Han().IsMatch(text)).Select(text => text.Trim()).Distinct().ToList();
        if (left.Count > 0)
            faults.Add($"{name}: left in Chinese: {string.Join(" | ", left.Take(12))}");
    }

    [GeneratedRegex(@"[\u4e00-\u9fff]")]
    private static partial Regex Han();

    private static string Checkout()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Workforce.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
