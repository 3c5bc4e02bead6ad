using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Workforce.Demo;
using Workforce.Platform.Changes;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Features.Rotation.Plans;
using Workforce.Rotation.Features.Rotation.Rounds;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Rotation;

/// <summary>A round's plan: copied, typed, checked, kept.</summary>
public sealed class PlanTests(RoundHost host) : IClassFixture<RoundHost>
{
    [Fact]
    public async Task CopiedPlan_DecidesWhatTheDistrictItCameFromSays_AndKeepsTheLaw()
    {
        var round = await new SmallRound(host).CreateAsync();
        await CopyAsync(round, "qingpu-2024");
        var policy = (await host.RoundAsync(round.Id)).Policy;
        Assert.Equal((1, "all", 3), (policy.Values.ChoiceLimit, policy.Values.CrossEligibility.Rule, policy.Values.CrossEligibility.MinimumYears));
        Assert.Equal("310118", policy.Lines.Single(l => l.Key == "rotation.choice_limit").Region);
        Assert.Equal("L", policy.Lines.Single(l => l.Key == "rotation.appeal_answer_days").Grade);
    }

    [Fact]
    public async Task TypedPlan_KeepsOnlyWhatDiffers_WithItsSource_AndHoldsAfterOpening()
    {
        var round = await new SmallRound(host).CreateAsync();
        var page = await OpenPlanAsync(round);
        var saved = await SubmitAsync(page, ("Form.ChoiceLimit", "2"), ("Form.Source", "区教发〔2026〕12号"));
        Assert.Contains("方案已保存", saved.Text);
        await round.UseAsync<OpenRound>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer), CancellationToken.None));
        var opened = await host.RoundAsync(round.Id);
        Assert.Equal(["rotation.choice_limit"], opened.Plan.Entries.Select(e => e.Key));
        var line = opened.Policy.Lines.Single(l => l.Key == "rotation.choice_limit");
        Assert.Equal(("2", "区教发〔2026〕12号", "O"), (line.Value, line.Source, line.Grade));
        Assert.Equal(2, opened.Policy.Values.ChoiceLimit);
        Assert.Equal(HttpStatusCode.NotFound, (await OpenPlanAsync(round)).Status);
    }

    [Fact]
    public async Task ChangeWithoutASource_IsRefused_AndNothingTypedIsLost()
    {
        var round = await new SmallRound(host).CreateAsync();
        var page = await SubmitAsync(await OpenPlanAsync(round), ("Form.ChoiceLimit", "4"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("请写明依据", page.Text);
        Assert.Equal("4", ((IHtmlInputElement)page.Document.QuerySelector("#ChoiceLimit")!).Value);
        Assert.Empty((await host.RoundAsync(round.Id)).Plan.Entries);
    }

    [Fact]
    public async Task WordThatNobodyKnows_IsRefused()
    {
        var round = await new SmallRound(host).CreateAsync();
        var page = await SubmitAsync(await OpenPlanAsync(round), ("Form.Direction", "sideways"), ("Form.Source", "x"));
        Assert.Contains("没有“sideways”这个选项", page.Text);
    }

    [Fact]
    public async Task SchemeOfPupilsResultsOnly_IsShown_AndTheRoundDoesNotOpen()
    {
        var round = await new SmallRound(host).CreateAsync();
        await InZhejiangAsync(round);
        var (browser, page) = await GetAsync(round, "Scheme");
        var form = (IHtmlFormElement)page.Document.QuerySelector("form:has(#Maximum)")!;
        var clear = Enumerable.Range(0, SchemeForm.Rows).SelectMany(i => new (string, string)[] { ($"Form.Items[{i}].Name", ""), ($"Form.Items[{i}].Kind", ""), ($"Form.Items[{i}].PerYear", ""), ($"Form.Items[{i}].Maximum", "") });
        var typed = clear.ToDictionary(f => f.Item1, f => f.Item2);
        (typed["Form.Name"], typed["Form.Maximum"], typed["Form.Source"]) = ("成绩表", "100", "会议");
        (typed["Form.Items[0].Name"], typed["Form.Items[0].Kind"], typed["Form.Items[0].Maximum"]) = ("期末平均分", SchemeContradictions.PupilResults, "60");
        (typed["Form.Items[1].Name"], typed["Form.Items[1].Kind"], typed["Form.Items[1].Maximum"]) = ("升学率", SchemeContradictions.PupilResults, "40");
        var saved = await browser.SubmitAsync(form, typed.Select(f => (f.Key, f.Value)).ToArray());
        Assert.Contains("只看学生成绩或升学率", saved.Text);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => round.UseAsync<OpenRound>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer), CancellationToken.None)));
        Assert.Contains("成绩表", refused.Message);
    }

    [Fact]
    public async Task PlanForTheUnhiredOnly_WithVolunteersOnTheList_DoesNotOpen()
    {
        var round = await new SmallRound(host).CreateAsync();
        await CopyAsync(round, "gaoyao-2019");
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => round.UseAsync<OpenRound>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer), CancellationToken.None)));
        Assert.Contains("3 名自愿流动", refused.Message);
    }

    [Theory]
    [InlineData("fenghua-2019"), InlineData("qingpu-2024"), InlineData("dongfang-2024"), InlineData("yongding-2019"), InlineData("dafang-2025"), InlineData("wuhan"), InlineData("shanxi-2019"), InlineData("gaoyao-2019"), InlineData("fugong-2023")]
    public async Task EveryPublishedPlan_OpensWithPeopleItTakes(string key)
    {
        var round = await new SmallRound(host).CreateAsync();
        await CopyAsync(round, key);
        if ((await host.RoundAsync(round.Id)).Policy.Values.CrossEligibility.Rule == "unhired-only")
            await host.ChangeAsync(async db => { foreach (var e in await db.Entrants.Where(e => e.RoundId == round.Id).ToListAsync()) e.Basis = EntrantBasis.Unhired; });
        await round.UseAsync<OpenRound>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer), CancellationToken.None));
        Assert.Equal((RoundState.Choosing, key), ((await host.RoundAsync(round.Id)).State, (await host.RoundAsync(round.Id)).Plan.Copied!.Key));
    }

    [Fact]
    public async Task AnotherDistrictsOfficer_FindsNoPlan()
    {
        var round = await new SmallRound(host).CreateAsync();
        var other = await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId != host.City.Rounds[0].DistrictId));
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/Rotation/Plans/Edit/{round.Id.Value}")).Status);
    }

    private Task InZhejiangAsync(SmallRound round) => host.ChangeAsync(async db => await db.Rounds.Where(r => r.Id == round.Id).ExecuteUpdateAsync(s => s.SetProperty(r => r.Region, "330213")));

    private Task CopyAsync(SmallRound round, string key) => round.UseAsync<CopyPlan>(async use => await use.HandleAsync(round.Id, key, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer), CancellationToken.None));

    private async Task<Page> OpenPlanAsync(SmallRound round) => (await GetAsync(round, "Edit")).Page;

    private async Task<(Browser Browser, Page Page)> GetAsync(SmallRound round, string page)
    {
        var officer = await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == host.City.Rounds[0].DistrictId));
        return (officer, await officer.GetAsync($"/Rotation/Plans/{page}/{round.Id.Value}"));
    }

    private async Task<Page> SubmitAsync(Page page, params (string, string)[] fields)
    {
        var officer = await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == host.City.Rounds[0].DistrictId));
        var again = await officer.GetAsync(page.Url.PathAndQuery);
        return await officer.SubmitAsync((IHtmlFormElement)again.Document.QuerySelector("form:has(#ChoiceLimit)")!, fields);
    }
}
