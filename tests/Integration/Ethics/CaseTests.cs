using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Workforce.Demo;
using Workforce.Ethics.Contracts;
using Workforce.Ethics.Domain.Cases;
using Workforce.Ethics.Features.Ethics.Cases;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Ethics;

/// <summary>A case from the clue to service, and everybody who should not see it or act on it.</summary>
public sealed class CaseTests(TestHost host)
{
    private static int taken = 20;

    [Fact]
    public async Task Journey_FromClueToService_AndTheTeacherReadsHerPaperButNotTheReporter()
    {
        var person = host.City.Accounts.Where(a => a.Role == DemoRole.Teacher && a.DistrictId == host.Person(DemoRole.DistrictOfficer).DistrictId).ElementAt(1);
        var teacher = host.City.Teachers.Single(t => t.Id == person.TeacherId);
        var browser = await host.SignInAsync(DemoRole.DistrictOfficer);
        var page = await browser.GetAsync("/Ethics/Cases/Register");
        page = await browser.SubmitAsync(page.Form("main form[method=post]"), ("Form.StaffNumber", teacher.StaffNumber), ("Form.Violation", "V09"), ("Form.Facts", "反映收受礼品"), ("Form.ReporterName", CaseStory.Reporter), ("Form.Free", "true"));
        Assert.Contains("师德-", page.Text);
        var id = page.Url.Segments[^1];
        page = await NextAsync(browser, page, "Check");
        page = await NextAsync(browser, page, "Open", ("Form.Words", "初核有证据"));
        page = await StateAsync(browser, page, "Student");
        page = await browser.UploadAsync(page.Form("#evidence"), "Form.File", "礼品.pdf", Encoding.ASCII.GetBytes("%PDF-1.4 demo"), ("Form.Title", "照片"));
        Assert.Contains("SHA-256", page.Text);
        page = await NextAsync(browser, page, "Propose", ("Form.Words", "建议警告"));
        page = await NextAsync(browser, page, "Hear", ("Form.Words", "属实"));
        page = await NextAsync(browser, page, "Tell");
        page = await StateAsync(browser, page, "Defence");
        page = await browser.GetAsync($"/Ethics/Cases/Decide/{id}");
        page = await browser.SubmitAsync(page.Form("main form[method=post]"), ("Form.Sanction", "Warning"), ("Form.BarMonths", "12"), ("Form.Scopes", "HonourAward"), ("Form.Reasons", "较轻"), ("Form.Facts", "属实"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("少于规定的 24 个月", page.Text);
        Assert.Equal("12", ((AngleSharp.Html.Dom.IHtmlInputElement)page.Document.QuerySelector("#BarMonths")!).Value);
        page = await browser.SubmitAsync(page.Form("main form[method=post]"), ("Form.ShortConfirmed", "true"), ("Form.ShortWhy", "情节轻微"));
        Assert.Contains("情节轻微", page.Text);
        page = await NextAsync(browser, page, "Serve", ("Form.Receipt", "本人签收"));
        Assert.Contains("已送达", page.Text);
        Assert.Contains("送达回证", (await browser.GetAsync(page.Links("a[href*=receipt]").Last())).Text);

        var hers = await host.SignInAsync(person);
        var served = await hers.GetAsync("/Ethics/Served");
        Assert.Contains("处理决定书", served.Text);
        var paper = await hers.GetAsync(served.Links("a[href*='/Ethics/Served/Paper']").First());
        Assert.DoesNotContain(CaseStory.Reporter, served.Text + paper.Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await hers.GetAsync($"/Ethics/Cases/Show/{id}")).Status);
        served = await hers.SubmitAsync(served.Form("form[action*=paper]"), ("Appeal.Claim", "不服"), ("Appeal.Documents", "Application"));
        Assert.Contains("申诉须附申请书和原处理决定", served.Text);
    }

    [Fact]
    public async Task Case_IsSeenByNobodyElse_ThroughAddressSearchCountsExportFiguresNorSql()
    {
        var story = await new CaseStory(host, Somebody()).InvestigatedAsync();
        var about = await story.ReadAsync(story.Officer, db => db.Cases.SingleAsync(c => c.Id == story.Id));
        var evidence = Guid.NewGuid();
        foreach (var role in new[] { DemoRole.DisciplineInspector, DemoRole.Principal })
        {
            var person = role == DemoRole.Principal ? host.City.Accounts.First(a => a.Role == role && a.SchoolId == story.Teacher.Employment.SchoolId) : host.Person(role);
            var browser = await host.SignInAsync(person);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/Ethics/Cases/Show/{story.Id.Value}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/Ethics/Cases/Decide/{story.Id.Value}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/Ethics/Cases/Paper/{story.Id.Value}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/Ethics/Cases/Evidence/{story.Id.Value}/{evidence}")).Status);
            var list = await browser.GetAsync($"/Ethics/Cases?q={Uri.EscapeDataString(about.TeacherName)}");
            Assert.DoesNotContain(about.Number, list.Text);
            Assert.DoesNotContain(about.Number, (await browser.GetAsync("/Ethics/Cases")).Text + (await browser.GetAsync("/")).Text);
        }
        var other = CaseStory.Of(host, host.Person(DemoRole.DisciplineInspector), Role.Inspector);
        Assert.Equal((0, 0, 0, 0, 0, 0), await story.ReadAsync(other, async db => (await db.Cases.CountAsync(c => c.Id == story.Id), await db.Confidences.CountAsync(c => c.CaseId == story.Id), await db.Statements.CountAsync(c => c.CaseId == story.Id),
            await db.JournalLines.CountAsync(c => c.CaseId == story.Id), await db.CaseHandlers.CountAsync(c => c.CaseId == story.Id), await db.Evidence.CountAsync(c => c.CaseId == story.Id))));
        var teacher = new Actor(Guid.NewGuid(), "她", Role.Teacher, new Reach([story.Teacher.Employment.DistrictId], null, story.Teacher.Id));
        Assert.Equal(0, await story.ReadAsync(teacher, db => db.Cases.CountAsync()));
        Assert.Equal(0, await story.ReadAsync(teacher, db => db.Confidences.CountAsync()));
        await using var log = host.Owner.CreateCommand("select count(*) from platform.change_log where subject in ('cases', 'case_handlers', 'confidences', 'statements', 'evidence', 'decisions', 'bars', 'served_papers')");
        Assert.Equal(0L, await log.ExecuteScalarAsync());
    }

    [Fact]
    public async Task Evidence_IsHandedOutToHandlersOnly_ByItsTrueAddressToo()
    {
        var story = await new CaseStory(host, Somebody()).InvestigatedAsync();
        var officer = await host.SignInAsync(DemoRole.DistrictOfficer);
        var page = await officer.GetAsync($"/Ethics/Cases/Show/{story.Id.Value}");
        page = await officer.UploadAsync(page.Form("#evidence"), "Form.File", "a.pdf", Encoding.ASCII.GetBytes("%PDF-1.4 demo"), ("Form.Title", "照片"));
        var address = page.Links("a[href*='/Ethics/Cases/Evidence']").Single();
        Assert.Equal("%PDF-1.4 demo", await officer.Http.GetStringAsync(address));
        var inspector = await host.SignInAsync(DemoRole.DisciplineInspector);
        Assert.Equal(HttpStatusCode.NotFound, (await inspector.GetAsync(address)).Status);
        await using var tamper = host.Owner.CreateCommand("update platform.files set content = 'other'::bytea where id = (select file_id from ethics.evidence where case_id = $1)");
        tamper.Parameters.Add(new() { Value = story.Id.Value });
        await tamper.ExecuteNonQueryAsync();
        Assert.Equal(HttpStatusCode.InternalServerError, (await officer.GetAsync(address)).Status);
    }

    [Fact]
    public async Task Handler_CannotBeMadeByOneself_NotEvenInSql()
    {
        var story = await new CaseStory(host, Somebody()).RegisterAsync();
        var refused = await Assert.ThrowsAnyAsync<Exception>(() => story.UseAsync<Work<Workforce.Ethics.Data.EthicsDbContext>>(story.Inspector, work => work.ChangeAsync(story.By(story.Inspector), db =>
        {
            db.Add(new CaseHandler { CaseId = story.Id, AccountId = story.Inspector.AccountId, DistrictId = new(story.Teacher.Employment.DistrictId), Name = "我", Role = "Inspector", Since = host.Clock.GetUtcNow() });
            return Task.CompletedTask;
        }, default)));
        Assert.Contains("row-level security", (refused.InnerException ?? refused).Message);
        Assert.Equal(0, await story.ReadAsync(story.Inspector, db => db.Cases.CountAsync(c => c.Id == story.Id)));
    }

    [Fact]
    public async Task Recusal_TakesTheCaseAway_AndNobodyActsUndeclared()
    {
        var story = await new CaseStory(host, Somebody()).RegisterAsync();
        await story.AddAsync(host.Person(DemoRole.DisciplineInspector));
        var undeclared = await Assert.ThrowsAsync<RuleBrokenException>(() => story.MoveAsync((use, form) => use.CheckAsync(story.Id, form, story.By(story.Inspector), default), story.Inspector));
        Assert.Contains("请先声明", undeclared.Message);
        await story.DeclareAsync(story.Inspector);
        await story.UseAsync<HandlersOfCase>(story.Officer, async use => await use.RecuseAsync(story.Id, await story.VersionAsync(), story.Officer.AccountId, RecusalGround.NearRelative, "近亲属", story.By(story.Officer), default));
        await Assert.ThrowsAsync<OutOfReachException>(() => story.MoveAsync((use, form) => use.CheckAsync(story.Id, form, story.By(story.Officer), default)));
        await story.MoveAsync((use, form) => use.CheckAsync(story.Id, form, story.By(story.Inspector), default), story.Inspector);
        Assert.Equal(HandlerPart.Lead, await story.ReadAsync(story.Inspector, db => db.CaseHandlers.Where(h => h.CaseId == story.Id && h.AccountId == story.Inspector.AccountId).Select(h => h.Part).SingleAsync()));
    }

    [Fact]
    public async Task Decision_BySomebodyWhoMayNot_IsRefused()
    {
        var story = await new CaseStory(host, Somebody()).HeardAsync();
        var principal = host.City.Accounts.First(a => a.Role == DemoRole.Principal && a.SchoolId == story.Teacher.Employment.SchoolId);
        await story.AddAsync(host.Person(DemoRole.DisciplineInspector));
        await story.AddAsync(principal);
        await story.DeclareAsync(story.Inspector);
        var head = CaseStory.Of(host, principal, Role.Principal);
        await story.DeclareAsync(head);
        Assert.Contains("无权作出", (await Assert.ThrowsAsync<RuleBrokenException>(() => story.DecideAsync(story.Inspector))).Message);
        Assert.Contains("学校只能提出建议", (await Assert.ThrowsAsync<RuleBrokenException>(() => story.DecideAsync(head))).Message);
        Assert.Contains("要求听证", (await Assert.ThrowsAsync<RuleBrokenException>(() => story.DecideAsync(story.Officer, form => form.Sanction = SanctionKind.LowerPost))).Message);
        Assert.Equal(CaseState.Hearing, await story.ReadAsync(story.Officer, db => db.Cases.Where(c => c.Id == story.Id).Select(c => c.State).SingleAsync()));
    }

    [Fact]
    public async Task Close_WithoutService_IsRefused()
    {
        var story = await new CaseStory(host, Somebody()).DecidedAsync();
        Assert.Contains("还没有送达", (await Assert.ThrowsAsync<RuleBrokenException>(() => story.MoveAsync((use, form) => use.CloseAsync(story.Id, form, story.By(story.Officer), default)))).Message);
    }

    [Fact]
    public async Task TwoOfficersAtOnce_TheSecondIsTold()
    {
        var story = await new CaseStory(host, Somebody()).RegisterAsync();
        var both = await story.VersionAsync();
        await story.UseAsync<HandlersOfCase>(story.Officer, use => use.AddAsync(story.Id, both, host.Person(DemoRole.DisciplineInspector).Id, story.By(story.Officer), default));
        await Assert.ThrowsAsync<StaleEditException>(() => story.UseAsync<MoveCase>(story.Officer, use => use.CheckAsync(story.Id, new() { Version = both }, story.By(story.Officer), default)));
    }

    [Fact]
    public async Task Journal_TakesLinesAndChangesNone()
    {
        var story = await new CaseStory(host, Somebody()).RegisterAsync();
        Confidence? seen = null;
        await story.UseAsync<MoveCase>(story.Officer, async use => seen = await use.LookAsync(story.Id, await story.FormAsync(), story.By(story.Officer), default));
        Assert.Equal(CaseStory.Reporter, seen!.ReporterName);
        Assert.Contains("查看举报人和学生信息", await story.ReadAsync(story.Officer, db => db.JournalLines.Where(l => l.CaseId == story.Id).Select(l => l.Act).ToListAsync()));
        var refused = await Assert.ThrowsAsync<PostgresException>(() => story.UseAsync<Work<Workforce.Ethics.Data.EthicsDbContext>>(story.Officer, work => work.ChangeAsync(story.By(story.Officer), db => db.JournalLines.ExecuteUpdateAsync(s => s.SetProperty(l => l.Act, "x")), default)));
        Assert.Equal("42501", refused.SqlState);
    }

    [Fact]
    public async Task Appeal_AfterTheTerm_IsRefusedAndOnRecord_AndAnAnswerMayNotBeHeavier()
    {
        var late = await new CaseStory(host, Somebody(), daysAgo: 60).ServedAsync();
        var teacher = new Actor(Guid.NewGuid(), "她", Role.Teacher, new Reach([late.Teacher.Employment.DistrictId], null, late.Teacher.Id));
        Assert.Contains("已经过期", await AppealAsync(late, teacher));
        Assert.Equal(AppealState.Refused, await late.ReadAsync(late.Officer, db => db.CaseAppeals.Where(a => a.CaseId == late.Id).Select(a => a.State).SingleAsync()));

        var story = await new CaseStory(host, Somebody()).ServedAsync(EthicsScope.HonourAward, EthicsScope.Title);
        var herself = new Actor(Guid.NewGuid(), "她", Role.Teacher, new Reach([story.Teacher.Employment.DistrictId], null, story.Teacher.Id));
        Assert.Null(await AppealAsync(story, herself));
        Assert.Equal(StandingState.Barred, await StandingAsync(story, EthicsScope.Title));
        var appeal = await story.ReadAsync(story.Officer, db => db.CaseAppeals.SingleAsync(a => a.CaseId == story.Id));
        async Task AnswerAsync(Action<AnswerForm> with) => await story.UseAsync<AnswerAppeal>(story.Officer, async use =>
        {
            var form = new AnswerForm { Version = await story.VersionAsync(), Appeal = appeal.Id.Value, Outcome = AppealState.Changed, Answer = "减轻", Sanction = SanctionKind.None, BarMonths = 12, Scopes = [EthicsScope.HonourAward] };
            with(form);
            await use.HandleAsync(story.Id, form, story.By(story.Officer), default);
        });
        Assert.Contains("不得加重", (await Assert.ThrowsAsync<RuleBrokenException>(() => AnswerAsync(form => form.BarMonths = 36))).Message);
        await AnswerAsync(_ => { });
        Assert.Equal(StandingState.Clear, await StandingAsync(story, EthicsScope.Title));
        Assert.Equal(StandingState.Barred, await StandingAsync(story, EthicsScope.HonourAward));
    }

    [Fact]
    public async Task Standing_TellsTheFactToAll_TheGroundToHandlersAndHerself()
    {
        var story = await new CaseStory(host, Somebody()).InvestigatedAsync();
        var id = new TeacherId(story.Teacher.Id);
        Task<IReadOnlyDictionary<TeacherId, Standing>> AskAsync(Actor actor, EthicsScope scope) => story.UseAsync<IEthicsStanding, IReadOnlyDictionary<TeacherId, Standing>>(actor, use => use.AskAsync([id], scope, story.On, default));
        Assert.Equal(StandingState.Pending, (await AskAsync(story.Inspector, EthicsScope.Title))[id].State);
        await story.MoveAsync((use, form) => use.HearAsync(story.Id, form, story.By(story.Officer), default));
        await story.UseAsync<HearSides>(story.Officer, async use => await use.TellAsync(story.Id, await story.FormAsync(), story.By(story.Officer), default));
        await story.SayAsync(StatementKind.Defence);
        await story.DecideAsync(story.Officer, form => (form.Scopes, form.WithoutProposalWhy) = ([EthicsScope.Title], "学校没有意见"));
        await story.UseAsync<ServeDecision>(story.Officer, async use => await use.HandleAsync(story.Id, await story.FormAsync(), story.By(story.Officer), default));
        var (known, told) = ((await AskAsync(story.Officer, EthicsScope.Title))[id], (await AskAsync(story.Inspector, EthicsScope.Title))[id]);
        Assert.Equal((story.On.AddMonths(24).AddDays(-1), StandingState.Barred), (known.Until!.Value, told.State));
        Assert.NotNull(known.Why);
        Assert.Null(told.Why);
        Assert.Empty(await AskAsync(story.Officer, EthicsScope.TalentPlan));
        Assert.Equal(story.On.AddMonths(6).AddDays(-1), (await AskAsync(story.Inspector, EthicsScope.Registration))[id].Until);
        Assert.NotNull((await AskAsync(new Actor(Guid.NewGuid(), "她", Role.Teacher, new Reach([story.Teacher.Employment.DistrictId], null, story.Teacher.Id)), EthicsScope.Title))[id].Why);
    }

    private Task<string?> AppealAsync(CaseStory story, Actor teacher) => story.UseAsync<FileAppeal, string?>(teacher, async use =>
    {
        var paper = await story.ReadAsync(teacher, db => db.ServedPapers.Where(p => p.Kind == PaperKind.Decision).Select(p => p.Id).SingleAsync());
        return await use.HandleAsync(paper, new() { Body = AppealBody.Government, Claim = "不服", Documents = [AppealDocument.Application, AppealDocument.Decision] }, story.By(teacher), default);
    });

    private static async Task<StandingState> StandingAsync(CaseStory story, EthicsScope scope) => await story.UseAsync<IEthicsStanding, StandingState>(story.Officer, async use =>
        (await use.AskAsync([new(story.Teacher.Id)], scope, story.On, default)).GetValueOrDefault(new(story.Teacher.Id), Standing.Clear).State);

    /// <summary>A teacher of the officer's district whom no other test takes.</summary>
    private DemoTeacher Somebody()
    {
        var publicSchools = host.City.Schools.Where(s => s.IsPublic).Select(s => s.Id).ToHashSet();
        var busy = host.City.Accounts.Select(a => a.TeacherId).ToHashSet();
        return host.City.Teachers.Where(t => t.Employment.DistrictId == host.Person(DemoRole.DistrictOfficer).DistrictId && t.Employment.IsEstablished && publicSchools.Contains(t.Employment.SchoolId) && !busy.Contains(t.Id)).ElementAt(Interlocked.Increment(ref taken));
    }

    private static async Task<Page> NextAsync(Browser browser, Page page, string act, params (string, string)[] fields)
    {
        var form = page.Form("#next");
        return Ok(await browser.SubmitAsync(form, form.QuerySelector($"button[formaction*='handler={act}']")?.GetAttribute("formaction") ?? throw new InvalidOperationException($"There is no act {act}: {page.Text}"), fields));
    }

    private static async Task<Page> StateAsync(Browser browser, Page page, string kind) => Ok(await browser.SubmitAsync(page.Form("#state"), ("Form.Kind", kind), ("Form.Words", "说明了情况")));

    private static Page Ok(Page page) => page.Status == HttpStatusCode.OK ? page : throw new InvalidOperationException($"{page.Status}: {page.Text}");
}
