using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Workforce.Demo;
using Workforce.Platform.Sheets;
using Workforce.TestSupport;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Workforce.EndToEndTests;

/// <summary>
/// A round as a teacher and a principal live it: she chooses, certifies, changes her mind; the school scores her; she contests,
/// reads her result and objects; the school and the bureau answer her.
/// </summary>
public sealed partial class ChoosingJourneyTests(Chromium chromium)
{
    private const string Sheet = "竞聘评分.xlsx";
    private static readonly byte[] Pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"u8.ToArray();
    private static readonly byte[] Photo = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13];

    private DemoHost host = null!;
    private Look look = null!;
    private DemoRound round = null!;
    private DemoPerson person = null!;

    [Fact]
    public async Task Teacher_ChoosesAndContestsAndObjects_AndIsAnswered()
    {
        await using var own = host = new DemoHost();
        await host.InitializeAsync();
        round = host.City.Rounds[^1];
        var taking = round.Candidates.ToDictionary(c => c.TeacherId);
        person = host.City.Accounts.Where(a => a is { Role: DemoRole.Teacher, TeacherId: { } id } && taking.ContainsKey(id)).OrderBy(a => taking[a.TeacherId!.Value].Choices.Count).First();
        look = new Look([.. host.City.Schools.Select(s => s.Name), .. host.City.Teachers.Select(t => t.Person.Name), .. host.City.Accounts.Select(a => a.Name), .. host.City.Districts.Select(d => d.Name), .. host.City.Rounds.Select(r => r.Name), Sheet, OfficerSteps.DrawName]);

        var teacher = await chromium.SignInAsync(host, person);
        await ChooseAsync(teacher);
        await CertifyTwiceAsync(teacher);
        var head = await chromium.SignInAsync(host, await HeadOfHerFirstChoiceAsync());
        await ScoreBySheetAsync(head);
        await ScoreByHandAsync(head);

        var officer = await OfficerAsync();
        await new OfficerSteps(officer, Round).CloseChoicesAsync();
        await ContestAsync(teacher);
        await AnswerContestAsync(head);
        await SeeAnswerAsync(teacher);
        await new OfficerSteps(officer, Round).LockAsync();

        host.Clock.Advance(TimeSpan.FromDays(60));
        officer = await OfficerAsync();
        var steps = new OfficerSteps(officer, Round);
        await steps.DrawAsync(DateOnly.FromDateTime(host.Clock.GetUtcNow().AddHours(8).DateTime));
        await steps.RevealAsync();
        await steps.RunAsync();
        await steps.PublishAsync();

        teacher = await chromium.SignInAsync(host, person);
        await ObjectAsync(teacher);
        await AnswerObjectionAsync(officer);
        await teacher.GotoAsync(Page("Results"));
        await Expect(teacher.Locator("#objections")).ToContainTextAsync("合同不能证明");
        await look.InBothAsync(teacher, "choosing-17-answered");
        look.AssertNothingFound();
    }

    private async Task ChooseAsync(IPage teacher)
    {
        await teacher.GotoAsync("/");
        await look.InBothAsync(teacher, "choosing-01-home");
        await teacher.GotoAsync(Page("Choosing"));
        await look.InBothAsync(teacher, "choosing-02-posts");
        foreach (var why in await teacher.Locator("details.wf-fold summary").AllAsync())
            await why.ClickAsync();
        await look.AtAsync(teacher, "choosing-03-why-not-1440-zh-CN");

        for (var listed = await ChosenAsync(teacher); listed.Length < 4 && await teacher.Locator("[id^=add-]").CountAsync() > 0; listed = await ChosenAsync(teacher))
        {
            await teacher.Locator("[id^=add-]").First.ClickAsync();
            await Expect(teacher.Locator("[data-choices] > li")).ToHaveCountAsync(listed.Length + 1);
        }
        var before = await ChosenAsync(teacher);
        Assert.True(before.Length > 2, $"{person.LoginName} has too few posts to arrange: {before.Length}.");

        await teacher.Locator("[data-handle]").Last.FocusAsync();
        await teacher.Keyboard.PressAsync("ArrowUp");
        await teacher.Keyboard.PressAsync("ArrowUp");
        await Saved(teacher, "顺序已保存", () => teacher.Keyboard.PressAsync("Enter"));
        string[] byKeys = [.. before[..^3], before[^1], .. before[^3..^1]];
        Assert.Equal(byKeys, await ChosenAsync(teacher));

        await Saved(teacher, "顺序已保存", () => teacher.Locator("[data-handle]").Last.DragToAsync(teacher.Locator("[data-handle]").First, new() { TargetPosition = new() { X = 5, Y = 2 } }));
        string[] dragged = [byKeys[^1], .. byKeys[..^1]];
        Assert.Equal(dragged, await ChosenAsync(teacher));
        await look.InAllAsync(teacher, "choosing-04-listed");
    }

    private async Task CertifyTwiceAsync(IPage teacher)
    {
        var first = await CertifyAsync(teacher, "choosing-05-certify");
        await look.InAllAsync(teacher, "choosing-06-certified");
        await teacher.GetByRole(AriaRole.Link, new() { Name = "返回我的志愿" }).ClickAsync();
        await look.InBothAsync(teacher, "choosing-07-after");
        await teacher.GetByRole(AriaRole.Link, new() { Name = "修改志愿" }).ClickAsync();
        var before = await ChosenAsync(teacher);
        await Saved(teacher, "原来的确认已失效", () => teacher.Locator("[id^=down-]").First.ClickAsync());
        await look.InBothAsync(teacher, "choosing-08-uncertified");
        Assert.NotEqual(first, await CertifyAsync(teacher, null));
        var shown = await teacher.Locator(".wf-paper tbody tr td:nth-child(3)").AllTextContentsAsync();
        Assert.Equal([before[1], before[0], .. before[2..]], shown);
    }

    /// <returns>The hash of what she certified.</returns>
    private async Task<string> CertifyAsync(IPage teacher, string? name)
    {
        await teacher.GetByRole(AriaRole.Link, new() { Name = "去确认" }).ClickAsync();
        if (name is not null)
            await look.InBothAsync(teacher, name);
        await teacher.GetByRole(AriaRole.Button, new() { NameRegex = Confirm() }).ClickAsync();
        await Expect(teacher.Locator("main h2").First).ToHaveTextAsync("志愿确认单");
        return (await teacher.Locator(".wf-paper code").TextContentAsync())!;
    }

    private async Task ScoreBySheetAsync(IPage head)
    {
        await head.GotoAsync("/");
        await look.InBothAsync(head, "choosing-09-head-home");
        await head.GotoAsync(Page("Scores/School"));
        await look.InAllAsync(head, "choosing-10-applicants");
        await head.GetByRole(AriaRole.Link, new() { Name = "按表导入" }).ClickAsync();
        var download = await head.RunAndWaitForDownloadAsync(() => head.GetByRole(AriaRole.Link, new() { Name = "下载评分表" }).ClickAsync());
        var template = await File.ReadAllBytesAsync(await download.PathAsync());

        await UploadAsync(head, ScoreFile.Fill(template, staff => staff == StaffNumber ? null : "1.5"));
        await Expect(head.Locator("main")).ToContainTextAsync("请填写得分");
        await look.InBothAsync(head, "choosing-11-faulty-sheet");
        await head.GetByRole(AriaRole.Button, new() { Name = "放弃" }).ClickAsync();
        await head.GetByRole(AriaRole.Link, new() { Name = "按表导入评分" }).ClickAsync();
        await UploadAsync(head, ScoreFile.Fill(template, _ => "1.5"));
        await look.InBothAsync(head, "choosing-12-sheet");
        await head.GetByRole(AriaRole.Button, new() { NameRegex = Import() }).ClickAsync();
        await Expect(head.Locator("main")).ToContainTextAsync("已导入评分");
        await head.GetByRole(AriaRole.Button, new() { Name = "撤销这次导入" }).ClickAsync();
        await Expect(head.Locator("main")).ToContainTextAsync("评分恢复为导入之前");
        await look.InBothAsync(head, "choosing-13-undone");
        await head.GetByRole(AriaRole.Link, new() { Name = "按表导入评分" }).ClickAsync();
        await look.InBothAsync(head, "choosing-13-sheets");
    }

    private static async Task UploadAsync(IPage head, byte[] sheet)
    {
        await head.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = Sheet, MimeType = ListWorkbook.ContentType, Buffer = sheet });
        await head.GetByRole(AriaRole.Button, new() { Name = "上传并检查" }).ClickAsync();
        await Expect(head.Locator("main h1")).ToContainTextAsync(Sheet);
    }

    private async Task ScoreByHandAsync(IPage head)
    {
        await head.GotoAsync(Page("Scores/School"));
        await head.Locator("main a", new() { HasText = StaffNumber }).First.ClickAsync();
        await look.InAllAsync(head, "choosing-14-enter");
        foreach (var field in await head.Locator("[data-points]").AllAsync())
            if (await field.InputValueAsync() == "")
                await field.FillAsync("0");
        var first = head.Locator("[data-points]").First;
        await first.FillAsync("999");
        await head.GetByRole(AriaRole.Button, new() { Name = "保存", Exact = true }).ClickAsync();
        await Expect(head.Locator(".invalid-feedback")).ToContainTextAsync("最多");
        await look.AtAsync(head, "choosing-14-told-1440-zh-CN");
        await first.FillAsync("1.305");
        var sum = await head.Locator("[data-sum]").TextContentAsync();
        await head.GetByRole(AriaRole.Button, new() { Name = "保存", Exact = true }).ClickAsync();
        await Expect(head.Locator("main")).ToContainTextAsync($"{person.Name} {sum} 分");
    }

    private async Task ContestAsync(IPage teacher)
    {
        await teacher.GotoAsync(Page("Scores/Mine"));
        await look.InBothAsync(teacher, "choosing-15-my-scores");
        await teacher.Locator("a[href*='/Scores/Contest/']:visible").First.ClickAsync();
        await teacher.GetByLabel("哪一项").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await teacher.GetByLabel("哪里不对，应该是多少，依据是什么").FillAsync("教龄应为 22 年，2004 年 9 月从教，见聘用合同。");
        await teacher.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "合同.png", MimeType = "image/png", Buffer = Photo });
        await look.AtAsync(teacher, "choosing-15-contest-1440-zh-CN");
        await teacher.GetByRole(AriaRole.Button, new() { Name = "提交复核" }).ClickAsync();
        await Expect(teacher.Locator("main")).ToContainTextAsync("已提交复核");
        await look.InAllAsync(teacher, "choosing-15-contested");
    }

    private async Task AnswerContestAsync(IPage head)
    {
        await head.GotoAsync(Page("Scores/School"));
        await look.InBothAsync(head, "choosing-16-contests");
        await head.Locator("#contests a").First.ClickAsync();
        await look.InBothAsync(head, "choosing-16-answer");
        await head.Locator("[data-points]").First.FillAsync("2.2");
        await head.GetByLabel("更正：按上面改过的得分").CheckAsync();
        await head.GetByLabel("理由（教师会看到）").FillAsync("核对合同，教龄 22 年，已更正。");
        await head.GetByRole(AriaRole.Button, new() { Name = "答复", Exact = true }).ClickAsync();
        await Expect(head.Locator("main")).ToContainTextAsync("已答复：更正为");
    }

    private async Task SeeAnswerAsync(IPage teacher)
    {
        await teacher.GotoAsync(Page("Scores/Mine"));
        await Expect(teacher.Locator("main")).ToContainTextAsync("核对合同，教龄 22 年，已更正。");
        await look.InBothAsync(teacher, "choosing-16-answered");
    }

    private async Task ObjectAsync(IPage teacher)
    {
        await teacher.GotoAsync("/");
        await look.AtAsync(teacher, "choosing-17-home-1440-zh-CN");
        await teacher.GotoAsync(Page("Results"));
        await look.InAllAsync(teacher, "choosing-17-result");
        await teacher.GetByRole(AriaRole.Link, new() { Name = "打印" }).ClickAsync();
        await look.InBothAsync(teacher, "choosing-17-print");
        await teacher.EmulateMediaAsync(new() { Media = Media.Print });
        await look.AtAsync(teacher, "choosing-17-paper-1440-zh-CN");
        await teacher.EmulateMediaAsync(new() { Media = Media.Screen });

        await teacher.GotoAsync(Page("Results"));
        await teacher.Locator(".wf-ladder a.btn").First.ClickAsync();
        await look.InAllAsync(teacher, "choosing-17-object");
        var claim = teacher.GetByLabel("哪里不对，应该是多少，依据是什么");
        await claim.FillAsync(await claim.InputValueAsync() + "聘用合同，应再加 2 分。");
        await teacher.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "聘用合同.pdf", MimeType = "application/pdf", Buffer = Pdf });
        await teacher.GetByRole(AriaRole.Button, new() { Name = "提交异议" }).ClickAsync();
        await Expect(teacher.Locator("#objections")).ToContainTextAsync("应再加 2 分");
    }

    private async Task AnswerObjectionAsync(IPage officer)
    {
        await officer.GotoAsync(Page("Objections"));
        await look.InBothAsync(officer, "choosing-18-objections");
        await officer.GetByRole(AriaRole.Link, new() { Name = person.Name }).ClickAsync();
        await look.InAllAsync(officer, "choosing-18-objection");
        await officer.GetByRole(AriaRole.Link, new() { Name = "结果和理由" }).ClickAsync();
        await look.InAllAsync(officer, "choosing-18-person");
        await officer.GoBackAsync();
        var evidence = await officer.RunAndWaitForDownloadAsync(() => officer.GetByRole(AriaRole.Link, new() { Name = "下载证据" }).ClickAsync());
        Assert.Equal(Pdf, await File.ReadAllBytesAsync(await evidence.PathAsync()));
        await officer.GetByRole(AriaRole.Button, new() { NameRegex = Try() }).ClickAsync();
        await look.AtAsync(officer, "choosing-18-tried-1440-zh-CN");
        await officer.GetByLabel("不采纳，结果不变").CheckAsync();
        await officer.GetByLabel("给教师的答复").FillAsync("合同不能证明更早的教龄，维持原评分。");
        await officer.GetByRole(AriaRole.Button, new() { Name = "答复", Exact = true }).ClickAsync();
        await Expect(officer.Locator("main")).ToContainTextAsync("已答复");
    }

    private string Round => $"/Rotation/Rounds/Show/{round.Id}";

    private string Page(string page) => $"/Rotation/{page}/{round.Id}";

    private string StaffNumber => host.City.Teachers.Single(t => t.Id == person.TeacherId).StaffNumber;

    private Task<IPage> OfficerAsync() => chromium.SignInAsync(host, host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == round.DistrictId));

    private async Task<DemoPerson> HeadOfHerFirstChoiceAsync()
    {
        await using var find = host.Owner.CreateCommand("select c.school_id from rotation.choices c where c.round_id = $1 and c.teacher_id = $2 and c.rank = 1");
        find.Parameters.Add(new() { Value = round.Id });
        find.Parameters.Add(new() { Value = person.TeacherId!.Value });
        var school = (Guid)(await find.ExecuteScalarAsync())!;
        return host.City.Accounts.Single(a => a.Role == DemoRole.Principal && a.SchoolId == school);
    }

    /// <returns>Codes of the posts on her list, from the first choice on.</returns>
    private static async Task<string[]> ChosenAsync(IPage teacher) => [.. await teacher.Locator("[data-choices] .wf-what > div:first-child .text-secondary").AllTextContentsAsync()];

    private static async Task Saved(IPage teacher, string said, Func<Task> act)
    {
        await teacher.RunAndWaitForResponseAsync(act, answer => answer.Request.Method == "GET" && answer.Url.Contains("/Rotation/Choosing/", StringComparison.Ordinal));
        await Expect(teacher.Locator("main [role=status]").First).ToContainTextAsync(said);
    }

    [GeneratedRegex("^确认这 . 个志愿$")]
    private static partial Regex Confirm();

    [GeneratedRegex("^导入 .+ 份评分$")]
    private static partial Regex Import();

    [GeneratedRegex("^试算")]
    private static partial Regex Try();
}
