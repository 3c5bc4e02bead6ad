using Microsoft.Playwright;
using Workforce.Demo;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.EndToEndTests;

/// <summary>One Chromium for all journeys. CHROMIUM names a browser that is not in its usual place.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // Playwright's own download needs the internet; the installed browser does not, and asks for nothing in the background.
    private static readonly string[] Quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=zh-CN"];

    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium", Args = Quiet });
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    /// <summary>A fresh window in which nobody is signed in.</summary>
    public async Task<IPage> OpenAsync(TestHost host, int width = 1440, string language = "zh-CN")
    {
        var context = await browser.NewContextAsync(new() { BaseURL = host.Address.ToString(), ViewportSize = new() { Width = width, Height = width < 600 ? 844 : 900 }, Locale = language, ReducedMotion = ReducedMotion.Reduce });
        await context.AddCookiesAsync([new() { Name = ".AspNetCore.Culture", Value = Uri.EscapeDataString($"c={language}|uic={language}"), Url = host.Address.ToString() }]);
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(15_000);
        return page;
    }

    /// <summary>A window in which a demo person has clicked her line of the sign-in page.</summary>
    public async Task<IPage> SignInAsync(TestHost host, DemoPerson person, int width = 1440, string language = "zh-CN")
    {
        var page = await OpenAsync(host, width, language);
        await page.GotoAsync("/SignIn");
        var line = page.Locator($"button[name=assignment][value='{await host.RoleOfAsync(person)}']");
        if (!await line.IsVisibleAsync())
            await page.Locator("details", new() { Has = line }).Locator("summary").ClickAsync();
        await line.ClickAsync();
        await page.WaitForURLAsync("**/");
        return page;
    }
}
