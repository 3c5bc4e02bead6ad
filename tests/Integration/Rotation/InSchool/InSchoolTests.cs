using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Workforce.Demo;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Features.Rotation.InSchool;
using Workforce.Rotation.Features.Rotation.Posts;
using Workforce.Rotation.Features.Rotation.Rounds;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Rotation.InSchool;

/// <summary>A school's competition from its plan to the entrants of the round, and what is refused on the way.</summary>
public sealed class InSchoolTests(RoundHost host) : IClassFixture<RoundHost>
{
    [Fact]
    public async Task FromPlanToEntrants_ByPages_TheWinnerHoldsAGuarantee_TheOthersCompete()
    {
        var school = await new SmallSchool(host).CreateAsync();
        var head = await host.SignInAsync(school.Head);
        var address = $"/Rotation/InSchool/School/{school.Id.Value}";
        var without = await head.SubmitAsync((await head.GetAsync(address)).Form("form[action*=Plan]"));
        Assert.Contains("请附上竞聘方案", without.Text);
        var begun = await head.UploadAsync((await head.GetAsync(address)).Form("form[action*=Plan]"), "Form.Evidence", "方案.pdf", "%PDF-1.7"u8.ToArray());
        Assert.Contains("校内竞聘开始", begun.Text);
        var early = await head.SubmitAsync((await head.GetAsync(address)).Form("form[action*=Posts]"), ("Form.Until", school.Today.ToString("yyyy-MM-dd")));
        Assert.Contains("报名截止不能早于", early.Text);
        Assert.Contains("岗位已公布", (await head.SubmitAsync((await head.GetAsync(address)).Form("form[action*=Posts]"))).Text);

        await school.ApplyAsync(school.Fit[0]);
        await school.ApplyAsync(school.Fit[1]);
        await school.CheckAllAsync();
        head = await host.SignInAsync(school.Head);
        Assert.Contains("资格审查已结束", (await head.SubmitAsync((await head.GetAsync(address)).Form("form[action*=FinishCheck]"))).Text);
        Assert.Equal(school.Teachers.Count, (await school.ApplicationsAsync()).Count);

        var panel = $"/Rotation/InSchool/Panel/{school.Id.Value}";
        foreach (var name in new[] { "甲（督学）", "乙（教研员）", "丙（家长代表）" })
            Assert.Contains(name, (await head.SubmitAsync((await head.GetAsync(panel)).Form("form[action*=Add]"), ("Form.Name", name), ("Form.Role", "成员"))).Text);
        var candidate = await school.ApplicationAsync(school.Fit[0]);
        var silent = await school.RefusalAsync<AssessApplicant>(async use => await use.HandleAsync(school.Id, school.School, new(candidate.Id, Items(await school.CompetitionAsync(), 0), (await school.PanelAsync()).ConvertAll(m => m.Id), candidate.Version), host.By(school.Principal), CancellationToken.None));
        Assert.Contains("请先申明", silent);
        for (var member = 0; member < 3; member++)
        {
            var form = (await head.GetAsync(panel)).Form("form[action*=Declare]");
            var none = form.QuerySelectorAll("select").Cast<IHtmlSelectElement>().Select(s => (s.Name!, Relations.None)).ToArray();
            Assert.Contains("回避申明已录入", (await head.UploadAsync(form, "Declaration.Evidence", "申明.pdf", "%PDF-1.7"u8.ToArray(), none)).Text);
        }
        await school.ScoreAsync(school.Fit[0], 5_000);
        await school.ScoreAsync(school.Fit[1], 4_000);
        Assert.Contains("评分已公布", (await head.SubmitAsync((await head.GetAsync(address)).Form("form[action*=Scores]"))).Text);
        Assert.Contains("才结束", await school.RefusalAsync<FinishAssessing>(async use => await use.HandleAsync(school.Id, school.School, (await school.CompetitionAsync()).Version, host.By(school.Principal), CancellationToken.None)));
        await school.PassAsync();
        head = await host.SignInAsync(school.Head);
        Assert.Contains("考评已结束", (await head.SubmitAsync((await head.GetAsync(address)).Form("form[action*=FinishAssess]"))).Text);
        Assert.Contains("名单已公示", (await head.SubmitAsync((await head.GetAsync(address)).Form("form[action*=Lists]"))).Text);
        await school.PassAsync();
        head = await host.SignInAsync(school.Head);
        Assert.Contains("聘任已办完", (await head.SubmitAsync((await head.GetAsync(address)).Form("form[action*=Appoint]"))).Text);

        var entrants = await host.ReadAsync(db => db.Entrants.Where(e => e.RoundId == school.Id).ToListAsync());
        var winner = entrants.Single(e => e.TeacherId == school.Fit[0].Id);
        Assert.Equal((EntrantBasis.Holder, school.Post.Id, true), (winner.Basis, winner.CurrentPostId!.Value, winner.IsGuaranteed));
        Assert.All(entrants.Where(e => e.Id != winner.Id), e => Assert.Equal((EntrantBasis.Unhired, false), (e.Basis, e.IsGuaranteed)));
        Assert.Equal(school.Teachers.Count, entrants.Count);
        Assert.Equal(school.Post.Id, (await host.ReadAsync(db => InSchoolWinners.OfAsync(db, school.Id, CancellationToken.None)))[school.Fit[0].Id]);
        Assert.Contains("没有报名", (await school.PostedAsync(PostedKind.Lists)).Single().Content);
    }

