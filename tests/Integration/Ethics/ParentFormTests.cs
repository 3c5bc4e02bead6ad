using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Domain.Appraisals;
using Workforce.Ethics.Features.Ethics.Appraisals;
using Workforce.Platform.Calendars;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Ethics;

public sealed class ParentFormTests(TestHost host)
{
    private const int Items = 6;
    private readonly EthicsDesk desk = new(host);

    [Fact]
    public async Task Parents_AnswerOnce_AndNothingLeadsBackToThem()
    {
        var (survey, codes, principal) = await PrintedAsync();
        var path = $"/Ethics/Appraisals/Survey/{survey.Value}";
        Assert.DoesNotContain(codes[0], (await principal.GetAsync(path)).Text);
        foreach (var code in codes.Take(5))
            Assert.Contains("已收到", (await AnswerAsync(code, "谢谢老师" + code[..2])).Text);

        var replay = await OpenAsync(codes[0]);
        Assert.Contains("代码不对，或者已经用过", replay.Text);
        Assert.Contains("代码不对，或者已经用过", (await OpenAsync("2222-2222-2222")).Text);
        // One transaction wrote all of a class's answers, in no order; the log of changes and the spent keys know nothing.
        Assert.Equal(1L, await desk.ScalarAsync<long>("select count(distinct xmin::text) from ethics.parent_answers where survey_id = $1", survey.Value));
        Assert.Equal(5L, await desk.ScalarAsync<long>("select count(*) from ethics.parent_answers where survey_id = $1", survey.Value));
        Assert.Equal(codes.Count - 5L, await desk.ScalarAsync<long>("select count(*) from ethics.parent_slips where survey_id = $1", survey.Value));
        Assert.Equal(0L, await desk.ScalarAsync<long>("select count(*) from platform.change_log where subject in ('parent_answers', 'parent_slips', 'parent_remarks')"));
        Assert.Equal(0L, await desk.ScalarAsync<long>("select count(*) from platform.request_keys where path like '/Ethics/Parents%'"));
        Assert.Equal(0L, await desk.ScalarAsync<long>("select count(*) from information_schema.columns where table_schema = 'ethics' and table_name in ('parent_answers', 'parent_remarks') and (data_type like 'timestamp%' or column_name like '%address%' or column_name like '%code%')"));

        Assert.DoesNotContain("谢谢老师", (await principal.GetAsync(path)).Text);
        var closed = await principal.SubmitAsync((await principal.GetAsync(path)).Form("form[action*='Close']"));
        Assert.Contains("谢谢老师", closed.Text);
        Assert.Equal(100, await desk.ScalarAsync<decimal>("select a.parents_score from ethics.appraisals a join ethics.parent_surveys s on s.year_id = a.year_id and s.teachers->0->'Id'->>'Value' = a.teacher_id::text where s.id = $1", survey.Value));
        Assert.Contains("代码不对，或者已经用过", (await OpenAsync(codes[^1])).Text);
    }

    [Fact]
    public async Task Parents_TooFew_AreNotShownAndDoNotCount()
    {
        var (survey, codes, principal) = await PrintedAsync();
        await AnswerAsync(codes[0], "只有一份");
        var path = $"/Ethics/Appraisals/Survey/{survey.Value}";
        var closed = await principal.SubmitAsync((await principal.GetAsync(path)).Form("form[action*='Close']"));
        Assert.Contains("答卷不足 5 份", closed.Text);
        Assert.DoesNotContain("只有一份", closed.Text);
        var teacher = (await desk.ReadAsync(db => db.Set<ParentSurvey>().SingleAsync(s => s.Id == survey))).Teachers[0].Id;
        var year = (await desk.ReadAsync(db => db.Set<ParentSurvey>().SingleAsync(s => s.Id == survey))).YearId;
        Assert.True(await desk.ReadAsync(db => db.Set<Appraisal>().Where(a => a.TeacherId == teacher && a.YearId == year).Select(a => a.ParentsWaived).SingleAsync()));
    }

