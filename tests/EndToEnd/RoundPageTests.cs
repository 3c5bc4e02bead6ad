using Microsoft.Playwright;
using Workforce.Demo;
using Xunit;

namespace Workforce.EndToEndTests;

/// <summary>Every page in the menu of a round, before it opens, while it runs and after it ended: for the bureau on a desk in Chinese, for a principal on a phone in English.</summary>
public sealed class RoundPageTests(DemoHost host, Chromium chromium)
{
    [Fact]
    public async Task EveryPageOfARound_LooksRight_ToTheBureau()
    {
        var page = await chromium.SignInAsync(host, host.Person(DemoRole.DistrictOfficer), 1440, "zh-CN");
        await page.GotoAsync("/Rotation/Rounds/Create");
        await page.Locator("#Form_DrawAnnounced").FillAsync("福彩3D 第1期");
        await page.Locator("form:has(#Form_DrawAnnounced) button.btn-primary").ClickAsync();
        await WalkAsync(page, "officer-draft");
        foreach (var (round, name) in host.City.Rounds.Where(r => r.DistrictId == host.Person(DemoRole.DistrictOfficer).DistrictId).Select(r => (r.Id, r.IsFinished ? "officer-closed" : "officer-running")))
        {
            await page.GotoAsync($"/Rotation/Rounds/Show/{round}");
            await WalkAsync(page, name);
        }
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task EveryPageOfARound_LooksRight_ToAPrincipalOnAPhone()
    {
        var principal = host.Person(DemoRole.Principal);
        var page = await chromium.SignInAsync(host, principal, 390, "en");
        foreach (var (round, name) in host.City.Rounds.Where(r => r.DistrictId == principal.DistrictId).Select(r => (r.Id, r.IsFinished ? "principal-closed" : "principal-running")))
        {
            await page.GotoAsync($"/Rotation/Scores/School/{round}");
            await WalkAsync(page, name);
        }
        await page.Context.CloseAsync();
    }

    private static async Task WalkAsync(IPage page, string name)
    {
        var paths = await page.Locator(".wf-menu a").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))");
        Assert.NotEmpty(paths);
        var look = new Look();
        foreach (var path in paths)
        {
            var answer = await page.GotoAsync(path);
            Assert.True(answer!.Ok, $"{path} answered {answer.Status}.");
            await look.AtAsync(page, $"{name}-{string.Join('-', path.Split('/').Skip(2).Take(2))}");
        }
        look.AssertNothingFound();
    }
}