    [Fact]
    public async Task ATeacher_AppliesOnHerPhone_ScoresHerself_Contests_AndReadsTheAnswer()
    {
        var school = await new SmallSchool(host).PublishedAsync();
        var (me, other) = (school.Fit[0], school.Fit[1]);
        var browser = await TeacherAsync(me);
        var address = $"/Rotation/InSchool/Mine/{school.Id.Value}";
        Assert.Contains("报名校内竞聘", (await browser.GetAsync("/")).Text);
        Assert.Contains("已报名", (await browser.SubmitAsync((await browser.GetAsync(address)).Form("form[action*=Apply]"), ("Form.Post", school.Post.Id.Value.ToString()))).Text);
        Assert.Contains("已经报名这个岗位", (await browser.SubmitAsync((await browser.GetAsync(address)).Form("form[action*=Apply]"), ("Form.Post", school.Post.Id.Value.ToString()))).Text);
        var mine = (await browser.GetAsync(address)).Form("form[action*=Score]");
        var fields = mine.QuerySelectorAll("input[data-points]").Cast<IHtmlInputElement>().Select(i => (i.Name!, "1")).ToArray();
        Assert.Contains("自评分已保存", (await browser.UploadAsync(mine, "evidence.achievement", "证书.pdf", "%PDF-1.7"u8.ToArray(), fields)).Text);
        var application = await school.ApplicationAsync(me);
        Assert.NotNull(application.Items.Single(i => i.Item == "achievement").EvidenceFileId);
        Assert.Equal(HttpStatusCode.OK, (await browser.Http.GetAsync($"/Rotation/InSchool/Evidence/{school.Id.Value}/item/{application.Id.Value}/achievement")).StatusCode);
        var neighbour = await TeacherAsync(other);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.Http.GetAsync($"/Rotation/InSchool/Evidence/{school.Id.Value}/item/{application.Id.Value}/achievement")).StatusCode);

        await school.ApplyAsync(other);
        await school.CheckAllAsync();
        (browser, neighbour) = (await TeacherAsync(me), await TeacherAsync(other));
        await school.UseAsync<FinishChecking>(async use => await use.HandleAsync(school.Id, school.School, null, (await school.CompetitionAsync()).Version, host.By(school.Principal), CancellationToken.None));
        // A teacher of the school is on the panel and is the other candidate: the program says so for her.
        await school.UseAsync<ChangePanel>(use => use.AddAsync(school.Id, school.School, new(other.StaffNumber, null, "教师代表"), host.By(school.Principal), CancellationToken.None));
        foreach (var name in new[] { "甲（督学）", "乙（教研员）", "丙（家长代表）" })
            await school.UseAsync<ChangePanel>(use => use.AddAsync(school.Id, school.School, new(null, name, "成员"), host.By(school.Principal), CancellationToken.None));
        var declare = (await neighbour.GetAsync($"/Rotation/InSchool/Declare/{school.Id.Value}")).Form("form:has(select)");
        Assert.Single(declare.QuerySelectorAll("select"));
        Assert.Contains("回避申明已录入", (await neighbour.SubmitAsync(declare, (((IHtmlSelectElement)declare.QuerySelector("select")!).Name!, "near-relative"))).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/Rotation/InSchool/Declare/{school.Id.Value}")).Status);
        var none = (await school.ApplicationsAsync()).Where(a => a.State == ApplicationState.Eligible).ToDictionary(a => a.Id.Value, _ => Relations.None);
        var outside = (await school.PanelAsync()).Where(m => m.TeacherId is null).ToList();
        foreach (var member in outside)
            await school.UseAsync<DeclareRelations>(use => use.HandleAsync(school.Id, school.School, member.Id, none, school.Signed(), CancellationToken.None));
        var related = (await school.PanelAsync()).ConvertAll(m => m.Id);
        application = await school.ApplicationAsync(me);
        Assert.Contains("应当回避的关系", await school.RefusalAsync<AssessApplicant>(async use => await use.HandleAsync(school.Id, school.School, new(application.Id, Items(await school.CompetitionAsync(), 0), related, application.Version), host.By(school.Principal), CancellationToken.None)));
        foreach (var (teacher, points) in new[] { (me, 3_000), (other, 4_000) })
        {
            var of = await school.ApplicationAsync(teacher);
            await school.UseAsync<AssessApplicant>(async use => await use.HandleAsync(school.Id, school.School, new(of.Id, Items(await school.CompetitionAsync(), points), outside.ConvertAll(m => m.Id), of.Version), host.By(school.Principal), CancellationToken.None));
        }
        Assert.DoesNotContain("学校的评分", (await browser.GetAsync(address)).Text);
        await school.UseAsync<PostScores>(async use => await use.HandleAsync(school.Id, school.School, (await school.CompetitionAsync()).Version, host.By(school.Principal), CancellationToken.None));
        Assert.Contains("自评 1.00，相差 +2.00", (await browser.GetAsync(address)).Text);

        Assert.Contains("已提交", (await browser.SubmitAsync((await browser.GetAsync(address)).Form("form[action*=Contest]"), ("Form.Item", "achievement"), ("Form.Claim", "市级奖项没有计入。"))).Text);
        var head = await host.SignInAsync(school.Head);
        var contest = await host.ReadAsync(db => db.ApplicationContests.SingleAsync(c => c.RoundId == school.Id));
        var answer = (await head.GetAsync($"/Rotation/InSchool/Answer/{school.Id.Value}/{contest.Id}")).Form("form:has(textarea)");
        var at = answer.QuerySelectorAll("input[type=hidden]").Cast<IHtmlInputElement>().Single(i => i.Value == "achievement").Name!.Replace("].Item", "].Points", StringComparison.Ordinal);
        Assert.Contains("更正为", (await head.SubmitAsync(answer, (at, "5"), ("Form.Decision", "correct"), ("Form.Answer", "经核对证书，补计。"))).Text);
        var tables = await school.PostedAsync(PostedKind.Scores);
        Assert.Equal([1, 2], tables.Select(t => t.Number));
        Assert.Equal("经核对证书，补计。", tables[1].Reason);
        Assert.NotEqual(tables[0].Sha256, tables[1].Sha256);
        Assert.Contains("经核对证书，补计。", (await browser.GetAsync(address)).Text);
        var shown = await neighbour.GetAsync($"/Rotation/InSchool/Posted/{school.Id.Value}/{tables[0].Id}");
        Assert.Contains(tables[0].Sha256, shown.Text);
        Assert.Contains("被新的一次替代", shown.Text);
    }

    [Fact]
    public async Task APostedScore_ChangesOnlyWithAReason_AndTheDaysBeginAnew()
    {
        var school = await new SmallSchool(host).ScoredAsync();
        Assert.Contains("请写明理由", (await Assert.ThrowsAsync<RuleBrokenException>(() => school.ScoreAsync(school.Fit[1], 4_500))).Message);
        host.Clock.Advance(TimeSpan.FromDays(2));
        await school.ScoreAsync(school.Fit[1], 4_500, "漏计一项");
        var tables = await school.PostedAsync(PostedKind.Scores);
        Assert.True(tables[1].ClosesOn > tables[0].ClosesOn);
        Assert.Contains("期满之前不能撤回", await school.RefusalAsync<DropCompetition>(async use => await use.HandleAsync(school.Id, school.School, (await school.CompetitionAsync()).Version, host.By(school.Principal, "重来"), CancellationToken.None)));
    }

    [Fact]
    public async Task ATie_IsDrawnBeforeWitnesses()
    {
        var school = await new SmallSchool(host).ScoredAsync(tied: true);
        await school.PassAsync();
        await school.UseAsync<FinishAssessing>(async use => await use.HandleAsync(school.Id, school.School, (await school.CompetitionAsync()).Version, host.By(school.Principal), CancellationToken.None));
        Assert.Contains("先在学校抽签", await school.RefusalAsync<PublishLists>(async use => await use.HandleAsync(school.Id, school.School, null, (await school.CompetitionAsync()).Version, host.By(school.Principal), CancellationToken.None)));
        var (first, second) = (await school.ApplicationAsync(school.Fit[0]), await school.ApplicationAsync(school.Fit[1]));
        var head = await host.SignInAsync(school.Head);
        var form = (await head.GetAsync($"/Rotation/InSchool/School/{school.Id.Value}")).Form("form[action*=Lot]");
        Assert.Contains("两位见证人", (await head.UploadAsync(form, "Form.Evidence", "抽签.pdf", "%PDF-1.7"u8.ToArray(), ($"Form.Places[{first.Id.Value}]", "2"), ($"Form.Places[{second.Id.Value}]", "1"), ("Form.Witnesses", "甲"))).Text);
        form = (await head.GetAsync($"/Rotation/InSchool/School/{school.Id.Value}")).Form("form[action*=Lot]");
        Assert.Contains("抽签记录已保存", (await head.UploadAsync(form, "Form.Evidence", "抽签.pdf", "%PDF-1.7"u8.ToArray(), ($"Form.Places[{first.Id.Value}]", "2"), ($"Form.Places[{second.Id.Value}]", "1"), ("Form.Witnesses", "甲、乙"))).Text);
        await school.UseAsync<PublishLists>(async use => await use.HandleAsync(school.Id, school.School, null, (await school.CompetitionAsync()).Version, host.By(school.Principal), CancellationToken.None));
        Assert.Equal((ApplicationOutcome.Hired, 1), ((await school.ApplicationAsync(school.Fit[1])).Outcome, (await school.ApplicationAsync(school.Fit[1])).Rank));
    }

    [Fact]
    public async Task ClosedRounds_TakeTheWinnerAndHerSeatOutOfTheMarket()
    {
        var school = await new SmallSchool(host).ListedAsync();
        await host.ChangeAsync(async db =>
        {
            var competition = await db.Competitions.SingleAsync(c => c.RoundId == school.Id);
            db.Entry(competition).Property(c => c.Rules).CurrentValue = competition.Rules! with { Market = CompetitionRules.Closed };
        });
        await school.PassAsync();
        await school.AppointAsync();
        Assert.False(await host.ReadAsync(db => db.Entrants.AnyAsync(e => e.RoundId == school.Id && e.TeacherId == school.Fit[0].Id)));
        Assert.True(await host.ReadAsync(db => db.Entrants.AnyAsync(e => e.RoundId == school.Id && e.TeacherId == school.Fit[1].Id && e.Basis == EntrantBasis.Unhired)));
        Assert.Equal(0, await host.ReadAsync(db => db.Posts.Where(p => p.Id == school.Post.Id).Select(p => p.Capacity).SingleAsync()));
    }

    [Fact]
    public async Task WhatIsOutOfOrder_OrOfAnotherSchool_IsRefused()
    {
        var school = await new SmallSchool(host).PublishedAsync();
        var version = (await school.CompetitionAsync()).Version;
        Assert.Contains("刚刚已经开始", await school.RefusalAsync<RecordPlan>(use => use.HandleAsync(school.Id, school.School, school.Today, null, school.Signed(), CancellationToken.None)));
        Assert.Contains("请先完成", await school.RefusalAsync<PostScores>(use => use.HandleAsync(school.Id, school.School, version, host.By(school.Principal), CancellationToken.None)));
        Assert.Contains("请先完成", await school.RefusalAsync<PublishLists>(use => use.HandleAsync(school.Id, school.School, null, version, host.By(school.Principal), CancellationToken.None)));
        Assert.Contains("请先完成", await school.RefusalAsync<AppointInSchool>(use => use.HandleAsync(school.Id, school.School, null, version, host.By(school.Principal), CancellationToken.None)));
        await Assert.ThrowsAsync<StaleEditException>(() => school.UseAsync<FinishChecking>(use => use.HandleAsync(school.Id, school.School, null, version + 1, host.By(school.Principal), CancellationToken.None)));

        var stranger = host.City.Teachers.First(t => t.Employment.DistrictId == school.Head.DistrictId && t.Employment.SchoolId != school.School.Value && t.Employment.IsEstablished);
        Assert.Contains("本校没有工号为", await school.RefusalAsync<ApplyForPost>(use => use.HandleAsync(school.Id, school.School, stranger.StaffNumber, school.Post.Id, school.Signed(), CancellationToken.None)));
        var her = new Actor(Guid.NewGuid(), stranger.Person.Name, Role.Teacher, new([school.Head.DistrictId!.Value], null, stranger.Id));
        Assert.Contains("本校还没有开始校内竞聘", await school.RefusalAsync<ApplyForPost>(use => use.HandleAsync(school.Id, new(stranger.Id), school.Post.Id, host.By(her), CancellationToken.None), her));
        var elsewhere = await host.ReadAsync(db => db.Posts.Where(p => p.OfferedBy != school.School).Select(p => p.Id).FirstAsync());
        Assert.Contains("只能报名本校公布的岗位", await school.RefusalAsync<ApplyForPost>(use => use.HandleAsync(school.Id, school.School, school.Fit[0].StaffNumber, elsewhere, school.Signed(), CancellationToken.None)));

        var neighbour = await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.Principal && a.DistrictId == school.Head.DistrictId && a.SchoolId != school.School.Value));
        Assert.DoesNotContain(school.Fit[0].Name, (await neighbour.GetAsync($"/Rotation/InSchool/School/{school.Id.Value}")).Text);
        var officer = host.Officer();
        Assert.Contains("校内竞聘办完之前不能改", await school.RefusalAsync<SavePost>(use => use.HandleAsync(school.Id, school.Post.Id, new() { School = school.School.Value, Stage = school.Post.Stage, Subject = school.Post.Subject, Capacity = 5, Version = school.Post.Version }, host.By(officer), CancellationToken.None), officer));
        Assert.Contains("校内竞聘没有办完", await school.RefusalAsync<OpenRound>(async use => await use.HandleAsync(school.Id, (await host.RoundAsync(school.Id)).Version, host.By(officer), CancellationToken.None), officer));
    }

    [Fact]
    public async Task TheBureau_SeesEverySchool_AndWhoWillBeLate()
    {
        var school = await new SmallSchool(host).PublishedAsync();
        var officer = await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == school.Head.DistrictId));
        var page = await officer.GetAsync($"/Rotation/InSchool/Index/{school.Id.Value}");
        Assert.Contains("1 所学校：0 所办完，1 所正在办，0 所还没有开始", page.Text);
        Assert.Contains("没有这样的学校", (await officer.GetAsync($"/Rotation/InSchool/Index/{school.Id.Value}?show=late")).Text);
        var one = await officer.GetAsync(page.Links("table a").First());
        Assert.Contains("全体通过", one.Text);
        host.Clock.Advance(TimeSpan.FromDays(55));
        officer = await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == school.Head.DistrictId));
        Assert.Contains("来不及", (await officer.GetAsync($"/Rotation/InSchool/Index/{school.Id.Value}?show=late")).Document.QuerySelector("table")!.TextContent);
    }

    [Fact]
    public async Task AnApprovedExemption_StaysOut_AndACompetitionCanBeginAnew()
    {
        var school = await new SmallSchool(host).PublishedAsync();
        await host.ChangeAsync(db =>
        {
            var exemption = new Workforce.Rotation.Domain.Exemptions.Exemption { Id = new(Guid.NewGuid()), RoundId = school.Id, DistrictId = new(school.Head.DistrictId!.Value), SchoolId = school.School, TeacherId = school.Fit[0].Id, StaffNumber = school.Fit[0].StaffNumber, Name = school.Fit[0].Name, Ground = new(Workforce.Rotation.Domain.Exemptions.ExemptionKind.Direct, "duty", "学校领导和中层，按干部任用规定聘任", []) };
            exemption.Decide(true, null, host.Clock.GetUtcNow());
            db.Add(exemption);
            return Task.CompletedTask;
        });
        Assert.Contains("直聘", await school.RefusalAsync<ApplyForPost>(use => use.HandleAsync(school.Id, school.School, school.Fit[0].StaffNumber, school.Post.Id, school.Signed(), CancellationToken.None)));
        await school.PassAsync();
        await school.UseAsync<DropCompetition>(async use => await use.HandleAsync(school.Id, school.School, (await school.CompetitionAsync()).Version, host.By(school.Principal, "方案有误"), CancellationToken.None));
        await school.UseAsync<RecordPlan>(use => use.HandleAsync(school.Id, school.School, school.Today, null, school.Signed(), CancellationToken.None));
        Assert.Equal(InSchoolStep.PublishPosts, (await school.CompetitionAsync()).Step);
    }

    private static List<ScoreItem> Items(Competition competition, int achievement) => competition.Rules!.Scheme.Items.Select(i => new ScoreItem(i.Item, i.Name, "核对", i.Item == "achievement" ? achievement : 0)).ToList();

    private Task<Browser> TeacherAsync(Workforce.Registry.Contracts.TeacherFacts teacher) => SignIn.AsTeacherAsync(host, teacher);
}
