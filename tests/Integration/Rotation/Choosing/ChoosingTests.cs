using System.Net;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Domain;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Rotation.Choosing;

/// <summary>A teacher's list without JavaScript: every button is a form that is sent.</summary>
[Collection(nameof(TeacherHost))]
public sealed class ChoosingTests(TeacherHost host)
{
    [Fact]
    public async Task Add_OfAnOpenPost_SavesItAndSaysWhichChoiceItIs()
    {
        var (round, person) = await host.SeatAsync();
        var browser = await host.SignInAsync(person);
        var page = await PressAsync(browser, await ListAsync(browser, round), "add", round.Posts[1]);
        page = await PressAsync(browser, page, "add", round.Posts[0]);
        Assert.Contains("是第 2 志愿", page.Document.QuerySelector("[role=status]")!.TextContent);
        Assert.Equal([round.Posts[1].Id, round.Posts[0].Id], (await host.ListAsync(person))!.Choices.Select(c => c.PostId));
    }

    [Fact]
    public async Task UpButtonAndTypedNumbers_BothRearrange()
    {
        var (round, person) = await host.SeatAsync();
        var browser = await host.SignInAsync(person);
        var page = await FillAsync(browser, round);
        page = await PressAsync(browser, page, "up", round.Posts[1]);
        Assert.Equal([round.Posts[1].Id, round.Posts[0].Id], (await host.ListAsync(person))!.Choices.Select(c => c.PostId));

        var form = page.Form("form#list");
        form.QuerySelectorAll("input[name='Form.Numbers']").OfType<IHtmlInputElement>().Last().Value = "1";
        await browser.SubmitAsync(form, ("Form.Act", "save"));
        Assert.Equal([round.Posts[0].Id, round.Posts[1].Id], (await host.ListAsync(person))!.Choices.Select(c => c.PostId));
    }

