using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Access.Contracts;
using Workforce.Demo;
using Workforce.Platform.Changes;
using Workforce.Platform.Sheets;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.EmploymentContracts;
using Workforce.Rotation.Features.Rotation.Papers;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Rotation;

/// <summary>Every paper prints and downloads for whoever may read it, and for nobody else.</summary>
public sealed class PaperTests(RoundHost host) : IClassFixture<RoundHost>
{
    private Guid District => host.City.Rounds[0].DistrictId;

    [Fact]
    public async Task EveryPaper_OfEveryRound_PrintsAndDownloads_ForTheBureauAndASchool()
    {
        var rounds = await host.ReadAsync(db => db.Rounds.AsNoTracking().Where(r => r.DistrictId == new DistrictId(District)).ToListAsync());
        foreach (var (browser, reader) in new[] { (await OfficerAsync(), PaperReaders.Bureau), (await PrincipalAsync(), PaperReaders.School) })
            foreach (var round in rounds)
            {
                var papers = await host.AsAsync(host.Officer(), s => Task.FromResult(s.GetRequiredService<PaperDesk>().Of(round, reader).Select(p => (p.Key, Title: PaperDesk.TitleOf(p, round), Wait: p.NotYet(round, reader))).ToList()));
                Assert.Equal(papers.Count, papers.DistinctBy(p => p.Key).Count());
                var catalogue = await browser.GetAsync($"/Rotation/Papers/{(reader == PaperReaders.Bureau ? "Index" : "School")}/{round.Id.Value}");
                foreach (var paper in papers)
                {
                    Assert.Contains(paper.Title, catalogue.Text);
                    var address = $"/Rotation/Papers/Print/{round.Id.Value}/{paper.Key}";
                    var printed = await browser.GetAsync(address);
                    Assert.Equal(paper.Wait is null ? HttpStatusCode.OK : HttpStatusCode.NotFound, printed.Status);
                    if (paper.Wait is not null)
                        continue;
                    Assert.Contains(paper.Title, printed.Text);
                    var sheet = await browser.Http.GetAsync(address + "?handler=Sheet");
                    Assert.Equal(ListWorkbook.ContentType, sheet.Content.Headers.ContentType?.MediaType);
                }
            }
    }

    [Fact]
    public async Task Titles_AndColumns_HaveTheirEnglish()
    {
        var round = await FinishedAsync();
        var browser = await OfficerAsync();
        await browser.GetAsync("/Language?to=en&back=%2F");
        foreach (var key in await host.AsAsync(host.Officer(), s => Task.FromResult(s.GetRequiredService<PaperDesk>().Of(round, PaperReaders.Bureau).Where(p => p.NotYet(round, PaperReaders.Bureau) is null).Select(p => p.Key).ToList())))
        {
            var page = await browser.GetAsync($"/Rotation/Papers/Print/{round.Id.Value}/{key}");
            var heads = page.Document.QuerySelectorAll(".wf-sheet h2, .wf-sheet th").ToList();
            Assert.All(heads.Where(h => h.Closest("tr")?.ClassList.Contains("wf-sheet-box") != true), head => Assert.True(head.QuerySelector("small[lang=en]") is not null, $"{key}: {head.TextContent}"));
        }
    }

    [Fact]
    public async Task Cell_ThatStartsAsAFormula_IsText()
    {
        var round = await new SmallRound(host).CreateAsync();
        await host.ChangeAsync(async db => (await db.Posts.FirstAsync(p => p.RoundId == round.Id)).Note = "=HYPERLINK(\"http://x\")");
        var sheet = await (await OfficerAsync()).Http.GetByteArrayAsync($"/Rotation/Papers/Print/{round.Id.Value}/cross-posts?handler=Sheet");
        using var zip = new ZipArchive(new MemoryStream(sheet));
        using var reader = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var xml = await reader.ReadToEndAsync();
        Assert.Contains("HYPERLINK", xml);
        Assert.DoesNotContain("<f>", xml);
    }

    [Fact]
    public async Task Application_IsFilledInFromTheCertifiedList_AndASchoolSeesOnlyItsOwnPart()
    {
        var round = await new SmallRound(host).ChosenAsync();
        var person = round.People[0];
        var form = await (await OfficerAsync()).GetAsync($"/Rotation/Papers/Print/{round.Id.Value}/cross-application");
        Assert.Equal(3, form.Document.QuerySelectorAll(".wf-sheet-form").Length);
        Assert.Contains(person.Name, form.Text);
        Assert.Contains(round.Posts[0].Code, form.Text);
        Assert.Contains(round.Posts[1].Code, form.Text);
        var head = host.City.Accounts.FirstOrDefault(a => a.Role == DemoRole.Principal && a.SchoolId == round.Posts[0].OfferedBy.Value);
        if (head is null)
            return;
        var part = await (await host.SignInAsync(head)).GetAsync($"/Rotation/Papers/Print/{round.Id.Value}/cross-application");
        Assert.Contains(round.Posts[0].Code, part.Text);
        Assert.DoesNotContain(round.Posts[1].Code, part.Text);
    }

