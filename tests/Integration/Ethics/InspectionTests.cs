using System.Net;
using Microsoft.EntityFrameworkCore;
using Workforce.Demo;
using Workforce.Ethics.Domain.Inspections;
using Workforce.Ethics.Features.Ethics.Inspections;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Ethics;

public sealed class InspectionTests(TestHost host)
{
    private readonly EthicsDesk desk = new(host);
    private DateOnly Today => Calendar.On(host.Clock.GetUtcNow());
    private IReadOnlyList<DemoSchool> Schools => host.City.Schools.Where(s => s.DistrictId == host.City.Districts[0].Id).ToList();
    private Actor Officer => desk.Officer(host.City.Districts[0].Id);

    [Fact]
    public async Task Undercover_IsNotThereForItsSchool_UntilItIsDone()
    {
        var school = Schools[0];
        var plan = await PlanAsync(Officer, [school]);
        var visit = await VisitAsync(Officer, plan, school, VisitKind.Undercover);
        var path = $"/Ethics/Inspections/Record/{visit.Value}";
        var head = await host.SignInAsync(desk.HeadOf(school));
        Assert.Equal(HttpStatusCode.NotFound, (await head.GetAsync(path)).Status);
        Assert.Empty((await head.GetAsync("/Ethics/Inspections")).Links($"a[href='{path}']"));
        // The database itself hides it from whoever acts in a school.
        Assert.False(await desk.ReadAsync(db => db.Set<InspectionVisit>().AnyAsync(v => v.Id == visit), desk.Head(school)));

        var finding = await desk.UseAsync<RecordFinding, InspectionFindingId>(Officer, use => use.HandleAsync(visit, new() { Conduct = "V10a", What = "在家中组织补课" }, desk.By(Officer), CancellationToken.None));
        Assert.Equal(HttpStatusCode.NotFound, (await head.GetAsync($"/Ethics/Inspections/Finding/{finding.Value}")).Status);
        var early = await Assert.ThrowsAsync<RuleBrokenException>(async () => await CloseAsync(Officer, finding, true));
        Assert.Contains("检查还没有办结", early.Message);
        await FinishAsync(Officer, visit, VisitOutcome.HandedOn);
        Assert.Contains("组织补课", (await head.GetAsync(path)).Text);
        var above = await Assert.ThrowsAsync<RuleBrokenException>(async () => await CloseAsync(desk.Head(school), finding, false));
        Assert.Contains("不由您办理", above.Message);
        await CloseAsync(Officer, finding, true);
        Assert.Equal(FindingState.Closed, await desk.ReadAsync(db => db.Set<InspectionFinding>().Where(f => f.Id == finding).Select(f => f.State).SingleAsync()));
    }

    [Fact]
    public async Task Report_ItsFindings_NeverReachTheSchool()
    {
        var school = Schools[1];
        var visit = await VisitAsync(Officer, await PlanAsync(Officer, [school]), school, VisitKind.Report);
        var finding = await desk.UseAsync<RecordFinding, InspectionFindingId>(Officer, use => use.HandleAsync(visit, new() { Conduct = "V10d", What = "为机构介绍生源" }, desk.By(Officer), CancellationToken.None));
        await FinishAsync(Officer, visit, VisitOutcome.HandedOn);
        var head = await host.SignInAsync(desk.HeadOf(school));
        Assert.DoesNotContain("介绍生源", (await head.GetAsync($"/Ethics/Inspections/Record/{visit.Value}")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await head.GetAsync($"/Ethics/Inspections/Finding/{finding.Value}")).Status);
        Assert.DoesNotContain("介绍生源", (await head.GetAsync("/Ethics/Inspections/Findings")).Text);
    }

