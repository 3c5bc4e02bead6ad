using System.Diagnostics;
using System.Net;
using Workforce.Demo;
using Workforce.IntegrationTests.Rotation;
using Workforce.IntegrationTests.Sheets;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Runs;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Platform;

/// <summary>
/// Workers that die. Pages are served from here; the work is done by the executable, which is killed while a table it needs
/// is held, so that it stands in the middle.
/// </summary>
public sealed class KilledWorkTests(KilledWorkTests.PagesHost host, ITestOutputHelper output) : IClassFixture<KilledWorkTests.PagesHost>
{
    private readonly Desk desk = new(host);

    [Fact]
    public async Task Commit_WorkerKilledInTheMiddle_LeavesNothingHalf_AndTheNextDoesItOnce()
    {
        var person = host.Person(DemoRole.DistrictOfficer);
        var officer = await host.SignInAsync(person);
        var (code, name) = ("1999000001", "半途小学");
        using var file = Filled.Sheets(
            ("学校", [[("学校标识码*", code), ("学校名称*", name), ("学校类型*", "小学"), ("城乡类型*", "城区"), ("是否公办*", "是")]]),
            ("学段规模", [[("学校", name), ("学段", "小学"), ("班级数", 12), ("学生数", 480)]]));
        using var first = await HostProcess.StartBesideAsync(host);
        var (id, address) = await UploadAsync(officer, file);
        await StateIsAsync(id, "Checked");

        await using var stages = await HeldTable.TakeAsync(host, "registry.school_stages");
        await officer.SubmitAsync((await officer.GetAsync(address)).Form("form[action*='Commit']"), ("reason", "新建"));
        await stages.SomebodyWaitsAsync();
        await first.KillAsync();
        await stages.ReleaseAsync();
        Assert.Equal("Committing", await StateAsync(id));
        Assert.Equal(0, await desk.SqlAsync<long>($"select count(*) from schools where code = '{code}'"));
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Contains("工作会自动重新开始", (await officer.GetAsync($"/Progress/{id}")).Text);

        using var next = await HostProcess.StartBesideAsync(host);
        var watch = Stopwatch.StartNew();
        await StateIsAsync(id, "Committed", seconds: 120);
        output.WriteLine($"Committed {watch.Elapsed.TotalSeconds:0} s after the restart.");
        await AssertOnceAsync();
        Assert.Contains("已导入：新增 2 行，更新 0 行。", (await officer.GetAsync(address)).Text);
        Assert.Contains("已完成。", (await officer.GetAsync($"/Progress/{id}")).Text);

        await DeliverAgainAsync("registry", "ImportId", id);
        await AssertOnceAsync();

        async Task AssertOnceAsync()
        {
            Assert.Equal(1, await desk.SqlAsync<long>($"select count(*) from schools where code = '{code}'"));
            Assert.Equal(1, await desk.SqlAsync<long>($"select count(*) from school_stages where of_school_id = (select id from schools where code = '{code}')"));
            Assert.Equal(2, await desk.SqlAsync<long>($"select count(*) from platform.change_log where evidence_file_id = (select file_id from imports where id = '{id}')"));
        }
    }