    [Fact]
    public async Task Contracts_AreDrawnUpOnce_PrintedByTheirSchoolOnly_AndSignedWithACopy()
    {
        var round = await FinishedAsync();
        var officer = await OfficerAsync();
        var index = await officer.GetAsync($"/Rotation/EmploymentContracts/Index/{round.Id.Value}");
        var drawn = await officer.SubmitAsync(index.Form("main form[method=post]"));
        Assert.Contains("已拟定", drawn.Text);
        var contracts = await host.ReadAsync(db => db.Contracts.AsNoTracking().Where(c => c.RoundId == round.Id).ToListAsync());
        Assert.Equal(await host.ReadAsync(db => db.Appointments.CountAsync(a => a.RoundId == round.Id)), contracts.Count);
        await Assert.ThrowsAsync<RuleBrokenException>(() => host.AsAsync(host.Officer(), s => s.GetRequiredService<DrawUpContracts>().AllAsync(round.Id, host.By(host.Officer()), CancellationToken.None)));

        var heads = host.City.Accounts.Where(a => a.Role == DemoRole.Principal && a.DistrictId == District).ToList();
        var head = heads.First(a => contracts.Any(c => c.SchoolId.Value == a.SchoolId));
        var mine = contracts.First(c => c.SchoolId.Value == head.SchoolId);
        var principal = await host.SignInAsync(head);
        Assert.Contains("事业单位聘用合同", (await principal.GetAsync($"/Rotation/EmploymentContracts/Print/{round.Id.Value}?contract={mine.Id.Value}")).Text);
        var foreign = contracts.First(c => c.SchoolId.Value != head.SchoolId);
        Assert.Equal(HttpStatusCode.NotFound, (await principal.GetAsync($"/Rotation/EmploymentContracts/Print/{round.Id.Value}?contract={foreign.Id.Value}")).Status);

        var page = await principal.GetAsync($"/Rotation/EmploymentContracts/School/{round.Id.Value}");
        var without = await principal.SubmitAsync(page.Form($"form:has(#on-{mine.Id.Value})"), ("Form.SignedOn", "2026-08-01"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.Status);
        var signed = await principal.UploadAsync(page.Form($"form:has(#on-{mine.Id.Value})"), "Form.Copy", "合同.pdf", "%PDF-1.7 signed"u8.ToArray(), ("Form.SignedOn", "2026-08-01"));
        Assert.Contains("已登记签订", signed.Text);
        Assert.Equal(new DateOnly(2026, 8, 1), (await host.ReadAsync(db => db.Contracts.SingleAsync(c => c.Id == mine.Id))).SignedOn);
    }

    [Fact]
    public async Task Policy_OfContractsAndStaffCongress_IsReadAsItStandsInTheSeeds()
    {
        var policy = (await host.AsAsync(host.Officer(), s => s.GetRequiredService<RoundPolicies>().ForAsync("990101", new(2026, 11, 1), CancellationToken.None))).Values;
        Assert.Equal(new(10, 10), policy.ContractToRetirement);
        Assert.Equal(new(new(2, 3), new(1, 2), true), policy.CongressVote);
        Assert.Equal((12, 3), (policy.ProbationMonths, policy.ContractTermYears));
        var dongfang = (await host.AsAsync(host.Officer(), s => s.GetRequiredService<RoundPolicies>().ForAsync("469007", new(2026, 11, 1), CancellationToken.None))).Values;
        Assert.Equal(("vacant-level-or-lower", "keep", "跨校竞聘工作岗位计划表"), (dongfang.PostLevelRule!.Of("urban"), dongfang.PostLevelRule.Of("rural"), dongfang.PaperTitles["cross-posts"]));
        Assert.Equal(new(5, 10), (await host.AsAsync(host.Officer(), s => s.GetRequiredService<RoundPolicies>().ForAsync("520521", new(2026, 11, 1), CancellationToken.None))).Values.ReservePercent);
    }

    private Task<Round> FinishedAsync() => host.RoundAsync(new(host.City.Rounds.Single(r => r.IsFinished).Id));

    private Task<Browser> OfficerAsync() => host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == District));

    private Task<Browser> PrincipalAsync() => host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.Principal && a.DistrictId == District));
}
