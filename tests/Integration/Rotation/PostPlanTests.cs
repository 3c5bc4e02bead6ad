using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Demo;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Sheets;
using Workforce.Platform.Sheets.Imports;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.PostPlans;
using Workforce.Rotation.Features.Rotation.PostPlans;
using Workforce.Rotation.Features.Rotation.Rounds;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Rotation;

/// <summary>From fractional needs to published posts: sheet, totals, staff congress, filing.</summary>
public sealed class PostPlanTests(RoundHost host) : IClassFixture<RoundHost>
{
    private Guid District => host.City.Rounds[0].DistrictId;

    [Fact]
    public async Task Needs_BecomeWholePosts_ThatAreFiledAndPublished()
    {
        var round = await new SmallRound(host).CreateAsync();
        var (mine, other) = await SchoolsAsync(round);
        await ImportAsync(round, [mine.Name, "小学", "音乐", "", "21", "14", "", ""], [mine.Name, "小学", "美术", "中级岗位", "", "", "0.5", "=1+1"], [other.Name, "小学", "音乐", "", "", "", "2.5", ""]);
        var officer = await OfficerAsync();
        var totals = await officer.GetAsync($"/Rotation/PostPlans/Totals/{round.Id.Value}");
        var line = totals.Document.QuerySelectorAll("input[type=hidden]").First(i => i.GetAttribute("value") == mine.Id.Value.ToString()).GetAttribute("name")!;
        var saved = await officer.SubmitAsync(totals.Form("main form"), (line.Replace(".Key", ".Posts"), "2"));
        Assert.Contains("已保存", saved.Text);

        var rounded = await officer.SubmitAsync(saved.Form("form.wf-next"), $"/Rotation/PostPlans/Index/{round.Id.Value}?handler=Round");
        Assert.Contains("已取整", rounded.Text);
        var seats = await host.ReadAsync(db => db.PostNeeds.Where(n => n.RoundId == round.Id && n.SchoolId == mine.Id).OrderBy(n => n.Subject).Select(n => n.Seats).ToListAsync());
        Assert.Equal(2, seats.Sum());

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => OpenAsync(round));
        Assert.Contains(mine.Name, refused.Message);
        var principal = await PrincipalAsync(mine.Id);
        var page = await principal.GetAsync($"/Rotation/PostPlans/School/{round.Id.Value}");
        Assert.DoesNotContain(other.Name, page.Text);
        var failed = await VoteAsync(principal, page, attended: 20, inFavour: 15);
        Assert.Contains("没有通过", failed.Text);
        var passed = await VoteAsync(principal, failed, attended: 20, inFavour: 16);
        Assert.Contains("获得通过", passed.Text);
        var filed = await principal.SubmitAsync(passed.Form("form:has(#FiledOn)"), ("Filing.FiledOn", Today()), ("Filing.Office", "区人力社保局"), ("Filing.Number", "2027-001"));
        Assert.Contains("已登记报备", filed.Text);

        var index = await officer.GetAsync($"/Rotation/PostPlans/Index/{round.Id.Value}");
        Assert.Contains("2027-001", index.Text);
        var published = await officer.SubmitAsync(index.Form("form.wf-next"), $"/Rotation/PostPlans/Index/{round.Id.Value}?handler=Publish");
        Assert.Contains("已公布", published.Text);
        var posts = await host.ReadAsync(db => db.Posts.Where(p => p.RoundId == round.Id && p.OfferedBy == mine.Id && (p.Subject == "music" || p.Subject == "art")).ToListAsync());
        Assert.Equal(2, posts.Sum(p => p.Capacity));
        Assert.Equal(mine.Area, posts[0].SchoolArea);

