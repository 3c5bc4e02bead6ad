using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Workforce.EndToEndTests;

/// <summary>
/// What every page is held to: a picture to look at, nothing serious for axe, and no sideways scrolling. A journey looks at many
/// pages and is told at its end about all of them.
/// </summary>
internal sealed class Look
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

    private static string Checkout()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Workforce.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
