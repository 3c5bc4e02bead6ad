using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Demo;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Registry.Data;
using Workforce.Rotation.Domain.Exchange;
using Workforce.Rotation.Features.Rotation.Exchange;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Rotation.Exchange;

/// <summary>An exchange from the lists to the stay in the registry, and what must not go through.</summary>
public sealed class ExchangeTests(RoundHost host) : IClassFixture<RoundHost>
{
    [Fact]
    public async Task Create_WorksOutBothListsOfEverySchool_OncePerYear()
    {
        var officer = await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == host.City.Rounds[0].DistrictId));
        var page = await officer.GetAsync("/Rotation/Exchange/Create");
        var form = page.Form("form:has(#ListsDueOn)");
        Assert.EndsWith("-05-31", ((IHtmlInputElement)page.Document.QuerySelector("#ListsDueOn")!).Value);
        var moved = await officer.SubmitAsync(form, ("Form.PeopleDueOn", "2027-07-05"));
        Assert.Contains("请写明理由", moved.Text);
        var done = await officer.SubmitAsync((await officer.GetAsync("/Rotation/Exchange/Create")).Form("form:has(#ListsDueOn)"));
        Assert.Contains("等待", done.Text);
        Assert.Contains("教师〔2014〕4号", done.Text);
        var again = await officer.SubmitAsync((await officer.GetAsync("/Rotation/Exchange/Create")).Form("form:has(#ListsDueOn)"));
        Assert.Contains("这个学年的交流轮岗已经建立", again.Text);

        var rows = await host.ReadAsync(db => db.ExchangeMembers.Where(m => db.ExchangeYears.Any(y => y.Id == m.ExchangeId && y.SchoolYear < 2040)).ToListAsync());
        var years = host.City.Teachers.ToDictionary(t => t.Id, t => t);
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.True(row.Listed == row.Computed && row.YearsInSchool >= row.YearsNeeded && years[row.TeacherId.Value].Employment.IsEstablished));
    }

    [Fact]
    public async Task Lists_CorrectedPostedSentChecked_AndTheDifferenceIsMarked()
    {
        var exchange = await new SmallExchange(host).CreateAsync();
        var (account, teacher) = await exchange.SchoolAsync();
        var principal = await host.SignInAsync(account);
        var without = await principal.SubmitAsync(await ListFormAsync(principal, exchange), ("Form.StaffNumber", teacher.StaffNumber), ("Form.Listing", "Deferred"), ("Form.Note", "怀孕"));
        Assert.Contains("请附上证明材料", without.Text);
        var silent = await principal.SubmitAsync(await ListFormAsync(principal, exchange), ("Form.StaffNumber", teacher.StaffNumber), ("Form.Listing", "None"));
        Assert.Contains("请写明理由", silent.Text);
        await principal.UploadAsync(await ListFormAsync(principal, exchange), "Form.Evidence", "证明.pdf", "%PDF-1.7 proof"u8.ToArray(), ("Form.StaffNumber", teacher.StaffNumber), ("Form.Listing", "Deferred"), ("Form.Note", "怀孕"));

        var early = await principal.SubmitAsync(StepForm(await principal.GetAsync(exchange.Path("School"))), Act(exchange, "Send"));
        Assert.Contains("先在校内公示", early.Text);
        Assert.Contains("公示到", (await principal.SubmitAsync(StepForm(await principal.GetAsync(exchange.Path("School"))), Act(exchange, "Post"))).Text);
        var posted = await principal.GetAsync(exchange.Path("School"));
        Assert.Contains("才期满", (await principal.SubmitAsync(StepForm(posted), Act(exchange, "Send"))).Text);
        Assert.Null(posted.Document.QuerySelector("form:has(#Listing)"));

        await host.ChangeAsync(async db =>
        {
            var part = await db.ExchangeSchools.SingleAsync(s => s.ExchangeId == exchange.Id && s.SchoolId == teacher.SchoolId);
            part.TakeDown();
            part.Post(DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime).AddDays(-20), new(3, "calendarDays"), new([]));
        });
        var ready = StepForm(await principal.GetAsync(exchange.Path("School")));
        Assert.Contains("等待区人事科审核", (await principal.SubmitAsync(ready, Act(exchange, "Send"))).Text);
        var twice = await Assert.ThrowsAsync<RuleBrokenException>(() => exchange.UseAsync<SendLists>(use => use.SendAsync(exchange.Id, teacher.SchoolId, 0, host.By(exchange.Officer), CancellationToken.None)));
        Assert.Contains("不用再报", twice.Message);

        var officer = await exchange.OfficerAsync();
        var check = await officer.GetAsync(exchange.Path("Check", account.SchoolId));
        Assert.Contains("学校列为暂缓，档案里没有这个情形", check.Text);
        Assert.Contains("怀孕", check.Text);
        Assert.Contains("名单已审核", (await officer.SubmitAsync(check.Form("form[action*='Agree']"))).Text);
        var other = await exchange.SchoolAsync(1);
        var neighbour = await host.SignInAsync(other.Principal);
        Assert.DoesNotContain(teacher.StaffNumber, (await neighbour.GetAsync(exchange.Path("School"))).Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await neighbour.GetAsync(exchange.Path("Check", account.SchoolId))).Status);
    }

    [Fact]
    public async Task LateLists_OnlyTheBureauLetsIn()
    {
        var exchange = await new SmallExchange(host).CreateAsync();
        var (_, teacher) = await exchange.SchoolAsync();
        var today = Calendar.On(host.Clock.GetUtcNow());
        await host.ChangeAsync(async db =>
        {
            var year = await db.ExchangeYears.SingleAsync(y => y.Id == exchange.Id);
            year.Timetable = new(today.AddDays(-1), today.AddDays(1), today.AddDays(2), today.AddDays(3));
            (await db.ExchangeSchools.SingleAsync(s => s.ExchangeId == exchange.Id && s.SchoolId == teacher.SchoolId)).Post(today.AddDays(-9), new(3, "calendarDays"), new([]));
        });
        var version = (await exchange.PartAsync(teacher.SchoolId.Value)).Version;
        var late = await Assert.ThrowsAsync<RuleBrokenException>(() => exchange.UseAsync<SendLists>(use => use.SendAsync(exchange.Id, teacher.SchoolId, version, host.By(exchange.Officer), CancellationToken.None)));
        Assert.Contains("已经截止", late.Message);

        var officer = await exchange.OfficerAsync();
        var page = await officer.GetAsync(exchange.Path("Check", teacher.SchoolId.Value));
        var form = page.Form("form:has(#Why)");
        var to = page.Document.QuerySelector("button[formaction*='Extend']")!.GetAttribute("formaction")!;
        Assert.Contains("写明理由", (await officer.SubmitAsync(form, to, ("To", $"{today.AddDays(5):yyyy-MM-dd}"))).Text);
        Assert.Contains("已延期", (await officer.SubmitAsync((await officer.GetAsync(exchange.Path("Check", teacher.SchoolId.Value))).Form("form:has(#Why)"), to, ("To", $"{today.AddDays(5):yyyy-MM-dd}"), ("Why", "校长住院"))).Text);
        version = (await exchange.PartAsync(teacher.SchoolId.Value)).Version;
        await exchange.UseAsync<SendLists>(use => use.SendAsync(exchange.Id, teacher.SchoolId, version, host.By(exchange.Officer), CancellationToken.None));
        Assert.Equal(SchoolStep.Sent, (await exchange.PartAsync(teacher.SchoolId.Value)).Step);
    }

    [Fact]
    public async Task Floors_AreProposed_Saved_AndNeverAboveTheEligible()
    {
        var exchange = await new SmallExchange(host).CheckedAsync();
        var officer = await exchange.OfficerAsync();
        var page = await officer.GetAsync(exchange.Path("Floors"));
        var saved = await officer.SubmitAsync(page.Form("form:has([name='Form[0].School'])"));
        Assert.Contains("指标已下达", saved.Document.Body!.TextContent);
        var schools = await host.ReadAsync(db => db.ExchangeSchools.Where(s => s.ExchangeId == exchange.Id).ToListAsync());
        var teachers = await host.ReadAsync(db => db.ExchangeMembers.CountAsync(m => m.ExchangeId == exchange.Id && m.Listed == Listing.Eligible));
        Assert.Equal(LargestRemainder.AtLeast(10, teachers), schools.Sum(s => s.FloorBackbone + s.FloorOrdinary));
        var over = await officer.SubmitAsync((await officer.GetAsync(exchange.Path("Floors"))).Form("form:has([name='Form[0].School'])"), ("Form[0].Backbone", "9999"));
        Assert.Contains("不能超过", over.Text);
    }

    [Fact]
    public async Task Person_PutForward_Placed_Approved_StaysInTheRegistry_AndReturns()
    {
        var exchange = await new SmallExchange(host).WithFloorsAsync(ordinary: 1);
        var (account, teacher) = await exchange.SchoolAsync();
        var principal = await host.SignInAsync(account);
        var none = await principal.SubmitAsync((await principal.GetAsync(exchange.Path("People"))).Form("form[action*='Send']"));
        Assert.Contains("才够指标", none.Text);
        var stranger = host.City.Teachers.First(t => t.Employment.DistrictId == exchange.District && t.Employment.SchoolId != account.SchoolId).StaffNumber;
        Assert.Contains($"本校没有工号为 {stranger} 的在编教师", (await principal.SubmitAsync(await PersonFormAsync(principal, exchange), ("Form.StaffNumber", stranger))).Text);
        Assert.Contains("已推荐", (await principal.SubmitAsync(await PersonFormAsync(principal, exchange), ("Form.StaffNumber", teacher.StaffNumber))).Document.Body!.TextContent);
        Assert.Contains("已经推荐", (await principal.SubmitAsync(await PersonFormAsync(principal, exchange), ("Form.StaffNumber", teacher.StaffNumber))).Text);
        await NameMiddleLeadersAsync(exchange, account.SchoolId!.Value);
        Assert.Contains("推荐人选已报送", (await principal.SubmitAsync((await principal.GetAsync(exchange.Path("People"))).Form("form[action*='Send']"))).Text);

        var officer = await exchange.OfficerAsync();
        var move = await host.ReadAsync(db => db.ExchangeMoves.SingleAsync(m => m.ExchangeId == exchange.Id && m.TeacherId == teacher.TeacherId));
        var hasty = await officer.SubmitAsync((await officer.GetAsync(exchange.Path("Moves"))).Form("form:has(#Answer)"), exchange.Path("Moves") + "?handler=Approve", ("Chosen", move.Id.Value.ToString()));
        Assert.Contains("还没有安排接收学校", hasty.Text);
        var to = await ReceivingAsync(exchange, move);
        var own = await officer.SubmitAsync(await PlaceFormAsync(officer, exchange, move), ("Form.To", move.SchoolId.Value.ToString()), ("Form.EndsOn", "2030-08-31"));
        Assert.Contains("接收学校就是原学校", own.Text);
        var early = await officer.SubmitAsync(await PlaceFormAsync(officer, exchange, move), ("Form.To", to.Id.Value.ToString()), ("Form.BeginsOn", "2027-09-01"), ("Form.EndsOn", "2027-08-31"), ("Form.Why", "测试"));
        Assert.Contains("开始日期之后", early.Text);
        var stale = await PlaceFormAsync(officer, exchange, move);
        var kept = await officer.SubmitAsync(await PlaceFormAsync(officer, exchange, move), ("Form.To", to.Id.Value.ToString()), ("Form.BeginsOn", "2027-09-01"), ("Form.EndsOn", "2030-08-31"), ("Form.Why", "测试"));
        Assert.Contains("批准后生效", kept.Document.Body!.TextContent);
        Assert.Contains("别人已经修改", (await officer.SubmitAsync(stale, ("Form.To", to.Id.Value.ToString()), ("Form.BeginsOn", "2027-09-01"), ("Form.EndsOn", "2031-08-31"), ("Form.Why", "测试"))).Text);
        Assert.Null((await (await PrincipalOfAsync(to.Id)).GetAsync(exchange.Path("People"))).Document.QuerySelector("#coming"));
        var approved = await officer.SubmitAsync((await officer.GetAsync(exchange.Path("Moves"))).Form("form:has(#Answer)"), exchange.Path("Moves") + "?handler=Approve", ("Chosen", move.Id.Value.ToString()));
        Assert.Contains("已批准 1 人", approved.Document.Body!.TextContent);
        Assert.Contains(teacher.StaffNumber, (await (await PrincipalOfAsync(to.Id)).GetAsync(exchange.Path("People"))).Document.QuerySelector("#coming")!.TextContent);
        Assert.Null((await principal.GetAsync(exchange.Path("People"))).Document.QuerySelector("#coming"));

        var stay = await RoundHost.EventuallyAsync(() => RegistryAsync(db => db.Stays.SingleOrDefaultAsync(s => s.Id == move.Id.Value)), found => found is not null);
        Assert.Equal(("exchange", move.SchoolId, to.Id, new DateOnly(2027, 9, 1), (DateOnly?)new DateOnly(2030, 8, 31)), (stay!.Kind, stay.FromSchoolId, stay.ToSchoolId, stay.StartedOn, stay.EndedOn));
        Assert.Equal(to.Id, (await RegistryAsync(db => db.Teachers.SingleAsync(t => t.TeacherId == teacher.TeacherId))).WorkSchoolId);

        var back = await officer.GetAsync(exchange.Path("Place", move.Id.Value));
        Assert.Contains("早于开始日期", (await officer.SubmitAsync(back.Form("form:has(#Back)"), ("Back", "2027-08-01"))).Text);
        await officer.SubmitAsync((await officer.GetAsync(exchange.Path("Place", move.Id.Value))).Form("form:has(#Back)"), ("Back", "2030-09-01"), ("BackWhy", "考核合格"));
        var ended = await RoundHost.EventuallyAsync(() => RegistryAsync(db => db.Teachers.SingleAsync(t => t.TeacherId == teacher.TeacherId)), t => t.WorkSchoolId == t.SchoolId);
        Assert.Equal(move.SchoolId, ended.WorkSchoolId);
    }

    [Fact]
    public async Task Relation_Moves_AndSheIsEmployedThere()
    {
        var exchange = await new SmallExchange(host).WithFloorsAsync();
        var (account, teacher) = await exchange.SchoolAsync(1);
        var actor = new Actor(Guid.NewGuid(), "校长", Role.Principal, Reach.School(exchange.District, account.SchoolId!.Value));
        await exchange.UseAsync<PutForward>(use => use.AddAsync(exchange.Id, teacher.SchoolId, new() { StaffNumber = teacher.StaffNumber, Kind = "regular" }, host.By(actor), CancellationToken.None), actor);
        var move = await host.ReadAsync(db => db.ExchangeMoves.SingleAsync(m => m.ExchangeId == exchange.Id));
        var to = await ReceivingAsync(exchange, move);
        await exchange.UseAsync<PlacePerson>(use => use.HandleAsync(exchange.Id, move.Id, new() { Kind = "regular", To = to.Id.Value, BeginsOn = new(2027, 9, 1), MovesRelation = true, Why = "测试", Version = move.Version }, host.By(exchange.Officer), CancellationToken.None));
        await exchange.UseAsync<DecideMoves>(use => use.ApproveAsync(exchange.Id, [move.Id.Value], host.By(exchange.Officer), CancellationToken.None));
        var moved = await RoundHost.EventuallyAsync(() => RegistryAsync(db => db.Teachers.SingleAsync(t => t.TeacherId == teacher.TeacherId)), t => t.SchoolId == to.Id);
        Assert.Equal(to.Id, moved.SchoolId);
        var spell = await RegistryAsync(db => db.SchoolSpells.SingleAsync(s => s.TeacherId == teacher.TeacherId && s.EndedOn == null));
        Assert.Equal(("测试交流", to.Id), (spell.Cause, spell.AtSchoolId));
    }

    [Fact]
    public async Task Deferred_IsNotPutForward_AndOthersOnlyForService()
    {
        var exchange = await new SmallExchange(host).WithFloorsAsync();
        var (account, teacher) = await exchange.SchoolAsync();
        var actor = new Actor(Guid.NewGuid(), "校长", Role.Principal, Reach.School(exchange.District, account.SchoolId!.Value));
        var young = host.City.Teachers.First(t => t.Employment.SchoolId == account.SchoolId && t.Employment.IsEstablished && t.Employment.Status == "100" && t.Spells[^1].From > DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime).AddYears(-5));
        Task PutAsync(string number, string kind) => exchange.UseAsync<PutForward>(use => use.AddAsync(exchange.Id, teacher.SchoolId, new() { StaffNumber = number, Kind = kind }, host.By(actor), CancellationToken.None), actor);
        Assert.Contains("不在符合交流条件的名单上", (await Assert.ThrowsAsync<RuleBrokenException>(() => PutAsync(young.StaffNumber, "regular"))).Message);
        await PutAsync(young.StaffNumber, "support");
        Assert.False((await host.ReadAsync(db => db.ExchangeMoves.SingleAsync(m => m.ExchangeId == exchange.Id))).WasEligible);
        await host.ChangeAsync(async db => (await db.ExchangeMembers.SingleAsync(m => m.Id == teacher.Id)).List(Listing.Deferred, "怀孕", Guid.NewGuid()));
        Assert.Contains("在暂缓名单上", (await Assert.ThrowsAsync<RuleBrokenException>(() => PutAsync(teacher.StaffNumber, "regular"))).Message);
    }

    [Fact]
    public async Task Teacher_SeesHerOwnTurn_AndNobodyElses()
    {
        var exchange = await new SmallExchange(host).CreateAsync();
        var ids = await host.ReadAsync(db => db.ExchangeMembers.Where(m => m.ExchangeId == exchange.Id && m.Listed == Listing.Eligible).Select(m => m.TeacherId).ToListAsync());
        var account = host.City.Accounts.FirstOrDefault(a => a.Role == DemoRole.Teacher && ids.Any(id => id.Value == a.TeacherId));
        var person = account ?? host.City.Accounts.First(a => a.Role == DemoRole.Teacher && a.DistrictId == exchange.District);
        var page = await (await host.SignInAsync(person)).GetAsync("/Rotation/Exchange/Mine");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(account is null ? "没有轮到您" : "您符合交流条件", page.Text);
    }

    private async Task NameMiddleLeadersAsync(SmallExchange exchange, Guid school)
    {
        var actor = new Actor(Guid.NewGuid(), "校长", Role.Principal, Reach.School(exchange.District, school));
        var leader = await host.ReadAsync(db => db.ExchangeMembers.FirstOrDefaultAsync(m => m.ExchangeId == exchange.Id && m.SchoolId == new SchoolId(school) && m.Cohort == Cohort.MiddleLeader && m.Listed == Listing.Eligible));
        if (leader is not null)
            await exchange.UseAsync<PutForward>(use => use.AddAsync(exchange.Id, new(school), new() { StaffNumber = leader.StaffNumber, Kind = "regular" }, host.By(actor), CancellationToken.None), actor);
    }

    private Task<Browser> PrincipalOfAsync(SchoolId school) => host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.Principal && a.SchoolId == school.Value));

    private async Task<SchoolCard> ReceivingAsync(SmallExchange exchange, ExchangeMove move) =>
        (await host.AsAsync(exchange.Officer, s => s.GetRequiredService<ISchoolDirectory>().InDistrictAsync(new(exchange.District), CancellationToken.None))).First(s => s.IsPublic && s.Id != move.SchoolId && s.Stages.Contains(move.Stage));

    private Task<T> RegistryAsync<T>(Func<RegistryDbContext, Task<T>> read) => host.AsAsync(Actor.System("test"), s => s.GetRequiredService<Work<RegistryDbContext>>().ReadAsync(read, CancellationToken.None));

    private static async Task<IHtmlFormElement> ListFormAsync(Browser browser, SmallExchange exchange) => (await browser.GetAsync(exchange.Path("School"))).Form("form:has(#Listing)");

    private static async Task<IHtmlFormElement> PersonFormAsync(Browser browser, SmallExchange exchange) => (await browser.GetAsync(exchange.Path("People"))).Form("form:has(#StaffNumber)");

    private static async Task<IHtmlFormElement> PlaceFormAsync(Browser browser, SmallExchange exchange, ExchangeMove move) => (await browser.GetAsync(exchange.Path("Place", move.Id.Value))).Form("form:has(#To)");

    private static IHtmlFormElement StepForm(Page page) => page.Form(".wf-next form");

    private static string Act(SmallExchange exchange, string handler) => exchange.Path("School") + "?handler=" + handler;
}
