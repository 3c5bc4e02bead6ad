using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Workforce.Demo;
using Workforce.Platform.Changes;
using Workforce.Platform.Sheets;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;
using Workforce.Rotation.Features.Rotation.Exams;
using Workforce.Rotation.Features.Rotation.Rounds;
using Workforce.Rotation.Features.Rotation.Scores;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Rotation.Exams;

/// <summary>The exam of a round: arranged, seated, marked by sheet and by hand, published, reviewed.</summary>
[Collection(nameof(ExamHost))]
public sealed class ExamTests(ExamHost host)
{
    [Fact]
    public async Task FugongRound_FromArrangingToTheLock_ByThePagesAlone()
    {
        var exam = await new ExamRound(host).ClosedAsync();
        var officer = await OfficerAsync();
        var arranged = await officer.SubmitAsync(Form(await officer.GetAsync(exam.Path("Arrange")), "#Place"), [("Form.Place", "县第一中学"), .. Sittings(), ("Form.Rooms[0].Name", "第一考场"), ("Form.Rooms[0].Seats", "30")]);
        Assert.Contains("考试安排已保存", arranged.Text);
        var seated = await officer.SubmitAsync(Form(arranged, "input[name=Version]"));
        Assert.Contains("已编排 3 名考生", seated.Text);

        var template = await officer.Http.GetByteArrayAsync(exam.Path("Marks") + "?handler=Template");
        var candidates = await exam.CandidatesAsync();
        var uploaded = await UploadAsync(officer, exam, Filled(template, (row, title) => row == 0 ? "缺考" : title.StartsWith("学科") ? $"{70 + row}.5" : "8"));
        Assert.Contains("新增 3、更改 0、相同 0、有误 0", uploaded.Text);
        Assert.Contains("已导入成绩", (await officer.SubmitAsync(Form(uploaded, "button.btn-primary"))).Text);
        Assert.Empty(await exam.ScoresAsync());

        var published = await officer.SubmitAsync(Form(await officer.GetAsync(exam.Path("Show")), "form[action*=Publish] input[name=Version]"));
        Assert.Contains("成绩已公布", published.Text);
        var scores = await exam.ScoresAsync();
        Assert.Equal(6, scores.Count);
        Assert.Equal([0, 87_500, 88_500], candidates.Select(c => scores.Where(s => s.EntrantId == c.Entrant.Id).Select(s => s.Total).Distinct().Single()));
        Assert.All(scores.Where(s => s.EntrantId == candidates[0].Entrant.Id).SelectMany(s => s.Items), item => Assert.Equal("缺考", item.Basis));

        await exam.Round.UseAsync<LockRound>(async use => await use.HandleAsync(exam.Round.Id, (await host.RoundAsync(exam.Round.Id)).Version, host.By(exam.Round.Officer, "测试"), CancellationToken.None));
        Assert.Equal(RoundState.Locked, (await host.RoundAsync(exam.Round.Id)).State);
        var late = await Assert.ThrowsAsync<RuleBrokenException>(() => exam.ArrangeAsync());
        Assert.Contains("输入已经锁定", late.Message);
    }

    [Fact]
    public async Task MarkSheet_TellsEveryFault_AndImportsNoneOfThoseRows()
    {
        var exam = await new ExamRound(host).SeatedAsync();
        var officer = await OfficerAsync();
        var (a, b) = ((await exam.CandidatesAsync())[0], (await exam.CandidatesAsync())[1]);
        var page = await UploadAsync(officer, exam, Sheet(
            [a.Candidate.Admission, a.Entrant.Name, "80.5", "8", "8"],
            [b.Candidate.Admission, a.Entrant.Name, "70", "8", "8"],
            ["20309999", "某人", "70", "8", "8"],
            [b.Candidate.Admission, b.Entrant.Name, "", "八", "缺考"],
            [a.Candidate.Admission, a.Entrant.Name, "70", "8", "8"]));
        Assert.Contains("新增 0、更改 0、相同 0、有误 5", page.Text);
        foreach (var sentence in new[] { "最多 80 分", "姓名与准考证号不符", "没有这个准考证号", "请填写成绩", "得分应为数字", "与第 2 行重复", "表中缺少 1 名考生" })
            Assert.Contains(sentence, page.Text);
        var refused = await officer.SubmitAsync(Form(page, "button.btn-primary"));
        Assert.Contains("没有可以导入的行", refused.Text);
    }

