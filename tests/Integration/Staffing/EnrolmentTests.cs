using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Demo;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Platform.Sheets;
using Workforce.Platform.Sheets.Imports;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Enrolments;
using Workforce.Staffing.Features.Staffing.Enrolments;
using Workforce.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Workforce.IntegrationTests.Staffing;

/// <summary>Pupils and classes: a school states, the bureau confirms, and what does not add up is named to the cell. Years of their own keep the tests apart.</summary>
public sealed class EnrolmentTests(TestHost host)
{
    private Guid District => host.City.Districts[0].Id;

    [Fact]
    public async Task Return_IsStatedConfirmedAndCorrected()
    {
        var (mine, school) = await OpenAsync(2021);
        var page = await mine.GetAsync(Path(school));
        var saved = await mine.SubmitAsync(page.Form("form:has(table)"), Fill(page, boys: 20, girls: 19));
        Assert.Contains("已保存", saved.Text);
        var stated = await mine.SubmitAsync(saved.Form("form:has(table)"), Path(school) + "?handler=State");
        Assert.Contains("已上报", stated.Text);
        // What is stated stays as it is.
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await mine.SubmitAsync(saved.Form("form:has(table)"), Fill(saved, boys: 30, girls: 1))).Status);

        var officer = await OfficerAsync();
        var back = await officer.SubmitAsync((await officer.GetAsync(Path(school))).Form("form.wf-next"), Path(school) + "?handler=GiveBack", ("reason", ""));
        Assert.Contains("退回要写明理由", back.Text);
        var confirmed = await officer.SubmitAsync(back.Form("form.wf-next"), Path(school) + "?handler=Confirm");
        Assert.Contains("已确认", confirmed.Text);
        var correction = await mine.SubmitAsync((await mine.GetAsync(Path(school))).Form("form:has(#reason)"), Path(school) + "?handler=Correct", ("reason", "漏报一名转学生"));
        Assert.Contains("漏报一名转学生", correction.Text);
        var twice = await mine.SubmitAsync((await mine.GetAsync(Path(school))).Form("form:has(#reason)"), Path(school) + "?handler=Correct", ("reason", "再来一份"));
        Assert.Contains("已有一份更正在办理", twice.Text);
        var lines = await ReadAsync(db => db.Confirmed(new(District), 2021).SumAsync(l => l.Pupils));
        Assert.True(lines > 0 && lines % 39 == 0);
    }

    [Fact]
    public async Task SwappedTotalAndWrongCell_AreNamed()
    {
        var (mine, school) = await OpenAsync(2020);
        var page = await mine.GetAsync(Path(school));
        var rows = page.Document.QuerySelectorAll("tbody tr").Length;
        var sum = rows * 39;
        var swapped = await mine.SubmitAsync(page.Form("form:has(table)"), [.. Fill(page, 20, 19), ("Form.Totals.Pupils", $"{Swap(sum)}")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, swapped.Status);
        Assert.Contains("写颠倒了", swapped.Text);
        var wrong = await mine.SubmitAsync(page.Form("form:has(table)"), [.. Fill(page, 20, 19).Where(f => f.Item1 != "Form.Rows[1].Girls"), ("Form.Rows[1].Girls", "26"), ("Form.Totals.Girls", $"{rows * 19}")]);
        Assert.Contains("女生”填的是 26，按行合计和列合计都应是 19", wrong.Text);
        var negative = await mine.SubmitAsync(page.Form("form:has(table)"), [.. Fill(page, 20, 19), ("Form.Rows[0].Boarders", "-3")]);
        Assert.Contains("是负数 -3", negative.Text);
        var noClass = await mine.SubmitAsync(page.Form("form:has(table)"), [.. Fill(page, 20, 19).Where(f => f.Item1 != "Form.Rows[0].Classes"), ("Form.Rows[0].Classes", "0")]);
        Assert.Contains("没有班", noClass.Text);
        Assert.Equal(0, await ReadAsync(db => db.EnrolmentLines.CountAsync(l => l.SchoolYear == 2020)));
    }

    [Fact]
    public async Task MissingGrade_IsNamedWhenStated()
    {
        var (mine, school) = await OpenAsync(2019);
        var page = await mine.GetAsync(Path(school));
        var saved = await mine.SubmitAsync(page.Form("form:has(table)"), Fill(page, 20, 19).Where(f => f.Item1.StartsWith("Form.Rows[0].", StringComparison.Ordinal)).ToArray());
        var stated = await mine.SubmitAsync(saved.Form("form:has(table)"), Path(school) + "?handler=State");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stated.Status);
        Assert.Contains("缺 2 年级", stated.Text);
    }

    [Fact]
    public async Task ReturnOfAnotherSchool_IsNotThere_AndATeacherMayNotLook()
    {
        await OpenAsync(2018);
        var principals = host.City.Accounts.Where(a => a.Role == DemoRole.Principal && a.DistrictId == District).ToList();
        var other = await ReadAsync(db => db.EnrolmentReturns.FirstAsync(r => r.SchoolYear == 2018 && r.SchoolId != new SchoolId(principals[0].SchoolId!.Value)));
        var mine = await host.SignInAsync(principals[0]);
        Assert.Equal(HttpStatusCode.NotFound, (await mine.GetAsync(Path(other.Id.Value))).Status);
        var teacher = await host.SignInAsync(DemoRole.Teacher);
        Assert.Equal(HttpStatusCode.Forbidden, (await teacher.GetAsync("/Staffing/Enrolments")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await mine.GetAsync("/Staffing/Enrolments/Import")).Status);
    }

    [Fact]
    public async Task Sheet_FillsOpenReturns_AndNamesWhatDoesNotAddUp()
    {
        await OpenAsync(2022);
        var form = await ReadAsync(db => db.EnrolmentReturns.FirstAsync(r => r.SchoolYear == 2022 && r.Stages.Contains("primary")));
        string[] Line(int grade, int boys, int girls, int pupils, string total) => [form.SchoolName, "2022", "小学", $"{grade}", "", "", "2", $"{boys}", $"{girls}", $"{pupils}", "", "", total];
        var bad = await ImportAsync([Line(1, 40, 41, 81, "126"), Line(2, 40, 41, 81, "")]);
        Assert.Equal(1, bad.Summary.Faulty);
        var row = await ReadAsync(db => db.Set<ImportRow>().SingleAsync(r => r.ImportId == bad.Id && r.Number == 2));
        Assert.Contains("写颠倒了", row.Faults);
        var good = await ImportAsync([Line(1, 40, 41, 81, "162"), Line(2, 40, 41, 81, "")]);
        Assert.Equal((2, 0), (good.Summary.Added, good.Summary.Faulty));
        var officer = OfficerActor();
        await UseAsync(officer, s => s.GetRequiredService<ImportDesk<StaffingDbContext>>().AskAsync(good.Id, ImportAct.Commit, By(officer), CancellationToken.None));
        await Eventually.SoAsync("the sheet is committed", async () => await ReadAsync(db => db.EnrolmentLines.CountAsync(l => l.ReturnId == form.Id)) == 2);
    }

    private static int Swap(int sum)
    {
        var digits = $"{sum}".ToCharArray();
        (digits[0], digits[^1]) = (digits[^1], digits[0]);
        return int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static (string, string)[] Fill(Page page, int boys, int girls) => page.Document.QuerySelectorAll("tbody tr").Length is var rows && rows == 0 ? [] : Enumerable.Range(0, rows).SelectMany(i => new[]
    {
        ($"Form.Rows[{i}].Classes", "1"), ($"Form.Rows[{i}].Boys", $"{boys}"), ($"Form.Rows[{i}].Girls", $"{girls}"), ($"Form.Rows[{i}].Pupils", $"{boys + girls}"),
    }).ToArray();

    private static string Path(Guid id) => $"/Staffing/Enrolments/Show/{id}";

    /// <summary>Opens a year, and a principal's browser at her own school's return.</summary>
    private async Task<(Browser Principal, Guid Return)> OpenAsync(int year)
    {
        var officer = OfficerActor();
        await UseAsync(officer, s => s.GetRequiredService<OpenReturns>().HandleAsync(new(District), year, By(officer), CancellationToken.None));
        var primary = host.City.Schools.Where(s => s.DistrictId == District && s is { Kind: "primary", IsPublic: true }).Select(s => (Guid?)s.Id).ToHashSet();
        var head = host.City.Accounts.First(a => a.Role == DemoRole.Principal && primary.Contains(a.SchoolId));
        var mine = await ReadAsync(db => db.EnrolmentReturns.SingleAsync(r => r.SchoolYear == year && r.SchoolId == new SchoolId(head.SchoolId!.Value) && r.Number == 1));
        return (await host.SignInAsync(head), mine.Id.Value);
    }

    private async Task<Import> ImportAsync(IReadOnlyList<string[]> rows)
    {
        var officer = OfficerActor();
        using var file = new MemoryStream();
        ListWorkbook.Write(file, "分年级", new[] { "学校", "学年", "学段", "年级", "教学点", "类别", "班数", "男生", "女生", "学生", "寄宿生", "随班就读", "全校学生合计" }.Select(t => new WrittenColumn(t)).ToList(), rows);
        file.Position = 0;
        var id = Guid.Empty;
        await UseAsync(officer, async s => id = await s.GetRequiredService<ImportDesk<StaffingDbContext>>().HandInAsync(EnrolmentImport.Kind, "统计表.xlsx", file, null, By(officer), CancellationToken.None));
        Import? found = null;
        await Eventually.SoAsync("the sheet is checked", async () =>
        {
            await UseAsync(officer, async s => found = await s.GetRequiredService<ImportDesk<StaffingDbContext>>().FindAsync(id, CancellationToken.None));
            return found is { IsWorking: false };
        });
        return found!;
    }

    private Actor OfficerActor() => new(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == District).Id, "人事科", Role.DistrictOfficer, Reach.District(District));

    private Change By(Actor actor) => new(actor, host.Clock.GetUtcNow());

    private Task<Browser> OfficerAsync() => host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == District));

    private async Task UseAsync(Actor actor, Func<IServiceProvider, Task> use)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().ActAs(actor);
        await use(scope.ServiceProvider);
    }

    private async Task<T> ReadAsync<T>(Func<StaffingDbContext, Task<T>> read)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().ActAs(Actor.System("tests"));
        return await scope.ServiceProvider.GetRequiredService<Work<StaffingDbContext>>().ReadAsync(read, CancellationToken.None);
    }
}
