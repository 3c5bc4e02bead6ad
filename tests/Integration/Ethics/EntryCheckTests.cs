using System.Net;
using Microsoft.EntityFrameworkCore;
using Workforce.Demo;
using Workforce.Ethics.Domain.EntryChecks;
using Workforce.Ethics.Features.Ethics.EntryChecks;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Sheets;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Ethics;

public sealed class EntryCheckTests(TestHost host)
{
    private readonly EthicsDesk desk = new(host);
    private string Today => $"{Calendar.On(host.Clock.GetUtcNow()):yyyy-MM-dd}";
    private Guid District => host.City.Districts[1].Id;

    [Fact]
    public async Task Annual_TakesAllStaff_AndLeavesNobodyUnasked()
    {
        var officer = desk.Officer(District);
        var staff = (await desk.UseAsync<UncheckedStaff, IReadOnlyList<UncheckedPerson>>(officer, use => use.ListAsync(new(District), CancellationToken.None))).Count;
        var batch = await BatchAsync(officer, new() { Kind = CheckKind.Annual, Authority = "公安局" });
        Assert.Equal(staff, await desk.ReadAsync(db => db.Set<EntryCheck>().CountAsync(c => c.BatchId == batch)));
        var again = await Assert.ThrowsAsync<RuleBrokenException>(() => BatchAsync(officer, new() { Kind = CheckKind.Annual, Authority = "公安局" }));
        Assert.Contains("都已查询或者已在批次里", again.Message);
        var two = await desk.ReadAsync(db => db.Set<EntryCheck>().Where(c => c.BatchId == batch).OrderBy(c => c.Number).Take(2).ToListAsync());
        await EnterAsync(officer, batch, Sheet([[1, two[0].Name, "无记录", Today], [2, two[1].Name, "未发现", Today]]));
        var left = await desk.UseAsync<UncheckedStaff, IReadOnlyList<UncheckedPerson>>(officer, use => use.ListAsync(new(District), CancellationToken.None));
        Assert.Equal(staff - 2, left.Count);
        Assert.All(left, p => Assert.True(p.IsAsked));
    }

    [Fact]
    public async Task Results_WithAFurtherColumn_OrAnOffenceInACell_AreRefusedAndNotRepeated()
    {
        var officer = desk.Officer(District);
        var batch = await BatchAsync(officer, Hires("周一，1999-03-08\n吴二"));
        var column = await Assert.ThrowsAsync<RuleBrokenException>(() => EnterAsync(officer, batch, Sheet([[1, "周一", "有记录", Today, "盗窃罪"]], "罪名")));
        Assert.Contains("只收规定的列", column.Message);
        var cell = await Assert.ThrowsAsync<RuleBrokenException>(() => EnterAsync(officer, batch, Sheet([[1, "周一", "有记录（盗窃罪）", Today], [2, "郑三", "无记录", Today], [7, "吴二", "无记录", Today]])));
        Assert.DoesNotContain("盗窃", string.Format(cell.Text, cell.Arguments), StringComparison.Ordinal);
        Assert.Contains("3 处不对", string.Format(cell.Text, cell.Arguments), StringComparison.Ordinal);
        var formula = await Assert.ThrowsAsync<RuleBrokenException>(() => EnterAsync(officer, batch, Workforce.TestSupport.ScoreFile.WithFormula(Sheet([[1, "周一", "无记录", Today]]), ">无记录<", "1+1")));
        Assert.Contains("公式", string.Format(formula.Text, formula.Arguments), StringComparison.Ordinal);
        Assert.Equal(0, await desk.ReadAsync(db => db.Set<CheckOutcome>().CountAsync(o => o.BatchId == batch)));
        Assert.Equal(0L, await desk.ScalarAsync<long>("select count(*) from platform.files where convert_from(content, 'LATIN1') like '%xl/worksheets%' and name like '%结果%'"));
    }

