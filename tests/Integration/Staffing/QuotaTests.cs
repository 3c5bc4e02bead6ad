using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Workforce.Access.Contracts;
using Workforce.Demo;
using Workforce.Platform.Actors;
using Workforce.Platform.Units;
using Workforce.Staffing.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Quotas;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Staffing;

/// <summary>The demo's two districts: one with approved quotas, one in which an officer computes, allocates and approves.</summary>
public sealed class QuotaTests(TestHost host)
{
    private Guid Finished => host.City.Districts[0].Id;
    private Guid Open => host.City.Districts[1].Id;

    [Fact]
    public async Task Officer_ComputesAllocatesAndApproves_AndOtherModulesReadIt()
    {
        var officer = await OfficerAsync(Open);
        var plan = await ReadAsync(db => db.QuotaPlans.OrderBy(p => p.Number).FirstAsync(p => p.DistrictId == new DistrictId(Open)));
        var show = $"/Staffing/Quotas/Show/{plan.Id.Value}";
        var page = await officer.GetAsync(show);
        Assert.Contains("还没有确认，没有测算", page.Text);
        var computed = await officer.SubmitAsync(page.Form("form:has(#chosen)"), show + "?handler=Compute", ("at", "county"), ("mode", "floor"));
        Assert.Contains("已测算", computed.Text);
        var exact = await ReadAsync(db => db.QuotaLines.Where(l => l.PlanId == plan.Id).ToListAsync());
        var total = (int)exact.Aggregate(Workforce.Staffing.Domain.Computation.Fraction.Zero, (sum, l) => sum + l.Exact).Floor() - 7;
        var allocated = await officer.SubmitAsync(computed.Form("form:has(#total)"), show + "?handler=Allocate", ("total", $"{total}"));
        Assert.Contains("已在总量内分配", allocated.Text);
        Assert.Equal(total, await ReadAsync(db => db.QuotaLines.Where(l => l.PlanId == plan.Id).SumAsync(l => l.Allocated)));

        var school = exact.First(l => l.Gap is null);
        var its = $"/Staffing/Quotas/School/{plan.Id.Value}/{school.SchoolId.Value}";
        var steps = await officer.GetAsync(its);
        Assert.Contains("÷", steps.Text);
        var over = await officer.SubmitAsync(steps.Form("form.card-footer"), its + "?handler=Hand", ("Form.Posts", "9999"), ("Form.Reason", "试试"));
        Assert.Contains("超过全县总量", over.Text);
        Assert.Contains("必须写明理由", (await officer.SubmitAsync(steps.Form("form.card-footer"), its + "?handler=Hand", ("Form.Posts", "1"), ("Form.Reason", ""))).Text);

        var refused = await officer.SubmitAsync((await officer.GetAsync(show)).Form("form:has(#number)"), show + "?handler=Approve");
        Assert.Contains("请填写文号", refused.Document.Body!.TextContent);
        var approved = await officer.SubmitAsync((await officer.GetAsync(show)).Form("form:has(#number)"), show + "?handler=Approve", ("Form.Number", "测编〔2026〕1号"), ("Form.IssuedOn", $"{plan.SchoolYear}-10-08"));
        Assert.Contains("已核定", approved.Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.SubmitAsync(allocated.Form("form:has(#total)"), show + "?handler=Allocate", ("total", "12"))).Status);

