using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Demo;
using Workforce.Rotation.Domain;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Rotation;

/// <summary>The pages of a draw over HTTP, without JavaScript.</summary>
public sealed partial class DrawPagesTests(RoundHost host) : IClassFixture<RoundHost>
{
    private DemoRound UnderWay => host.City.Rounds.Single(r => !r.IsFinished);
    private DemoRound Finished => host.City.Rounds.Single(r => r.IsFinished);

    [Theory]
    [InlineData(DemoRole.DistrictOfficer), InlineData(DemoRole.DisciplineInspector), InlineData(DemoRole.Teacher), InlineData(DemoRole.Principal)]
    public async Task EverybodyInTheDistrict_ReadsTheCommitments(DemoRole role)
    {
        var page = await (await SignInAsync(role)).GetAsync($"/Rotation/Draws/Show/{UnderWay.Id}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.All([1, 2, 3], place => Assert.Contains(SealedSeed.HashOf(DemoSeeds.Of(UnderWay.Key, place)), page.Text));
        Assert.All([1, 2, 3], place => Assert.DoesNotContain(DemoSeeds.Of(UnderWay.Key, place), page.Text));
    }

    [Fact]
    public async Task FinishedRound_ShowsTheLineThatRecomputesItsSeed()
    {
        var page = await (await SignInAsync(DemoRole.Teacher)).GetAsync($"/Rotation/Draws/Show/{Finished.Id}");
        var round = await host.RoundAsync(new(Finished.Id));
        var parts = Quoted().Matches(page.Document.QuerySelector(".wf-draw-line")!.TextContent).Skip(1).Select(m => m.Groups[1].Value + '\0');
        Assert.Equal(round.Seed, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(string.Concat(parts)))));
    }

    [Fact]
    public async Task Inspector_SealsOnAGeneratedSheet_AndOnlyForHerself()
    {
        var round = await new SmallRound(host) { WithParties = true }.OpenAsync();
        var inspector = await SignInAsync(DemoRole.DisciplineInspector);
        Assert.Contains("封存抽签种子", (await inspector.GetAsync("/")).Text);
        Assert.Contains($"/Rotation/Draws/Show/{round.Id.Value}", (await inspector.GetAsync("/Rotation/Draws")).Links("main a"));
        var show = await inspector.GetAsync($"/Rotation/Draws/Show/{round.Id.Value}");
        Assert.Equal($"/Rotation/Draws/Seal/{round.Id.Value}?party=2", Assert.Single(show.Links("a.btn-primary")));

        var sheet = await inspector.GetAsync($"/Rotation/Draws/Seal/{round.Id.Value}?party=2&generate=true");
        var seed = sheet.Document.QuerySelector("[data-draw-seed]")!.TextContent;
        var done = await inspector.SubmitAsync(sheet.Form("main form"), ("Form.CopyWith", "公证处"));
        Assert.Contains(SealedSeed.HashOf(seed), done.Text);
        Assert.DoesNotContain(seed, done.Text);

        var foreign = await inspector.GetAsync($"/Rotation/Draws/Seal/{round.Id.Value}?party=1");
        var refused = await inspector.SubmitAsync(foreign.Form("main form"), ("Form.Value", new string('a', 64)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("您只能办理本方的种子", refused.Text);
    }

    [Fact]
    public async Task Officer_RecordsAHash_TypedTwiceAlike()
    {
        var round = await new SmallRound(host) { WithParties = true }.OpenAsync();
        var officer = await SignInAsync(DemoRole.DistrictOfficer);
        var form = await officer.GetAsync($"/Rotation/Draws/Seal/{round.Id.Value}?party=3");
        var hash = SealedSeed.HashOf(DemoSeeds.Of(round.Id.Value.ToString(), 3));
        Assert.Contains("两次填写的承诺值不一致", (await officer.SubmitAsync(form.Form("main form"), ("Form.Hash", hash), ("Form.Again", hash[..63] + "x"))).Text);
        Assert.Contains("64 位十六进制", (await officer.SubmitAsync(form.Form("main form"), ("Form.Hash", "abc"), ("Form.Again", "abc"))).Document.QuerySelector(".invalid-feedback")!.TextContent);
        var done = await officer.SubmitAsync(form.Form("main form"), ("Form.Hash", hash), ("Form.Again", $" {hash.ToUpperInvariant()}"));
        Assert.Contains(hash, done.Text);
        Assert.Contains(hash, (await officer.GetAsync($"/Rotation/Rounds/Show/{round.Id.Value}")).Text);
    }

    [Theory]
    [InlineData("Show"), InlineData("Seal"), InlineData("Reveal")]
    public async Task AnotherDistrictsOfficer_FindsNothing(string page)
    {
        var other = await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId != UnderWay.DistrictId));
        Assert.Equal(HttpStatusCode.NotFound, (await other.Http.GetAsync($"/Rotation/Draws/{page}/{UnderWay.Id}?party=1")).StatusCode);
    }

    [Fact]
    public async Task AnotherDistrictsOfficer_WhoSendsAForm_IsToldInASentence()
    {
        var round = await new SmallRound(host) { WithParties = true }.OpenAsync();
        var address = $"/Rotation/Draws/Seal/{round.Id.Value}?party=1";
        var form = (await (await SignInAsync(DemoRole.DistrictOfficer)).GetAsync(address)).Form("main form");
        var other = await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId != UnderWay.DistrictId));
        var token = (await other.GetAsync("/")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var told = await other.SubmitAsync(form, address, ("__RequestVerificationToken", token), ("Form.Value", new string('e', 64)));
        Assert.Equal(HttpStatusCode.NotFound, told.Status);
        Assert.Contains("没有", told.Text);
    }

    [Theory]
    [InlineData("Seal"), InlineData("Reveal")]
    public async Task Teacher_CannotAct(string page)
    {
        var teacher = await SignInAsync(DemoRole.Teacher);
        Assert.NotEqual(HttpStatusCode.OK, (await teacher.GetAsync($"/Rotation/Draws/{page}/{UnderWay.Id}?party=1")).Status);
    }

    private Task<Browser> SignInAsync(DemoRole role) => host.SignInAsync(host.City.Accounts.First(a => a.Role == role && (a.DistrictId == UnderWay.DistrictId || a.DistrictId is null)));

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex Quoted();
}
