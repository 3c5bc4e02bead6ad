using Microsoft.Playwright;
using Workforce.Demo;
using Workforce.Rotation.Matching.Commands;
using Workforce.TestSupport;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Workforce.EndToEndTests;

/// <summary>
/// The round in progress of the demo district, carried by its officer from choosing to the bundle that anybody can verify. The
/// clock is turned forward where the law makes people wait.
/// </summary>
public sealed class RoundJourneyTests(Chromium chromium)
{
    private readonly Look look = new();
    private DemoHost host = null!;

    [Fact]
    public async Task Round_FromChoosing_ToAVerifiedBundle()
    {
        await using var own = host = new DemoHost();
        await host.InitializeAsync();
        var officer = await OfficerAsync();
        await officer.GotoAsync("/Rotation");
        await officer.Locator("main a", new() { HasText = host.City.Rounds[^1].Name }).First.ClickAsync();
        var round = new Uri(officer.Url).AbsolutePath;
        await LookInAllAsync(round, "round-choosing");
        var seed = await SealAsInspectorAsync(round);

        var steps = new OfficerSteps(officer, round);
        await steps.CloseChoicesAsync();
        await steps.LockAsync(() => look.AtAsync(officer, "round-lock-1440-zh-CN"));
        host.Clock.Advance(TimeSpan.FromDays(60));
        officer = await OfficerAsync();
        steps = new OfficerSteps(officer, round);
        await steps.DrawAsync(DateOnly.FromDateTime(host.Clock.GetUtcNow().AddHours(8).DateTime), () => look.AtAsync(officer, "round-draw-1440-zh-CN"));
        await RevealAsInspectorAsync(round, seed);
        await officer.ReloadAsync();
        await steps.RevealAsync(() => look.AtAsync(officer, "draw-reveal-1440-zh-CN"));
        await LookInAllAsync(round.Replace("Rounds", "Draws"), "draw-record");
        await RunAndPublishAsync(officer, steps, round);

        host.Clock.Advance(TimeSpan.FromDays(30));
        officer = await OfficerAsync();
        await CloseAsync(officer, round);
        await VerifyBundleAsync(officer, round);
        look.AssertNothingFound();
    }