        // The other school settles its posts on paper.
        var there = await officer.GetAsync($"/Rotation/PostPlans/Show/{round.Id.Value}/{other.Id.Value}");
        await officer.SubmitAsync(there.Form("form:has(#Reason)"), $"/Rotation/PostPlans/Show/{round.Id.Value}/{other.Id.Value}?handler=GiveUp", ("Reason", "纸面办理"));
        await OpenAsync(round);
    }

    [Fact]
    public async Task Totals_ThatCannotBeMet_AreSaidWithTheSchoolAndHowMuch()
    {
        var round = await new SmallRound(host).CreateAsync();
        var (mine, _) = await SchoolsAsync(round);
        await ImportAsync(round, [mine.Name, "小学", "音乐", "", "", "", "1.5", ""]);
        await host.ChangeAsync(db =>
        {
            db.Add(new PostTotal { Id = new(Guid.CreateVersion7()), RoundId = round.Id, DistrictId = new(District), Kind = PostTotalKind.School, OfSchool = mine.Id, Posts = 5 });
            return Task.CompletedTask;
        });
        var officer = await OfficerAsync();
        var index = await officer.GetAsync($"/Rotation/PostPlans/Index/{round.Id.Value}");
        var answer = await officer.SubmitAsync(index.Form("form.wf-next"), $"/Rotation/PostPlans/Index/{round.Id.Value}?handler=Round");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains($"{mine.Name}的总数是 5，而它的需求取整后只能在 1 和 2 之间，差 3 个。", answer.Text);
        Assert.Empty(await host.ReadAsync(db => db.PostPlans.Where(p => p.RoundId == round.Id).ToListAsync()));
    }

    [Fact]
    public async Task Plan_OfAnotherSchool_IsNeitherSeenNorChanged()
    {
        var round = await new SmallRound(host).CreateAsync();
        var (mine, other) = await SchoolsAsync(round);
        await ImportAsync(round, [other.Name, "小学", "音乐", "", "", "", "1.5", ""]);
        await round.UseAsync<RoundNeeds>(use => use.HandleAsync(round.Id, host.By(round.Officer), CancellationToken.None));
        var principal = await PrincipalAsync(mine.Id);
        Assert.Contains("还没有下达", (await principal.GetAsync($"/Rotation/PostPlans/School/{round.Id.Value}")).Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await principal.GetAsync($"/Rotation/PostPlans/Show/{round.Id.Value}/{other.Id.Value}")).Status);
        var printed = await principal.GetAsync($"/Rotation/Papers/Print/{round.Id.Value}/post-plan?school={other.Id.Value}");
        Assert.DoesNotContain(other.Name, printed.Text);
        var form = new CongressForm { HeldOn = DateOnly.Parse(Today(), null), Entitled = 10, Attended = 10, For = 10, Against = 0, Abstained = 0 };
        var plan = await host.ReadAsync(db => db.PostPlans.SingleAsync(p => p.RoundId == round.Id));
        var actor = new Actor(Guid.NewGuid(), "校长", Role.Principal, Reach.School(District, mine.Id.Value));
        await Assert.ThrowsAsync<RuleBrokenException>(() => round.UseAsync<RecordPlan>(use => use.CongressAsync(round.Id, other.Id, form, new(new(2, 3), new(1, 2), true), host.By(actor) with { EvidenceFileId = Guid.NewGuid() }, CancellationToken.None), actor));
        Assert.Empty((await host.ReadAsync(db => db.PostPlans.SingleAsync(p => p.Id == plan.Id))).Votes);
    }

    private Task OpenAsync(SmallRound round) => round.UseAsync<OpenRound>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer), CancellationToken.None));

    private string Today() => Calendar.On(host.Clock.GetUtcNow()).ToString("yyyy-MM-dd", null);

    private Task<Page> VoteAsync(Browser principal, Page page, int attended, int inFavour) => principal.UploadAsync(page.Form("form:has(#HeldOn)"), "Congress.Minutes", "记录.pdf", "%PDF-1.7 minutes"u8.ToArray(),
        ("Congress.HeldOn", Today()), ("Congress.Entitled", "30"), ("Congress.Attended", $"{attended}"), ("Congress.For", $"{inFavour}"), ("Congress.Against", $"{attended - inFavour}"), ("Congress.Abstained", "0"));

    private async Task ImportAsync(SmallRound round, params string[][] rows)
    {
        using var file = new MemoryStream();
        ListWorkbook.Write(file, "岗位需求", [new("学校"), new("学段"), new("学科"), new("等级"), new("周课时"), new("每岗周课时"), new("需求数"), new("条件")], rows);
        file.Position = 0;
        var id = await round.UseAsync<ImportDesk<RotationDbContext>, Guid>(desk => desk.HandInAsync(NeedsImport.Kind, "需求.xlsx", file, round.Id.Value, host.By(round.Officer), CancellationToken.None));
        var checkedOne = await RoundHost.EventuallyAsync(() => FindAsync(round, id), import => import is { IsWorking: false });
        Assert.Equal(0, checkedOne!.Summary.Faulty);
        await round.UseAsync<ImportDesk<RotationDbContext>>(desk => desk.AskAsync(id, ImportAct.Commit, host.By(round.Officer, "测试"), CancellationToken.None));
        Assert.Equal(ImportState.Committed, (await RoundHost.EventuallyAsync(() => FindAsync(round, id), now => now is { IsWorking: false }))!.State);
    }

    private Task<Import?> FindAsync(SmallRound round, Guid id) => round.UseAsync<ImportDesk<RotationDbContext>, Import?>(desk => desk.FindAsync(id, CancellationToken.None));

    private async Task<(SchoolCard Mine, SchoolCard Other)> SchoolsAsync(SmallRound round)
    {
        var all = await host.AsAsync(round.Officer, s => s.GetRequiredService<ISchoolDirectory>().InDistrictAsync(new(District), CancellationToken.None));
        var heads = host.City.Accounts.Where(a => a.Role == DemoRole.Principal && a.DistrictId == District).Select(a => a.SchoolId).ToHashSet();
        var primary = all.Where(s => s.Stages.Contains("primary")).ToList();
        var mine = primary.First(s => heads.Contains(s.Id.Value));
        return (mine, primary.First(s => s.Id != mine.Id));
    }

    private Task<Browser> PrincipalAsync(SchoolId school) => host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.Principal && a.SchoolId == school.Value));

    private Task<Browser> OfficerAsync() => host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == District));
}