    [Fact]
    public async Task Clue_HandedOver_IsTheCases_AndEndsWithIt()
    {
        var school = Schools[5];
        var visit = await VisitAsync(Officer, await PlanAsync(Officer, [school]), school, VisitKind.Inspection);
        var who = host.City.Teachers.First(t => t.Employment.SchoolId == school.Id && t.Employment.Status == "100").StaffNumber;
        var person = host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == school.DistrictId);
        var finding = await desk.UseAsync<RecordFinding, InspectionFindingId>(Officer, use => use.HandleAsync(visit, new() { StaffNumber = who, Conduct = "V10a", What = "组织补课收费" }, desk.By(Officer), CancellationToken.None));
        await FinishAsync(Officer, visit, VisitOutcome.HandedOn);
        var officer = await host.SignInAsync(person);
        var page = await officer.GetAsync($"/Ethics/Inspections/Finding/{finding.Value}");
        Assert.Contains("利害关系", (await officer.SubmitAsync(page.Form("#handover"))).Text);
        var done = await officer.SubmitAsync((await officer.GetAsync($"/Ethics/Inspections/Finding/{finding.Value}")).Form("#handover"), ("Form.Free", "true"));
        Assert.Contains("已移交立案", done.Text);
        var colleague = desk.Officer(school.DistrictId, "新同事");
        Assert.False(await desk.ReadAsync(db => db.Set<InspectionFinding>().AnyAsync(f => f.Id == finding), colleague));
        var about = (await desk.ReadAsync(db => db.Set<InspectionFinding>().SingleAsync(f => f.Id == finding))).CaseId!.Value;
        Assert.Equal(1L, await desk.ScalarAsync<long>("select count(*) from ethics.cases where id = $1 and source = 'Inspection' and violation = 'V10a'", about));
        await desk.ScalarAsync<object>("update ethics.cases set state = 'Closed', ending = 'Carried', closed_on = $2 where id = $1", about, Today);
        await desk.UseAsync<MakeWeeklyReports>(EthicsDesk.Everybody, use => use.RunAsync(CancellationToken.None));
        Assert.Equal((FindingState.Closed, (bool?)true), await desk.ReadAsync(async db => await db.Set<InspectionFinding>().Where(f => f.Id == finding).Select(f => new ValueTuple<FindingState, bool?>(f.State, f.IsTrue)).SingleAsync()));
    }

    [Fact]
    public async Task Inspectors_TooFew_OrOfTheInspectedSchool_AreRefused()
    {
        var school = Schools[2];
        var own = host.City.Teachers.First(t => t.Employment.SchoolId == school.Id && t.Employment.Status == "100");
        var formal = await PlanAsync(Officer, [school], formal: true);
        var one = await Assert.ThrowsAsync<RuleBrokenException>(() => VisitAsync(Officer, formal, school, VisitKind.Inspection, [new() { Name = "甲", Unit = "教育局" }, new() { Name = "甲", Unit = "教育局" }]));
        Assert.Contains("至少 3 名督导人员，现有 1 名", one.Message);
        var herself = await Assert.ThrowsAsync<RuleBrokenException>(() => VisitAsync(Officer, formal, school, VisitKind.Inspection, [new() { StaffNumber = own.StaffNumber }, new() { Name = "甲", Unit = "教育局" }, new() { Name = "乙", Unit = "教育局" }]));
        Assert.Contains("不能参加对本校的检查", herself.Message);
        var elsewhere = await Assert.ThrowsAsync<RuleBrokenException>(() => VisitAsync(Officer, formal, Schools[3], VisitKind.Inspection));
        Assert.Contains("不在方案里", elsewhere.Message);
        var foreign = host.City.Schools.First(s => s.DistrictId == host.City.Districts[1].Id);
        Assert.Contains("不在本区", (await Assert.ThrowsAsync<RuleBrokenException>(() => PlanAsync(Officer, [foreign]))).Message);
        // A principal's plan is for her own school, whatever she sends.
        var own2 = await PlanAsync(desk.Head(Schools[3]), [school]);
        Assert.Equal([Schools[3].Id], (await desk.ReadAsync(db => db.Set<InspectionPlan>().SingleAsync(p => p.Id == own2))).Schools.Select(s => s.Id.Value));
    }

    [Fact]
    public async Task City_WithoutAWord_StaysTheCitys_AndCountsOnItsSideOfTheRatio()
    {
        var (city, school) = (desk.City(), Schools[4]);
        var plan = await PlanAsync(city, [school]);
        var visit = await VisitAsync(city, plan, school, VisitKind.Undercover);
        var officer = await host.SignInAsync(DemoRole.DistrictOfficer);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync($"/Ethics/Inspections/Record/{visit.Value}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync($"/Ethics/Inspections/Show/{plan.Value}")).Status);
        var before = await ShareAsync();
        var finding = await desk.UseAsync<RecordFinding, InspectionFindingId>(city, use => use.HandleAsync(visit, new() { Conduct = "V10f", What = "到机构兼职" }, desk.By(city), CancellationToken.None));
        await FinishAsync(city, visit, VisitOutcome.HandedOn);
        Assert.Contains("兼职", (await officer.GetAsync($"/Ethics/Inspections/Record/{visit.Value}")).Text);
        await Assert.ThrowsAsync<RuleBrokenException>(async () => await CloseAsync(Officer, finding, false));
        await CloseAsync(city, finding, true);
        var after = await ShareAsync();
        Assert.Equal((before.City + 1, before.Own), (after.City, after.Own));

        async Task<FoundTrue> ShareAsync() => (await desk.UseAsync<WeeklyFigures, IReadOnlyList<ShareLine>>(city, use => use.SharesAsync(Today.Year, city, CancellationToken.None))).Single(s => s.District == host.City.Districts[0].Name).Found;
    }

    [Fact]
    public async Task Weekly_IsMadeOnce_AndCorrectedWithAHistory()
    {
        await desk.UseAsync<MakeWeeklyReports>(EthicsDesk.Everybody, use => use.RunAsync(CancellationToken.None));
        await desk.UseAsync<MakeWeeklyReports>(EthicsDesk.Everybody, use => use.RunAsync(CancellationToken.None));
        var (monday, district) = (Weeks.MondayOf(Today), host.City.Districts[1].Id);
        var report = await desk.ReadAsync(db => db.Set<WeeklyReport>().SingleAsync(r => r.Monday == monday && r.DistrictId == new Workforce.Access.Contracts.DistrictId(district)));
        var officer = await host.SignInAsync(DemoRole.DistrictOfficer, 1);
        var form = (await officer.GetAsync("/Ethics/Inspections/Weekly")).Form($"form:has(input[value='{report.Id.Value}'])");
        var unexplained = await officer.SubmitAsync(form, ("Form.Found", "5"));
        Assert.Contains("更正须写明理由", unexplained.Text);
        var corrected = await officer.SubmitAsync((await officer.GetAsync("/Ethics/Inspections/Weekly")).Form($"form:has(input[value='{report.Id.Value}'])"), ("Form.Found", "5"), ("Form.Why", "漏报两件"));
        Assert.Contains("漏报两件", corrected.Text);
        var stale = await officer.SubmitAsync(form, ("Form.Found", "9"), ("Form.Why", "旧页面"));
        Assert.Contains("别人已经修改了同一条记录", stale.Text);
        Assert.Contains("中小学在职教师有偿补课专项督查周报", (await officer.GetAsync($"/Ethics/Inspections/WeeklyPrint/{monday:yyyy-MM-dd}")).Text);
        Assert.Equal(HttpStatusCode.OK, (await officer.Http.GetAsync("/Ethics/Inspections/Weekly?handler=Export")).StatusCode);
        Assert.Contains("有更正", (await (await host.SignInAsync(DemoRole.CityOfficer)).GetAsync($"/Ethics/Inspections/WeeklyPrint/{monday:yyyy-MM-dd}")).Text);
        var head = await host.SignInAsync(desk.HeadOf(Schools[0]));
        Assert.Equal(HttpStatusCode.Forbidden, (await head.Http.GetAsync("/Ethics/Inspections/Weekly")).StatusCode);
    }

    private Task<InspectionPlanId> PlanAsync(Actor actor, IReadOnlyList<DemoSchool> schools, bool formal = false) => desk.UseAsync<MakePlan, InspectionPlanId>(actor, use =>
        use.HandleAsync(new(actor.Reach.SchoolId is null ? host.City.Districts[0].Id : actor.Reach.OnlyDistrict), new() { Theme = "有偿补课", From = Today, To = Today.AddDays(30), IsFormal = formal, Schools = schools.Select(s => s.Id).ToList() }, desk.By(actor), CancellationToken.None));

    private Task<InspectionVisitId> VisitAsync(Actor actor, InspectionPlanId plan, DemoSchool school, VisitKind kind, List<InspectorForm>? inspectors = null) => desk.UseAsync<PlanVisit, InspectionVisitId>(actor, use =>
        use.HandleAsync(plan, new() { School = school.Id, Kind = kind, On = Today, Inspectors = inspectors ?? [new() { Name = "甲", Unit = "教育局" }, new() { Name = "乙", Unit = "教育局" }] }, desk.By(actor), CancellationToken.None));

    private async Task FinishAsync(Actor actor, InspectionVisitId visit, VisitOutcome outcome)
    {
        var version = (await desk.ReadAsync(db => db.Set<InspectionVisit>().SingleAsync(v => v.Id == visit))).Version;
        await desk.UseAsync<HandleVisit>(actor, use => use.FinishAsync(visit, new() { Version = version, On = Today, Outcome = outcome, Summary = "如实登记" }, desk.By(actor), CancellationToken.None));
    }

    private async Task CloseAsync(Actor actor, InspectionFindingId finding, bool isTrue)
    {
        var version = (await desk.ReadAsync(db => db.Set<InspectionFinding>().SingleAsync(f => f.Id == finding))).Version;
        await desk.UseAsync<HandleFinding>(actor, use => use.CloseAsync(finding, new() { Version = version, IsTrue = isTrue, Result = "查证" }, desk.By(actor), CancellationToken.None));
    }
}
