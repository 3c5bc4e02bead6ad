using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Access.Contracts;
using Workforce.Demo;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Forecast;
using Workforce.Staffing.Jobs;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Staffing;

/// <summary>The demo's forecast through its pages, and what must not go through.</summary>
public sealed class ForecastTests(TestHost host)
{
    [Fact]
    public async Task Officer_SeesSixYears_ComputesAgain_AndTheNumbersAddUp()
    {
        var officer = await host.SignInAsync(DemoRole.DistrictOfficer);
        var page = await officer.GetAsync("/Staffing/Forecast");
        Assert.Equal(7, page.Document.QuerySelectorAll(".wf-heat")[0].QuerySelectorAll("thead th").Length - 1);
        var again = await officer.SubmitAsync(page.Form("form:has(.ti-refresh)"));
        Assert.Contains("已重新计算", again.Text);
        var run = await RunAsync(Officer);
        var schools = await AsOfficerAsync(db => db.ForecastSchools.Where(s => s.RunId == run.Id).ToListAsync());
        for (var year = 0; year <= run.Figures.Years; year++)
        {
            Assert.Equal(run.Figures.Stages.Sum(s => s.Pupils[year]), schools.Sum(s => s.Totals.Pupils[year]));
            Assert.Equal(run.Figures.Stages.Sum(s => s.Supply[year]), schools.Sum(s => s.Totals.Supply[year]));
        }
        Assert.True(run.Figures.Stages.Single(s => s.Stage == "primary") is { } primary && primary.Pupils[^1] < primary.Pupils[0]);
    }