        var quotas = await UseAsync(Reach.District(Open), s => s.GetRequiredService<IApprovedQuotas>().InForceAsync(new(Open), plan.SchoolYear + 1, CancellationToken.None));
        Assert.Equal((total, "测编〔2026〕1号"), (quotas!.Lines.Sum(l => l.Posts), quotas.Document));
        Assert.Equal(1, await ReadAsync(db => db.Database.SqlQuery<int>($"select count(*)::int as \"Value\" from staffing.outbox where name = {QuotasApproved.Name} and payload::text like '%测编〔2026〕1号%'").SingleAsync()));
        var paper = await officer.GetAsync($"/Staffing/Quotas/Paper/{plan.Id.Value}/summary");
        Assert.Contains("编制汇总表", paper.Text);
        Assert.Equal(HttpStatusCode.OK, (await officer.Http.GetAsync($"/Staffing/Quotas/Paper/{plan.Id.Value}/schools?handler=Sheet")).StatusCode);
        var further = await officer.SubmitAsync((await officer.GetAsync("/Staffing/Quotas")).Form("form.wf-next"), ("year", $"{plan.SchoolYear}"), ("reason", ""));
        Assert.Contains("另起一版要写明理由", further.Text);
    }

    [Fact]
    public async Task Principal_SeesHerOwnStepsOnly()
    {
        var plan = await ReadAsync(db => db.QuotaPlans.SingleAsync(p => p.DistrictId == new DistrictId(Finished) && p.State == PlanState.Approved));
        var lines = await ReadAsync(db => db.QuotaLines.Where(l => l.PlanId == plan.Id).ToListAsync());
        var head = host.City.Accounts.First(a => a.Role == DemoRole.Principal && lines.Exists(l => l.SchoolId.Value == a.SchoolId));
        var mine = await host.SignInAsync(head);
        var own = await mine.GetAsync($"/Staffing/Quotas/Show/{plan.Id.Value}");
        Assert.EndsWith(head.SchoolId.ToString(), own.Url.AbsolutePath);
        Assert.Contains("÷", own.Text);
        var other = lines.First(l => l.SchoolId.Value != head.SchoolId).SchoolId.Value;
        Assert.Equal(HttpStatusCode.NotFound, (await mine.GetAsync($"/Staffing/Quotas/School/{plan.Id.Value}/{other}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await mine.GetAsync("/Staffing/Norms/Enter")).Status);
        var stranger = await OfficerAsync(Open);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/Staffing/Quotas/Show/{plan.Id.Value}")).Status);
    }

    [Fact]
    public async Task Total_IsKeptByTheDatabaseItself()
    {
        var plan = await ReadAsync(db => db.QuotaPlans.SingleAsync(p => p.DistrictId == new DistrictId(Finished) && p.State == PlanState.Approved));
        await using var more = host.Owner.CreateCommand("update staffing.quota_lines set allocated = allocated + 1000 where plan_id = $1");
        more.Parameters.Add(new() { Value = plan.Id.Value });
        Assert.Equal("ck_quota_lines_total", (await Assert.ThrowsAsync<PostgresException>(() => more.ExecuteNonQueryAsync())).ConstraintName);
    }

    [Fact]
    public async Task Standards_ShowZhejiangAsMissing_AndTakeAnEnteredOne()
    {
        var officer = await OfficerAsync(Open);
        var page = await officer.GetAsync("/Staffing/Norms");
        Assert.Contains("浙江省中小学编制标准", page.Text);
        var form = (await officer.GetAsync("/Staffing/Norms/Enter")).Form("main form");
        (string, string)[] fields = [("Form.Name", "本区试行标准"), ("Form.ValidFrom", "2030-01-01"), ("Form.Source", "测试文件"), ("Form.Reason", "测试"), ("Form.Rows[0].Stage", "primary"), ("Form.Rows[0].Method", "ratio"), ("Form.Rows[0].Ratio", "18.5")];
        Assert.Contains("只能录入本省", (await officer.SubmitAsync(form, [.. fields, ("Form.Region", "330000")])).Text);
        Assert.Contains("还缺数值", (await officer.SubmitAsync(form, [.. fields.Where(f => f.Item1 != "Form.Rows[0].Ratio")])).Text);
        Assert.Contains("本区试行标准", (await officer.SubmitAsync(form, fields)).Text);
    }

    private Task<Browser> OfficerAsync(Guid district) => host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == district));

    private async Task<T> UseAsync<T>(Reach reach, Func<IServiceProvider, Task<T>> use)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().ActAs(Actor.System("tests", reach));
        return await use(scope.ServiceProvider);
    }

    private Task<T> ReadAsync<T>(Func<StaffingDbContext, Task<T>> read) => UseAsync(Reach.Everywhere, s => s.GetRequiredService<Work<StaffingDbContext>>().ReadAsync(read, CancellationToken.None));
}
