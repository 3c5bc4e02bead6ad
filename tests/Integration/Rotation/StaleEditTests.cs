using System.Net;
using Workforce.Rotation.Domain;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Rotation;

/// <summary>Two people at the same form: the second sees both versions in her own words, and may then decide.</summary>
public sealed class StaleEditTests(RoundHost host) : IClassFixture<RoundHost>
{
    [Theory]
    [InlineData(false, "到岗日期")]
    [InlineData(true, "Posts taken up on")]
    public async Task Round_SavedMeanwhile_ShowsTitlesAndBothVersions_AndTakesTheDecision(bool english, string effective)
    {
        var round = await new SmallRound(host).CreateAsync();
        var (early, late) = (await OfficerAsync(english), await OfficerAsync(english));
        var address = $"/Rotation/Rounds/Edit/{round.Id.Value}";
        var (first, second) = (await early.GetAsync(address), await late.GetAsync(address));
        var on = (await host.RoundAsync(round.Id)).Dates.EffectiveOn;
        await early.SubmitAsync(first.Form("form.card"), ("Form.EffectiveOn", $"{on.AddDays(1):yyyy-MM-dd}"));

        var page = await late.SubmitAsync(second.Form("form.card"), ("Form.EffectiveOn", $"{on.AddDays(2):yyyy-MM-dd}"), ("Form.NoticeDays", "5"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        var lines = page.Document.QuerySelectorAll("main table tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent))).ToList();
        Assert.Equal([$"{effective}|{on.AddDays(1):yyyy-MM-dd}|{on.AddDays(2):yyyy-MM-dd}"], lines);

        page = await late.SubmitAsync(page.Form("form.card"));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(on.AddDays(2), (await host.RoundAsync(round.Id)).Dates.EffectiveOn);
    }

    [Fact]
    public async Task Post_SavedMeanwhile_ShowsTitlesAndCodesInWords()
    {
        var round = await new SmallRound(host).CreateAsync();
        var post = round.Posts[0];
        var (early, late) = (await OfficerAsync(), await OfficerAsync());
        var address = $"/Rotation/Posts/Edit/{round.Id.Value}/{post.Id.Value}";
        var (first, second) = (await early.GetAsync(address), await late.GetAsync(address));
        await early.SubmitAsync(first.Form("form.card"), ("Form.Capacity", "3"), ("Form.CertificateKind", "3"), ("Form.SubjectCertificate", "false"));
        var page = await late.SubmitAsync(second.Form("form.card"), ("Form.Capacity", "4"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        var lines = page.Document.QuerySelectorAll("main table tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent))).Order().ToList();
        Assert.Contains("名额|3|4", lines);
        Assert.Contains(lines, l => l.StartsWith("教师资格不低于|", StringComparison.Ordinal) && !l.Contains("|3|", StringComparison.Ordinal));
        Assert.Contains("教师资格的学科必须与岗位一致|否|是", lines);

        page = await late.SubmitAsync(page.Form("form.card"));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(4, (await host.ReadAsync(db => db.Posts.FindAsync([post.Id], CancellationToken.None).AsTask()))!.Capacity);
    }

    private async Task<Browser> OfficerAsync(bool english = false)
    {
        var officer = await host.SignInAsync(host.City.Accounts.First(a => a.Role == Demo.DemoRole.DistrictOfficer && a.DistrictId == host.City.Rounds[0].DistrictId));
        if (english)
            await officer.GetAsync("/Language?to=en&back=%2F");
        return officer;
    }
}