    [Fact]
    public async Task FormulaCell_IsRefused_AndAFileThatIsNoWorkbookIsASentence()
    {
        var exam = await new ExamRound(host).SeatedAsync();
        var officer = await OfficerAsync();
        var candidate = (await exam.CandidatesAsync())[0];
        var formula = ScoreFile.WithFormula(Sheet([candidate.Candidate.Admission, candidate.Entrant.Name, "70", "8", "8"]), ">70<", "35*2");
        Assert.Contains("是公式，不是数值", (await UploadAsync(officer, exam, formula)).Text);
        var garbage = await UploadAsync(officer, exam, "not a workbook"u8.ToArray());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, garbage.Status);
    }

    [Fact]
    public async Task ImportedSheet_IsUndoneAsAWhole_AndNotOnceSomebodyChangedARow()
    {
        var exam = await new ExamRound(host).SeatedAsync();
        var officer = await OfficerAsync();
        var template = await officer.Http.GetByteArrayAsync(exam.Path("Marks") + "?handler=Template");
        var done = await officer.SubmitAsync(Form(await UploadAsync(officer, exam, Filled(template, (_, _) => "5")), "button.btn-primary"));
        var undone = await officer.SubmitAsync(Form(done, "form[action*=Undo] button"));
        Assert.Contains("已撤销", undone.Text);
        Assert.All(await exam.CandidatesAsync(), c => Assert.Equal(3, c.Open(ExamRound.Fugong)));

        var again = await officer.SubmitAsync(Form(await UploadAsync(officer, exam, Filled(template, (_, _) => "5")), "button.btn-primary"));
        var candidate = (await exam.CandidatesAsync())[0];
        await exam.Round.UseAsync<EnterMarks, int>(use => use.HandleAsync(exam.Round.Id, new Dictionary<(EntrantId, string), Mark> { [(candidate.Entrant.Id, "pedagogy")] = new(MarkKind.Sat, 6_000) }, host.By(exam.Round.Officer), CancellationToken.None));
        Assert.Contains("在导入之后又改过", (await officer.SubmitAsync(Form(again, "form[action*=Undo] button"))).Text);
    }

    [Fact]
    public async Task DoubleEntry_OfDifferentMarks_HoldsThePublication()
    {
        var exam = await new ExamRound(host).SeatedAsync(ExamRound.Fugong with { DoubleEntry = true });
        var candidates = await exam.CandidatesAsync();
        foreach (var (officer, points) in new[] { (host.Officer("甲"), 7_000), (host.Officer("乙"), 7_100) })
            await exam.Round.UseAsync<EnterMarks, int>(use => use.HandleAsync(exam.Round.Id, candidates.SelectMany(c => ExamRound.Fugong.Parts.Select(p => (c.Entrant.Id, p.Part))).ToDictionary(k => k, _ => new Mark(MarkKind.Sat, points)), host.By(officer), CancellationToken.None), officer);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(exam.PublishAsync);
        Assert.Contains("9 科成绩两次录入不一致", refused.Message);
    }

    [Fact]
    public async Task PublishedMark_IsSeenByItsTeacher_Reviewed_AndCorrectedInEveryScore()
    {
        var exam = await new ExamRound(host).MarkedAsync();
        var candidate = (await exam.CandidatesAsync())[0];
        var teacher = await host.SignInAsync(candidate.Entrant);
        var before = await teacher.GetAsync(exam.Path("Mine"));
        Assert.Contains(candidate.Candidate.Admission, before.Text);
        Assert.DoesNotContain("卷面", before.Text);

        await exam.PublishAsync();
        var shown = await teacher.GetAsync(exam.Path("Mine"));
        Assert.Contains("卷面 60", shown.Text);
        var asked = await teacher.SubmitAsync(Form(shown, "#Claim"), ("Part", "subject-knowledge"), ("Claim", "第三大题漏计分"));
        Assert.Contains("已提交查分", asked.Text);
        var twice = await teacher.SubmitAsync(Form(asked, "#Claim"), ("Part", "subject-knowledge"), ("Claim", "再问"));
        Assert.Contains("已有一项查分等待答复", twice.Text);

        var officer = await OfficerAsync();
        var answered = await officer.SubmitAsync(Form(await officer.GetAsync(exam.Path("Reviews")), "input[name=Review]"), ("Upheld", "true"), ("Mark", "65"), ("Answer", "核对答卷，漏计 5 分"));
        Assert.Contains("已答复", answered.Text);
        var scores = (await exam.ScoresAsync()).Where(s => s.EntrantId == candidate.Entrant.Id).ToList();
        Assert.All(scores, s => Assert.Equal((80_000, ScoreState.Corrected), (s.Total, s.State)));
        Assert.Contains("漏计 5 分", (await teacher.GetAsync(exam.Path("Mine"))).Text);
    }

    [Fact]
    public async Task School_DoesNotScore_WhereTheExamDecides()
    {
        var exam = await new ExamRound(host).SeatedAsync();
        var (person, post) = (exam.Round.People[0], exam.Round.Posts[0]);
        var items = ExamRound.Fugong.Parts.Select(p => new ScoreItem(p.Part, p.Name, "", 1000)).ToList();
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => exam.Round.UseAsync<EnterScore, int>(use => use.HandleAsync(exam.Round.Id, post.OfferedBy, new(person.Id, post.Id, items, 0, false), host.By(exam.Round.Officer), CancellationToken.None)));
        Assert.Contains("学校不评分", refused.Message);
    }

    [Fact]
    public async Task TooFewSeats_AreSaid_AndSeatsAreDrawnOnce()
    {
        var exam = await new ExamRound(host).ClosedAsync();
        await exam.ArrangeAsync(seats: 1);
        var few = await Assert.ThrowsAsync<RuleBrokenException>(() => SeatAsync(exam));
        Assert.Contains("还差 1 个", few.Message);
        await exam.ArrangeAsync();
        await SeatAsync(exam);
        Assert.Contains("只编排一次", (await Assert.ThrowsAsync<RuleBrokenException>(() => SeatAsync(exam))).Message);
        Assert.Contains("不能再改", (await Assert.ThrowsAsync<RuleBrokenException>(() => exam.ArrangeAsync(seats: 5))).Message);
    }

    [Fact]
    public async Task OtherDistrictsOfficer_AndOtherTeachers_FindNothing()
    {
        var exam = await new ExamRound(host).PublishedAsync();
        var elsewhere = await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId != host.City.Rounds[0].DistrictId));
        foreach (var page in new[] { "Show", "Arrange", "Marks", "Enter", "Reviews", "Paper" })
            Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.GetAsync(exam.Path(page))).Status);
        var stranger = await host.SignInAsync((await new SmallRound(host).OpenAsync()).People[0]);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(exam.Path("Mine"))).Status);
    }

    [Fact]
    public async Task EveryPaper_ShowsEveryCandidate_OnPageAndSheet()
    {
        var exam = await new ExamRound(host).SeatedAsync();
        var officer = await OfficerAsync();
        foreach (var (kind, title) in PaperModel.Kinds)
        {
            var page = await officer.GetAsync($"{exam.Path("Paper")}?kind={kind}");
            Assert.Contains(title, page.Text);
            if (kind != "door")
                Assert.All(exam.Round.People, p => Assert.Contains(p.Name, page.Text));
        }
        var sheet = ScoreFile.Text(await officer.Http.GetByteArrayAsync(exam.Path("Paper") + "?kind=sign&handler=Export"));
        Assert.All(exam.Round.People, p => Assert.Contains(p.Name, sheet));
    }

    private Task<int> SeatAsync(ExamRound exam) => exam.Round.UseAsync<SeatCandidates, int>(async use => await use.HandleAsync(exam.Round.Id, (await exam.ExamAsync()).Version, host.By(exam.Round.Officer), CancellationToken.None));

    private static async Task<Page> UploadAsync(Browser officer, ExamRound exam, byte[] sheet) =>
        await officer.UploadAsync(Form(await officer.GetAsync(exam.Path("Marks")), "#Sheet"), "Sheet", "成绩.xlsx", sheet);

    private static byte[] Filled(byte[] template, Func<int, string, string> mark)
    {
        using var workbook = Workbook.Open(new MemoryStream(template));
        var rows = workbook.Rows("考试成绩").ToList();
        var titles = rows[0].Cells.Select(c => c.Text).ToList();
        return Write(titles, rows.Skip(1).Select((row, at) => titles.Select((title, i) => row[i].IsBlank ? mark(at, title) : row[i].Text)));
    }

    private static byte[] Sheet(params string[][] rows) => Write(["准考证号", "姓名", "学科知识", "教育学", "心理学"], rows);

    private static byte[] Write(IEnumerable<string> titles, IEnumerable<IEnumerable<string>> rows)
    {
        var output = new MemoryStream();
        using (var writer = new SheetWriter(output))
            writer.Add("考试成绩", titles.Select(t => new WrittenColumn(t)).ToList(), rows.Select(row => (IReadOnlyList<object?>)row.Cast<object?>().ToList()));
        return output.ToArray();
    }

    private static IEnumerable<(string, string)> Sittings() => Enumerable.Range(0, 3).SelectMany(i => new[] { ($"Form.Sittings[{i}].StartsAt", $"2030-07-25T{9 + 2 * i:00}:00"), ($"Form.Sittings[{i}].Minutes", "90") });

    private static IHtmlFormElement Form(Page page, string inside) => (IHtmlFormElement)(page.Document.QuerySelector("main " + inside) ?? throw new InvalidOperationException($"no {inside} on {page.Url}: {page.Text}")).Closest("form")!;

    private Task<Browser> OfficerAsync() => host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == host.City.Rounds[0].DistrictId));
}