    /// <summary>The generated round is sealed by all; one seal is taken off, so that the inspector can make her own in the browser.</summary>
    /// <returns>Her seed, as it stands on the sheet.</returns>
    private async Task<string> SealAsInspectorAsync(string round)
    {
        await using (var unseal = host.Owner.CreateCommand("delete from rotation.sealed_seeds where round_id = $1 and place = 2"))
        {
            unseal.Parameters.Add(new() { Value = host.City.Rounds[^1].Id });
            Assert.Equal(1, await unseal.ExecuteNonQueryAsync());
        }
        var inspector = await InspectorAsync();
        await look.InBothAsync(inspector, "draw-witness-home");
        await inspector.GotoAsync("/Rotation/Draws");
        await look.InBothAsync(inspector, "draw-witness");
        await inspector.Locator("main").GetByRole(AriaRole.Link, new() { Name = host.City.Rounds[^1].Name }).ClickAsync();
        await look.InBothAsync(inspector, "draw-record-sealing");
        await inspector.GetByRole(AriaRole.Link, new() { Name = "封存种子" }).ClickAsync();
        await look.InBothAsync(inspector, "draw-seal");
        await inspector.GetByRole(AriaRole.Link, new() { Name = "生成一个随机种子" }).ClickAsync();
        var sheet = inspector.Locator("[data-draw-seed]");
        await Expect(sheet).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[0-9a-f]{64}$"));
        var seed = await sheet.InnerTextAsync();
        await look.AtAsync(inspector, "draw-seal-sheet-1440-zh-CN");
        await inspector.GetByLabel("封存副本由谁保管").FillAsync("示范公证处");
        await inspector.GetByRole(AriaRole.Button, new() { Name = "封存并公布承诺值" }).ClickAsync();
        await Expect(inspector.Locator("main")).ToContainTextAsync(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Convert.FromHexString(seed))));
        await Expect(inspector.Locator("main")).Not.ToContainTextAsync(seed);
        return seed;
    }

    private async Task RevealAsInspectorAsync(string round, string seed)
    {
        var inspector = await InspectorAsync();
        await inspector.GotoAsync(round.Replace("Rounds", "Draws"));
        await inspector.GetByRole(AriaRole.Link, new() { Name = "公开种子" }).ClickAsync();
        await inspector.GetByLabel("种子（64 位十六进制）").FillAsync(new string('a', 64));
        await inspector.GetByRole(AriaRole.Button, new() { Name = "核对并公开" }).ClickAsync();
        await Expect(inspector.GetByRole(AriaRole.Alert)).ToContainTextAsync("这不是派驻纪检监察组封存的种子");
        await look.AtAsync(inspector, "draw-reveal-refused-1440-zh-CN");
        await inspector.GetByLabel("种子（64 位十六进制）").FillAsync(seed);
        await inspector.GetByRole(AriaRole.Button, new() { Name = "核对并公开" }).ClickAsync();
        await Expect(inspector.Locator("main")).ToContainTextAsync(seed);
    }

    private Task<IPage> InspectorAsync() => chromium.SignInAsync(host, host.Person(DemoRole.DisciplineInspector));

    private async Task RunAndPublishAsync(IPage officer, OfficerSteps steps, string round)
    {
        await steps.RunAsync();
        await officer.GetByRole(AriaRole.Link, new() { Name = "查看结果" }).ClickAsync();
        await LookInAllAsync(new Uri(officer.Url).AbsolutePath, "round-result");
        await steps.PublishAsync();
        await officer.GotoAsync(round);
        await officer.GetByRole(AriaRole.Link, new() { Name = "打印公示" }).First.ClickAsync();
        await LookInAllAsync(new Uri(officer.Url).AbsolutePath, "round-notice");
    }

    private async Task CloseAsync(IPage officer, string round)
    {
        await officer.GotoAsync(round);
        await officer.GetByRole(AriaRole.Link, new() { Name = "办结" }).First.ClickAsync();
        await officer.GetByRole(AriaRole.Button, new() { Name = "办结", Exact = true }).ClickAsync();
        await officer.GotoAsync(round);
        await Expect(officer.Locator("main")).ToContainTextAsync("下载公开文件");
        await officer.GetByRole(AriaRole.Link, new() { Name = "聘任通知书" }).First.ClickAsync();
        await LookInAllAsync(new Uri(officer.Url).AbsolutePath, "round-appointments");
        await Eventually.SoAsync("the registry has moved those who were appointed elsewhere", async () =>
        {
            await using var left = host.Owner.CreateCommand("select exists (select from registry.inbox where handler = 'registry.move-appointed')");
            return (bool)(await left.ExecuteScalarAsync())!;
        });
    }

    private static async Task VerifyBundleAsync(IPage officer, string round)
    {
        var bundle = await officer.Context.APIRequest.GetAsync(round.Replace("Show", "Bundle"));
        Assert.True(bundle.Ok, $"The bundle answered {bundle.Status}.");
        var file = Path.Combine(Path.GetTempPath(), $"workforce-{Guid.NewGuid():N}.zip");
        try
        {
            await File.WriteAllBytesAsync(file, await bundle.BodyAsync());
            using var said = new StringWriter();
            Assert.True(RotationCommand.Run(["verify", file], said, said) == 0, said.ToString());
            Assert.Contains("3 of 3 sealed seeds", said.ToString());
        }
        finally
        {
            File.Delete(file);
        }
    }

    private Task<IPage> OfficerAsync() => chromium.SignInAsync(host, host.Person(DemoRole.DistrictOfficer));

    private async Task LookInAllAsync(string path, string name)
    {
        foreach (var (width, language) in new[] { (1440, "zh-CN"), (390, "zh-CN"), (1440, "en"), (390, "en") })
        {
            var page = await chromium.SignInAsync(host, host.Person(DemoRole.DistrictOfficer), width, language);
            var answer = await page.GotoAsync(path);
            Assert.True(answer!.Ok, $"{path} answered {answer.Status}.");
            await look.AtAsync(page, $"{name}-{width}-{language}");
            await page.Context.CloseAsync();
        }
    }
}