    [Fact]
    public async Task Principal_SeesHerSchoolOnly_WithEveryStep()
    {
        var own = await host.SignInAsync(Principal);
        var page = await own.GetAsync("/Staffing/Forecast");
        Assert.Equal(5, page.Document.QuerySelectorAll(".wf-step").Length);
        var other = host.City.Schools.First(s => s.DistrictId == Principal.DistrictId && s.IsPublic && s.Id != Principal.SchoolId);
        Assert.Equal(HttpStatusCode.NotFound, (await own.GetAsync($"/Staffing/Forecast/School/{other.Id}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await own.GetAsync("/Staffing/Forecast/WhatIf")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await own.GetAsync("/Staffing/Forecast/Inputs")).Status);
    }

    [Fact]
    public async Task Teacher_SeesNothing_InspectorCountsWithoutNames_NeitherChanges()
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await (await host.SignInAsync(DemoRole.Teacher)).GetAsync("/Staffing/Forecast")).Status);
        var inspector = await host.SignInAsync(DemoRole.DisciplineInspector);
        var page = await inspector.GetAsync("/Staffing/Forecast");
        Assert.Null(page.Document.QuerySelector("form:has(.ti-refresh)"));
        var school = await inspector.GetAsync(page.Document.QuerySelector("a[href*='/Staffing/Forecast/School/']")!.GetAttribute("href")!);
        Assert.Contains("只有区人事科和本校可以看到姓名", school.Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await inspector.GetAsync("/Staffing/Forecast/Import")).Status);
    }

    [Fact]
    public async Task WhatIf_AnswersBesideThePresent_IsKept_AndChangesNothing()
    {
        var officer = await host.SignInAsync(Officer);
        var before = await RunAsync(Officer);
        var answer = await officer.GetAsync("/Staffing/Forecast/WhatIf?Form.Stages[0].Stage=primary&Form.Stages[0].Size=30&Form.Stages[0].Intake=80");
        Assert.Contains("没有改动任何数据", answer.Text);
        var save = answer.Form("form:has(#Name)");
        Assert.Contains("起一个", (await officer.SubmitAsync(save, ("name", " "))).Text);
        Assert.Contains("方案已保存", (await officer.SubmitAsync(answer.Form("form:has(#Name)"), ("name", "小班 30 人"))).Text);
        Assert.Equal(before.Id, (await RunAsync(Officer)).Id);
        var kept = await AsOfficerAsync(db => db.Scenarios.SingleAsync(s => s.Name == "小班 30 人"));
        Assert.Equal((30, 80), (kept.Inputs.ClassSizes["primary"], kept.Inputs.IntakePercent["primary"]));
        Assert.Contains("小班 30 人", (await officer.GetAsync($"/Staffing/Forecast/WhatIf?scenario={kept.Id}")).Text);
        var foreign = Guid.NewGuid();
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync($"/Staffing/Forecast/WhatIf?scenario={foreign}")).Status);
        Assert.Contains("本区没有这所学校", (await officer.GetAsync($"/Staffing/Forecast/WhatIf?Form.Mergers[0].From={foreign}&Form.Mergers[0].Into={foreign}&Form.Mergers[0].Year=2028")).Text);
        Assert.Contains("班额应在", (await officer.GetAsync("/Staffing/Forecast/WhatIf?Form.Stages[0].Stage=primary&Form.Stages[0].Size=-3")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync($"/Staffing/Forecast?district={Guid.NewGuid()}")).Status);
    }

    [Fact]
    public async Task Inputs_RateByHandNeedsAReason_HiresCount()
    {
        var officer = await host.SignInAsync(Officer);
        var page = await officer.GetAsync("/Staffing/Forecast/Inputs");
        Assert.Contains("要写明理由", (await officer.SubmitAsync(page.Form("form[action*='Rate']"), ("Rate.Grade", "primary|2"), ("Rate.Percent", "103"))).Text);
        await officer.SubmitAsync((await officer.GetAsync("/Staffing/Forecast/Inputs")).Form("form[action*='Rate']"), ("Rate.Grade", "primary|2"), ("Rate.Percent", "103"), ("Rate.Reason", "新楼盘交付"));
        Assert.Contains("没有这个年级", (await officer.SubmitAsync((await officer.GetAsync("/Staffing/Forecast/Inputs")).Form("form[action*='Rate']"), ("Rate.Grade", "primary|77"), ("Rate.Percent", "103"), ("Rate.Reason", "x"))).Text);
        await officer.SubmitAsync((await officer.GetAsync("/Staffing/Forecast")).Form("form:has(.ti-refresh)"));
        var rate = (await RunAsync(Officer)).Figures.Rates.Single(r => r is { Stage: "primary", Grade: 2 }).Rate;
        Assert.Equal((1.03, RateBasis.ByHand, "新楼盘交付"), (rate.Value, rate.Basis, rate.Reason));
        await officer.SubmitAsync((await officer.GetAsync("/Staffing/Forecast/Inputs")).Form("form[action*='Rate']"), ("Rate.Grade", "primary|2"), ("Rate.Percent", ""));
    }

    [Fact]
    public async Task Clock_FindsADistrictWithoutItsForecast_AndTheWorkMakesIt()
    {
        var district = new DistrictId(host.City.Districts[1].Id);
        var actor = Actor.System("test", Reach.Everywhere);
        await using var scope = host.Services.CreateAsyncScope();
        var work = scope.ServiceProvider.GetRequiredService<Work<StaffingDbContext>>();
        var run = await work.ReadAsAsync(actor, db => db.ForecastRuns.SingleAsync(r => r.DistrictId == district), CancellationToken.None);
        await work.ChangeAsync(new(actor, host.Clock.GetUtcNow()), db => db.ForecastRuns.Where(r => r.DistrictId == district).ExecuteDeleteAsync(), CancellationToken.None);
        var clock = ActivatorUtilities.CreateInstance<ForecastClock>(scope.ServiceProvider);
        var due = await clock.DueAsync(CancellationToken.None);
        Assert.Equal(new DateOnly(run.SchoolYear, 10, 15) <= Calendar.On(host.Clock.GetUtcNow()), due.Contains(district));
        Assert.DoesNotContain(new DistrictId(Officer.DistrictId!.Value), due);
        await ActivatorUtilities.CreateInstance<ForecastDue>(scope.ServiceProvider).RunAsync(district.Value, CancellationToken.None);
        var made = await work.ReadAsAsync(actor, db => db.ForecastRuns.SingleAsync(r => r.DistrictId == district), CancellationToken.None);
        Assert.Equal((run.SchoolYear, run.RedSubjects, run.RedSchools), (made.SchoolYear, made.RedSubjects, made.RedSchools));
        Assert.DoesNotContain(district, await clock.DueAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Report_PrintsAndComesAsAWorkbook()
    {
        var officer = await host.SignInAsync(Officer);
        Assert.Contains("教师需求预测报告", (await officer.GetAsync("/Staffing/Forecast/Paper")).Text);
        Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync("/Staffing/Forecast/Paper?handler=Sheet")).Status);
    }

    private DemoPerson Officer => host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer);

    private DemoPerson Principal => host.City.Accounts.First(a => a.Role == DemoRole.Principal && a.DistrictId == Officer.DistrictId && host.City.Schools.Single(s => s.Id == a.SchoolId).IsPublic);

    private Task<ForecastRun> RunAsync(DemoPerson officer) => AsOfficerAsync(db => db.ForecastRuns.Where(r => r.DistrictId == new DistrictId(officer.DistrictId!.Value)).OrderByDescending(r => r.SchoolYear).FirstAsync());

    private async Task<T> AsOfficerAsync<T>(Func<StaffingDbContext, Task<T>> read)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Work<StaffingDbContext>>().ReadAsAsync(new Actor(Guid.NewGuid(), "test", Role.DistrictOfficer, Reach.District(Officer.DistrictId!.Value)), read, CancellationToken.None);
    }
}