    [Fact]
    public async Task Parents_Incomplete_SignedIn_OrBothAtOnce_AreHandled()
    {
        var (survey, codes, principal) = await PrintedAsync();
        var browser = host.Anonymous();
        var form = (await OpenAsync(codes[0], browser)).Form("form:has(#Words)");
        var partly = await browser.SubmitAsync(form, ("Ticks.Teachers[0].Yes[0]", "true"));
        Assert.Contains("还有没答的题", partly.Text);
        Assert.Contains("您正登录着", (await principal.GetAsync("/Ethics/Parents")).Text);
        // The same code from two browsers at once: one effect.
        var twice = await Task.WhenAll(AnswerAsync(codes[1], null), AnswerAsync(codes[1], null));
        Assert.Single(twice, page => page.Text.Contains("已收到", StringComparison.Ordinal));
        // Printing again voids what was not used.
        var version = (await desk.ReadAsync(db => db.Set<ParentSurvey>().SingleAsync(s => s.Id == survey))).Version;
        var school = (await desk.ReadAsync(db => db.Set<ParentSurvey>().SingleAsync(s => s.Id == survey))).SchoolId;
        var head = desk.Head(host.City.Schools.First(s => s.Id == school.Value));
        await desk.UseAsync<PrintSlips, IReadOnlyList<string>>(head, use => use.HandleAsync(survey, version, 5, desk.By(head), CancellationToken.None));
        Assert.Contains("代码不对，或者已经用过", (await OpenAsync(codes[0])).Text);
    }

    private async Task<(ParentSurveyId Survey, IReadOnlyList<string> Codes, Browser Principal)> PrintedAsync()
    {
        var district = host.City.Districts[1].Id;
        var officer = desk.Officer(district);
        var wanted = host.Clock.GetUtcNow().Year + 1;
        var year = await desk.ReadAsync(db => db.Set<AppraisalYear>().Where(y => y.DistrictId == new Workforce.Access.Contracts.DistrictId(district) && y.Year == wanted).Select(y => (AppraisalYearId?)y.Id).SingleOrDefaultAsync())
            ?? await desk.UseAsync<OpenYear, AppraisalYearId>(officer, use => use.HandleAsync(new(district), new() { Year = wanted, Scheme = "standard" }, desk.By(officer), CancellationToken.None));
        var used = await desk.ReadAsync(db => db.Set<ParentSurvey>().Where(s => s.YearId == year).Select(s => s.SchoolId).ToListAsync());
        var row = await desk.ReadAsync(db => db.Set<Appraisal>().AsNoTracking().Where(a => a.YearId == year && !used.Contains(a.SchoolId)).OrderBy(a => a.StaffNumber).FirstAsync());
        var school = host.City.Schools.First(s => s.Id == row.SchoolId.Value);
        var head = desk.Head(school);
        var survey = await desk.UseAsync<MakeSurvey, ParentSurveyId>(head, use => use.HandleAsync(year, new() { ClassName = "三（2）班", Teachers = row.StaffNumber, Due = Calendar.On(host.Clock.GetUtcNow()).AddDays(7) }, desk.By(head), CancellationToken.None));
        var principal = await host.SignInAsync(desk.HeadOf(school));
        var printed = await principal.SubmitAsync((await principal.GetAsync($"/Ethics/Appraisals/Survey/{survey.Value}")).Form("form:has(#Count)"), ("Count", "8"));
        return (survey, printed.Document.QuerySelectorAll(".font-monospace").Select(c => c.TextContent.Trim()).ToList(), principal);
    }

    private async Task<Page> OpenAsync(string code, Browser? browser = null)
    {
        browser ??= host.Anonymous();
        return await browser.SubmitAsync((await browser.GetAsync("/Ethics/Parents")).Form("form:has(#Code)"), ("Ticks.Code", code.ToLowerInvariant()));
    }

    private async Task<Page> AnswerAsync(string code, string? words)
    {
        var browser = host.Anonymous();
        var form = (await OpenAsync(code, browser)).Form("form:has(#Words)");
        (string, string)[] ticks = [.. Enumerable.Range(0, Items).Select(i => ($"Ticks.Teachers[0].Yes[{i}]", i == 0 ? "true" : "false")), ("Ticks.Teachers[0].Overall", "0"), ("Ticks.Words", words ?? "")];
        return await browser.SubmitAsync(form, ticks);
    }
}