    [Fact]
    public async Task Certify_ShowsExactlyTheList_AndAHashAnybodyCanRepeat()
    {
        var (round, person) = await host.SeatAsync();
        var browser = await host.SignInAsync(person);
        await FillAsync(browser, round);
        var asked = await browser.GetAsync($"/Rotation/Choosing/Certify/{round.Id.Value}");
        Assert.Equal(round.Posts.Select(p => p.Code), asked.Document.QuerySelectorAll("ol li .text-secondary").Select(c => c.TextContent));
        var certified = await browser.SubmitAsync(asked.Form("main form"));
        Assert.EndsWith($"/Certified/{round.Id.Value}", certified.Url.AbsolutePath);

        var text = await browser.Http.GetByteArrayAsync($"/Rotation/Choosing/Certified/{round.Id.Value}?handler=Text");
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(text)), certified.Document.QuerySelector("code")!.TextContent);
        Assert.All(round.Posts.Select((p, i) => $"{i + 1} {p.Id.Value}\n"), line => Assert.Contains(line, Encoding.UTF8.GetString(text)));
    }

    [Fact]
    public async Task Edit_OfACertifiedList_TakesTheCertificateAwayAndSaysSo()
    {
        var (round, person) = await host.SeatAsync();
        var browser = await host.SignInAsync(person);
        await FillAsync(browser, round);
        await browser.SubmitAsync((await browser.GetAsync($"/Rotation/Choosing/Certify/{round.Id.Value}")).Form("main form"));

        var locked = await ListAsync(browser, round);
        Assert.Empty(locked.Document.QuerySelectorAll("button[value^='up:']"));
        var page = await browser.GetAsync($"/Rotation/Choosing/{round.Id.Value}?edit=true");
        Assert.NotNull((await host.ListAsync(person))!.CertifiedAt);
        page = await PressAsync(browser, page, "down", round.Posts[0]);
        Assert.Contains("原来的确认已失效", page.Document.QuerySelector("[role=status]")!.TextContent);
        Assert.Null((await host.ListAsync(person))!.CertifiedAt);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Http.GetAsync($"/Rotation/Choosing/Certified/{round.Id.Value}")).StatusCode);
    }

    [Fact]
    public async Task Save_InASecondTab_ShowsBothListsAndEitherMayStay()
    {
        var (round, person) = await host.SeatAsync();
        var browser = await host.SignInAsync(person);
        var stale = await FillAsync(browser, round);
        await PressAsync(browser, stale, "up", round.Posts[1]);

        var told = await PressAsync(browser, stale, "remove", round.Posts[1]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("您在另一个窗口或手机上已经改过志愿", told.Text);
        Assert.Equal([round.Posts[1].Id, round.Posts[0].Id], (await host.ListAsync(person))!.Choices.Select(c => c.PostId));

        await browser.SubmitAsync((IHtmlFormElement)told.Document.QuerySelectorAll("main form").First(f => f.TextContent.Contains("改用这一份", StringComparison.Ordinal)));
        Assert.Equal([round.Posts[0].Id], (await host.ListAsync(person))!.Choices.Select(c => c.PostId));
    }

    [Fact]
    public async Task Save_InASecondTab_OfItsOwn_IsRefusedToo()
    {
        var (round, person) = await host.SeatAsync();
        var browser = await host.SignInAsync(person);
        await FillAsync(browser, round);
        var (one, other) = (await ListAsync(browser, round), await ListAsync(browser, round));
        await PressAsync(browser, one, "up", round.Posts[1]);

        var told = await PressAsync(browser, other, "remove", round.Posts[0]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("您刚才这一份（没有保存）", told.Text);
        Assert.Equal([round.Posts[1].Id, round.Posts[0].Id], (await host.ListAsync(person))!.Choices.Select(c => c.PostId));
    }

    [Fact]
    public async Task Add_SentTwice_HasOneEffect()
    {
        var (round, person) = await host.SeatAsync();
        var browser = await host.SignInAsync(person);
        var page = await ListAsync(browser, round);
        var first = await PressAsync(browser, page, "add", round.Posts[0]);
        var again = await PressAsync(browser, page, "add", round.Posts[0]);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.Status, again.Status));
        Assert.Single((await host.ListAsync(person))!.Choices);
    }

    [Fact]
    public async Task ClosedPost_IsNamedWithItsRule_AndRefusedWhenSentAnyway()
    {
        var (round, person) = await host.SeatAsync();
        var closed = await AddPostAsync(round, "senior");
        var browser = await host.SignInAsync(person);
        var page = await ListAsync(browser, round);
        Assert.NotEmpty(page.Document.QuerySelectorAll("a[href*='/Choosing/Closed/']"));
        // Which of its rules a post is counted under depends on the person; the page has it under all of them.
        var reasons = await browser.GetAsync($"/Rotation/Choosing/Closed/{round.Id.Value}?q={closed.Code}");
        Assert.Contains("您的教师资格不能任教高中", reasons.Document.QuerySelectorAll("main li").Select(d => d.TextContent).Single(t => t.Contains(closed.Code, StringComparison.Ordinal)));
        Assert.Null(page.Document.QuerySelector($"button[value='add:{closed.Id.Value}']"));

        var told = await PressAsync(browser, page, "add", closed);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("不对您开放", told.Document.QuerySelector("[role=alert]")!.TextContent);
        Assert.Empty((await host.ListAsync(person))?.Choices ?? []);
    }

    [Fact]
    public async Task Save_AfterTheDeadline_IsRefusedInASentence_AndNothingIsLost()
    {
        var round = await new SmallRound(host).OpenAsync();
        var browser = await host.SignInAsync(round.People[0]);
        var page = await FillAsync(browser, round);
        await host.ChangeAsync(async db =>
        {
            var open = await db.Rounds.SingleAsync(r => r.Id == round.Id);
            open.Dates = open.Dates with { ChoicesDueAt = host.Clock.GetUtcNow().AddMinutes(-1) };
        });
        var told = await PressAsync(browser, page, "remove", round.Posts[0]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("截止，不能再修改", told.Document.QuerySelector("[role=alert]")!.TextContent);
        Assert.Contains("您刚才这一份（没有保存）", told.Text);
        Assert.Equal(round.Posts.Select(p => p.Id), (await host.ListAsync(round.People[0]))!.Choices.Select(c => c.PostId));

        var late = await browser.GetAsync($"/Rotation/Choosing/Certify/{round.Id.Value}");
        Assert.Contains("截止，不能再修改", (await browser.SubmitAsync(late.Form("main form"))).Text);
    }

    [Fact]
    public async Task Round_SheIsNotIn_IsNotThere()
    {
        var round = await host.PublishedAsync();
        var stranger = await host.SignInAsync((await host.SeatAsync()).Person);
        foreach (var path in new[] { "Choosing", "Choosing/Certify", "Choosing/Certified", "Scores/Mine", "Results" })
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.Http.GetAsync($"/Rotation/{path}/{round.Id.Value}")).StatusCode);
    }

    [Fact]
    public async Task Home_AsksToChooseThenToCertifyThenIsSilent()
    {
        var (round, person) = await host.SeatAsync();
        var browser = await host.SignInAsync(person);
        Assert.Contains("填报志愿", (await browser.GetAsync("/")).Text);
        await FillAsync(browser, round);
        Assert.Contains("2 个志愿已保存，不确认不算数", (await browser.GetAsync("/")).Text);
        await browser.SubmitAsync((await browser.GetAsync($"/Rotation/Choosing/Certify/{round.Id.Value}")).Form("main form"));
        Assert.DoesNotContain("志愿", (await browser.GetAsync("/")).Text);
    }

    private static Task<Page> ListAsync(Browser browser, SmallRound round) => browser.GetAsync($"/Rotation/Choosing/{round.Id.Value}");

    private static Task<Page> PressAsync(Browser browser, Page page, string act, Post post) => browser.SubmitAsync(page.Form("form#list"), ("Form.Act", $"{act}:{post.Id.Value}"));

    private static async Task<Page> FillAsync(Browser browser, SmallRound round)
    {
        var page = await ListAsync(browser, round);
        foreach (var post in round.Posts)
            page = await PressAsync(browser, page, "add", post);
        return page;
    }

    private async Task<Post> AddPostAsync(SmallRound round, string stage)
    {
        var like = round.Posts[0];
        var post = new Post
        {
            Id = new(Guid.NewGuid()), RoundId = round.Id, DistrictId = like.DistrictId, Code = $"X{Guid.NewGuid():N}"[..8], OfferedBy = like.OfferedBy, SchoolName = like.SchoolName,
            SchoolArea = like.SchoolArea, Stage = stage, Subject = like.Subject, Capacity = 1, Conditions = new(),
        };
        await host.ChangeAsync(db => Task.FromResult(db.Add(post)));
        return post;
    }
}