    [Fact]
    public async Task Hit_IsReadByHandlersOnly_AndAsksForDismissal()
    {
        var person = host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == District);
        var officer = await host.SignInAsync(person);
        var made = await officer.SubmitAsync((await officer.GetAsync("/Ethics/EntryChecks")).Form("form:has(#Authority)"), ("Form.Kind", "NewHire"), ("Form.Authority", "检察院"), ("Form.People", "冯九，1998-01-02\n陈十，1997-05-06"));
        var id = Guid.Parse(made.Url.Segments[^1]);
        var batch = new CheckBatchId(id);
        var sheet = await officer.Http.GetByteArrayAsync($"/Ethics/EntryChecks/Batch/{id}?handler=Sheet");
        Assert.Contains("冯九", ScoreFile.Text(sheet));
        var shown = await officer.UploadAsync(made.Form("form:has(#file)"), "file", "结果.xlsx", Sheet([[1, "冯九", "有记录", Today], [2, "陈十", "无记录", Today]]));
        Assert.Contains("其中有记录 1 人", shown.Document.Body!.TextContent);
        Assert.Contains("须立即处理", shown.Text);
        Assert.Contains("准入查询有记录", (await officer.GetAsync("/")).Text);

        var colleague = desk.Officer(District, "新同事");
        Assert.Equal(0, await desk.ReadAsync(db => db.Set<CheckOutcome>().CountAsync(o => o.BatchId == batch), colleague));
        Assert.Contains("不由您经办", (await Assert.ThrowsAsync<RuleBrokenException>(() => EnterAsync(colleague, batch, Sheet([[1, "冯九", "无记录", Today]])))).Message);
        var head = desk.HeadOf(host.City.Schools.First(s => s.DistrictId == District));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await host.SignInAsync(head)).Http.GetAsync($"/Ethics/EntryChecks/Batch/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await (await host.SignInAsync(DemoRole.DistrictOfficer)).GetAsync($"/Ethics/EntryChecks/Batch/{id}")).Status);
        Assert.Contains("理由", (await Assert.ThrowsAsync<RuleBrokenException>(() => desk.UseAsync<TakeOverBatch>(colleague, use => use.HandleAsync(batch, " ", desk.By(colleague), CancellationToken.None)))).Message);
        await desk.UseAsync<TakeOverBatch>(colleague, use => use.HandleAsync(batch, "原经办人调离", desk.By(colleague), CancellationToken.None));
        Assert.Equal(2, await desk.ReadAsync(db => db.Set<CheckOutcome>().CountAsync(o => o.BatchId == batch), colleague));
        Assert.Equal(1L, await desk.ScalarAsync<long>("select count(*) from platform.change_log where module = 'workforce_ethics' and subject = 'check_handlers' and reason is null and new::text like '%原经办人调离%'"));

        var act = (await officer.GetAsync($"/Ethics/EntryChecks/Batch/{id}")).Form("#hits form");
        Assert.Contains("不予聘用", (await officer.SubmitAsync(act, ("What", "NotHired"))).Text);
        Assert.Contains("已经提交过一次", (await officer.SubmitAsync(act, ("What", "Dismissed"))).Text);
        Assert.Equal(CheckAction.NotHired, await desk.ReadAsync(db => db.Set<CheckOutcome>().Where(o => o.BatchId == batch && o.Result == CheckResult.Hit).Select(o => o.Action).SingleAsync()));
    }

    private static BatchForm Hires(string people) => new() { Kind = CheckKind.NewHire, Authority = "公安局", People = people };

    private Task<CheckBatchId> BatchAsync(Actor actor, BatchForm form) => desk.UseAsync<MakeBatch, CheckBatchId>(actor, use => use.HandleAsync(form, desk.By(actor), CancellationToken.None));

    private Task<(int, int)> EnterAsync(Actor actor, CheckBatchId batch, byte[] sheet) => desk.UseAsync<EnterResults, (int, int)>(actor, use => use.HandleAsync(batch, new MemoryStream(sheet), desk.By(actor), CancellationToken.None));

    private static byte[] Sheet(object?[][] rows, string? further = null)
    {
        var file = new MemoryStream();
        string[] titles = ["编号", "姓名", "查询结果", "查询日期", .. further is null ? Array.Empty<string>() : [further]];
        ListWorkbook.Write(file, "准入查询", titles.Select(t => new WrittenColumn(t)).ToList(), rows);
        return file.ToArray();
    }
}