    [Fact]
    public async Task Match_WorkerKilledInTheMiddle_LeavesNothingHalf_AndTheNextDoesItOnce()
    {
        var round = await new SmallRound(host).DrawnAsync();
        await using var placements = await HeldTable.TakeAsync(host, "rotation.placements");
        using var first = await HostProcess.StartBesideAsync(host);
        var run = (await round.UseAsync<StartRun, RunId>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer), CancellationToken.None))).Value;
        await placements.SomebodyWaitsAsync();
        await first.KillAsync();
        await placements.ReleaseAsync();
        Assert.Equal(RoundState.Running, (await host.RoundAsync(round.Id)).State);
        Assert.Equal(0, await PlacementsAsync());

        using var next = await HostProcess.StartBesideAsync(host);
        var watch = Stopwatch.StartNew();
        await Eventually.SoAsync("the run is proposed", async () => (await host.RoundAsync(round.Id)).State == RoundState.Proposed, seconds: 120);
        output.WriteLine($"Proposed {watch.Elapsed.TotalSeconds:0} s after the restart.");
        Assert.Equal(3, await PlacementsAsync());
        Assert.Equal("t/3/", await desk.SqlAsync<string>($"select concat_ws('/', finished_at is not null, done, coalesce(failure, '')) from platform.progress where id = '{run}'"));

        var proposed = (await host.RoundAsync(round.Id)).Version;
        await DeliverAgainAsync("rotation", "RunId", run);
        Assert.Equal((proposed, 3), ((await host.RoundAsync(round.Id)).Version, await PlacementsAsync()));

        Task<long> PlacementsAsync() => desk.SqlAsync<long>($"select count(*) from rotation.placements where run_id = '{run}'");
    }

    [Fact]
    public async Task StopWaiting_ForAMatch_TakesItBackOnlyWhileNobodyIsAtIt()
    {
        var round = await new SmallRound(host).DrawnAsync();
        var officer = await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == host.City.Rounds[0].DistrictId));
        var address = $"/Rotation/Rounds/Show/{round.Id.Value}";
        await StartAsync();
        var page = await officer.SubmitAsync((await officer.GetAsync(address)).Form("form[action*='handler=Stop']"));
        Assert.Contains("已不再等待，可以重新开始配置。", page.Document.Body!.TextContent);
        Assert.Equal(RoundState.Drawn, (await host.RoundAsync(round.Id)).State);

        await using var placements = await HeldTable.TakeAsync(host, "rotation.placements");
        using var worker = await HostProcess.StartBesideAsync(host);
        await QueueIsEmptyAsync();
        Assert.Equal(RoundState.Drawn, (await host.RoundAsync(round.Id)).State);
        await StartAsync();
        await placements.SomebodyWaitsAsync();
        page = await officer.SubmitAsync((await officer.GetAsync(address)).Form("form[action*='handler=Stop']"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("后台正在配置，请等它完成", page.Text);
        await placements.ReleaseAsync();
        Assert.Equal(RoundState.Proposed, (await round.StateAsync(RoundState.Proposed)).State);

        Task StartAsync() => round.UseAsync<StartRun>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer), CancellationToken.None));
    }

    [Fact]
    public async Task Drop_WhileNobodyWorks_EndsTheWait_AndALateWorkerDoesNothing()
    {
        var officer = await host.SignInAsync(DemoRole.DistrictOfficer);
        using var file = School("1999000002", "无人小学");
        var (lost, address) = await UploadAsync(officer, file);
        Assert.Equal("Checking", await StateAsync(lost));
        var page = await officer.GetAsync(address);
        Assert.Contains("如果几分钟都没有进展，可以不再等待", page.Text);
        page = await officer.SubmitAsync(page.Form("form[action*='Drop']"));
        Assert.Contains("已放弃，没有改动任何数据。", page.Text);

        using var worker = await HostProcess.StartBesideAsync(host);
        var (id, other) = await UploadAsync(officer, file);
        await StateIsAsync(id, "Checked");
        await QueueIsEmptyAsync();
        Assert.Equal("Dropped", await StateAsync(lost));
        Assert.Equal(0, await desk.SqlAsync<long>($"select count(*) from import_rows where import_id = '{lost}'"));

        await worker.KillAsync();
        page = await officer.SubmitAsync((await officer.GetAsync(other)).Form("form[action*='Commit']"));
        page = await officer.SubmitAsync(page.Form("form[action*='Drop']"));
        Assert.Contains("后台没有办完，已按您的要求不再等待。", page.Text);
        using var next = await HostProcess.StartBesideAsync(host);
        await officer.SubmitAsync(page.Form("form[action*='Commit']"));
        await StateIsAsync(id, "Committed");
        Assert.Equal(1, await desk.SqlAsync<long>("select count(*) from schools where code = '1999000002'"));
    }

    [Fact]
    public async Task Drop_WhileAWorkerIsAtIt_SaysSoAndDisturbsNothing()
    {
        var officer = await host.SignInAsync(DemoRole.DistrictOfficer);
        using var worker = await HostProcess.StartBesideAsync(host);
        await using var rows = await HeldTable.TakeAsync(host, "registry.import_rows");
        using var file = School("1999000003", "在办小学");
        var (id, address) = await UploadAsync(officer, file);
        await rows.SomebodyWaitsAsync();
        var page = await officer.SubmitAsync((await officer.GetAsync(address)).Form("form[action*='Drop']"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("后台正在处理这份导入", page.Text);
        await rows.ReleaseAsync();
        await StateIsAsync(id, "Checked");
    }

    private static MemoryStream School(string code, string name) =>
        Filled.Sheet("学校", [("学校标识码*", code), ("学校名称*", name), ("学校类型*", "小学"), ("城乡类型*", "城区"), ("是否公办*", "是")]);

    private static async Task<(Guid Id, string Address)> UploadAsync(Browser officer, MemoryStream file)
    {
        var list = await officer.GetAsync("/Registry/Imports/schools");
        var page = await officer.UploadAsync(list.Form("form[enctype]"), "file", "学校.xlsx", file.ToArray());
        return (Guid.Parse(page.Url.Segments[^1]), page.Url.AbsolutePath);
    }

    private Task<string?> StateAsync(Guid import) => desk.SqlAsync<string>($"select state from imports where id = '{import}'");

    private Task StateIsAsync(Guid import, string state, int seconds = 60) => Eventually.SoAsync($"the import is {state}", async () => await StateAsync(import) == state, seconds);

    private Task QueueIsEmptyAsync() => Eventually.SoAsync("every event was delivered", () => desk.SqlAsync<bool>(
        "select not exists (select from outbox where relayed_at is null) and not exists (select from rotation.outbox where relayed_at is null) and not exists (select from hangfire.jobqueue)"));

    /// <summary>As a relay does that dies between handing an event on and noting it.</summary>
    private async Task DeliverAgainAsync(string module, string key, Guid id)
    {
        await desk.SqlAsync<object>($"update {module}.outbox set relayed_at = null where payload->>'{key}' = '{id}'");
        await QueueIsEmptyAsync();
    }

    public sealed class PagesHost : RoundHost
    {
        protected override bool Works => false;
    }
}
