using Microsoft.Extensions.DependencyInjection;
using Workforce.Demo;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Policy;
using Workforce.Platform.Sheets.Imports;
using Workforce.Registry.Data;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Sheets;

/// <summary>What happens to imports as time goes by.</summary>
public sealed class ImportRowsTests(ImportRowsTests.OwnHost host) : IClassFixture<ImportRowsTests.OwnHost>
{
    private readonly Desk desk = new(host);

    [Fact]
    public async Task Night_AfterTheDaysOfThePolicy_RowsAreCleared_AndTheImportSaysSo()
    {
        var officer = desk.Officer();
        var committed = await HandInAsync("1999100001", "留存小学");
        committed = await desk.AskAsync(officer, committed.Id, ImportAct.Commit);
        var undecided = await HandInAsync("1999100002", "未定小学");

        host.Clock.Advance(TimeSpan.FromDays(await KeptDaysAsync() - 1));
        await ClearAsync();
        Assert.Equal((1, 1), (await RowsAsync(committed), await RowsAsync(undecided)));
        var fresh = await HandInAsync("1999100003", "新近小学");

        host.Clock.Advance(TimeSpan.FromDays(2));
        await ActivatorUtilities.CreateInstance<ImportRowsClock>(host.Services).Execute(null!, CancellationToken.None);
        await Eventually.SoAsync("the rows are gone", async () => await RowsAsync(committed) + await RowsAsync(undecided) == 0);
        Assert.Equal(1, await RowsAsync(fresh));
        committed = (await desk.FindAsync(officer, committed.Id))!;
        Assert.Equal((ImportState.Committed, 1, false), (committed.State, committed.Summary.Added, committed.HasRows));
        var broken = await Assert.ThrowsAsync<RuleBrokenException>(() => desk.AskAsync(officer, committed.Id, ImportAct.Undo));
        Assert.Contains("已过保留期限", broken.Message);
        Assert.Equal(ImportState.Dropped, (await desk.FindAsync(officer, undecided.Id))!.State);

        var page = await (await host.SignInAsync(DemoRole.DistrictOfficer)).GetAsync($"/Registry/Imports/Show/{committed.Id}");
        Assert.Contains("按保留期限清理，这份导入不能再撤销", page.Text);
        Assert.Null(page.Document.QuerySelector("form[action*='Undo'], a[href*='Result']"));

        Task<Import> HandInAsync(string code, string name)
        {
            var file = Filled.Sheet("学校", [("学校标识码*", code), ("学校名称*", name), ("学校类型*", "小学"), ("城乡类型*", "城区"), ("是否公办*", "是")]);
            return desk.HandInAsync(officer, "registry.schools", file);
        }
    }

    [Fact]
    public Task Clock_IsSetForTheNight() => Eventually.SoAsync("the trigger is there", () => desk.SqlAsync<bool>(
        "select exists (select from quartz.qrtz_triggers where job_name = 'platform.import-rows' and extract(hour from timezone('Asia/Shanghai', timestamptz '0001-01-01 00:00Z' + next_fire_time / 10000000 * interval '1 second')) = 3)"));

    [Fact]
    public async Task Home_ShowsImportsThatWaitForHer_UntilSheDecides()
    {
        var officer = await host.SignInAsync(DemoRole.DistrictOfficer);
        Assert.DoesNotContain("导入等您确认", (await officer.GetAsync("/")).Text);
        var first = await UploadAsync("1999100011", "待定一小");
        var home = await officer.GetAsync("/");
        Assert.Contains("“学校.xlsx”已核对：新增 1 行，更新 0 行。", home.Text);
        Assert.Equal(1, home.Document.QuerySelectorAll($"a[href='{first}']").Length);

        var second = await UploadAsync("1999100012", "待定二小");
        home = await officer.GetAsync("/");
        Assert.Equal("2", home.Document.QuerySelector("main a[href='/Registry/Imports/schools'] .h2")!.TextContent);

        foreach (var address in new[] { first, second })
            await officer.SubmitAsync((await officer.GetAsync(address)).Form("form[action*='Drop']"));
        Assert.DoesNotContain("导入等您确认", (await officer.GetAsync("/")).Text);

        async Task<string> UploadAsync(string code, string name)
        {
            using var file = Filled.Sheet("学校", [("学校标识码*", code), ("学校名称*", name), ("学校类型*", "小学"), ("城乡类型*", "城区"), ("是否公办*", "是")]);
            var page = await officer.UploadAsync((await officer.GetAsync("/Registry/Imports/schools")).Form("form[enctype]"), "file", "学校.xlsx", file.ToArray());
            await desk.WorkAsync(Guid.Parse(page.Url.Segments[^1]));
            return page.Url.AbsolutePath;
        }
    }

    private Task<long> RowsAsync(Import import) => desk.SqlAsync<long>($"select count(*) from import_rows where import_id = '{import.Id}'");

    private async Task<int> KeptDaysAsync()
    {
        var policy = host.Services.GetRequiredService<PolicyValues>();
        return (await policy.ForAsync<ImportPolicy>("platform", RegionCode.Country, Calendar.On(host.Clock.GetUtcNow()), CancellationToken.None)).Value.ImportRowsKeptDays;
    }

    private async Task ClearAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ClearImportRows<RegistryDbContext>>().RunAsync(CancellationToken.None);
    }

    public sealed class OwnHost : TestHost;
}
