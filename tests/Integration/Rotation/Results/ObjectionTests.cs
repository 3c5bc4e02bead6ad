using System.Net;
using Microsoft.EntityFrameworkCore;
using Workforce.Demo;
using Workforce.Rotation.Domain;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Rotation.Results;

/// <summary>Objections by a teacher while the notice runs.</summary>
[Collection(nameof(TeacherHost))]
public sealed class ObjectionTests(TeacherHost host)
{
    [Fact]
    public async Task Objection_FromALineOfTheReason_ComesWithItsDatumFilledIn()
    {
        var round = await host.PublishedAsync();
        var teacher = await host.SignInAsync(round.People[1]);
        var result = await teacher.GetAsync($"/Rotation/Results/{round.Id.Value}");
        var form = await teacher.GetAsync(result.Links(".wf-ladder li a.btn").First());
        Assert.Equal("Score", form.Document.QuerySelector("#Form_Datum option[selected]")!.GetAttribute("value"));
        Assert.Equal(round.Posts[0].Id.Value.ToString(), form.Document.QuerySelector("#Form_Post option[selected]")!.GetAttribute("value"));
        Assert.StartsWith("公布的得分是 80.00 分", form.Document.QuerySelector("textarea")!.TextContent.Trim());

        var sent = await teacher.UploadAsync(form.Form("main form"), "Form.Evidence", "合同.pdf", "%PDF-1.7 "u8.ToArray(), ("Form.Claim", "公布的得分是 80.00 分。我认为应为 95 分。依据：合同。"));
        Assert.Contains("已提交异议", sent.Text);
        Assert.Contains("我认为应为 95 分", sent.Document.QuerySelector("#objections")!.TextContent);
        var kept = await host.ReadAsync(db => db.Objections.AsNoTracking().SingleAsync(o => o.EntrantId == round.People[1].Id));
        Assert.Equal((ObjectionDatum.Score, CaseState.Open), (kept.Datum, kept.State));
        Assert.NotNull(kept.EvidenceFileId);
        Assert.Equal(HttpStatusCode.OK, (await teacher.Http.GetAsync($"/Rotation/Objections/Evidence/{round.Id.Value}/{kept.Id.Value}")).StatusCode);
        var neighbour = await host.SignInAsync(round.People[0]);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.Http.GetAsync($"/Rotation/Objections/Evidence/{round.Id.Value}/{kept.Id.Value}")).StatusCode);
        var principal = await host.SignInAsync(host.City.Accounts.First(p => p.Role == Demo.DemoRole.Principal && p.DistrictId == host.City.Rounds[0].DistrictId));
        Assert.Equal(HttpStatusCode.NotFound, (await principal.Http.GetAsync($"/Rotation/Objections/Evidence/{round.Id.Value}/{kept.Id.Value}")).StatusCode);

        var again = await teacher.SubmitAsync(form.Form("main form"), ("Form.Claim", "同一件事再说一次。"), ("_request", Guid.NewGuid().ToString()));
        Assert.Contains("正在办理，请等答复", again.Text);
    }

    [Fact]
    public async Task Bureau_TriesTheCorrection_AndAnswers_AndSheReadsIt()
    {
        var round = await new SmallRound(host).PublishedAsync();
        var teacher = await host.SignInAsync(round.People[1]);
        var form = await teacher.GetAsync($"/Rotation/Results/Object/{round.Id.Value}?datum=Score&post={round.Posts[0].Id.Value}");
        await teacher.SubmitAsync(form.Form("main form"), ("Form.Claim", "应为 95 分，见合同。"));
        var kept = await host.ReadAsync(db => db.Objections.AsNoTracking().SingleAsync(o => o.EntrantId == round.People[1].Id));

        var officer = await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == host.City.Rounds[0].DistrictId));
        var path = $"/Rotation/Objections/Show/{round.Id.Value}/{kept.Id.Value}";
        var tried = await officer.SubmitAsync((await officer.GetAsync(path)).Form("main form"), $"{path}?handler=Try", ("Form.Points", "95"));
        Assert.Equal(HttpStatusCode.OK, tried.Status);
        Assert.Contains("更正之后，2 人的岗位会变", tried.Document.QuerySelector("#moves")!.TextContent);
        var finer = await officer.SubmitAsync(tried.Form("main form"), $"{path}?handler=Try", ("Form.Points", "95.0001"));
        Assert.Contains("最多三位小数", finer.Document.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal(CaseState.Open, (await host.ReadAsync(db => db.Objections.AsNoTracking().SingleAsync(o => o.Id == kept.Id))).State);

        await officer.SubmitAsync(tried.Form("main form"), ("Form.Decision", "refuse"), ("Form.Answer", "合同不能证明。"));
        var read = await teacher.GetAsync($"/Rotation/Results/{round.Id.Value}");
        Assert.Contains("合同不能证明。", read.Document.QuerySelector("#objections")!.TextContent);
    }

    [Fact]
    public async Task Bureau_AppliesACorrection_AfterTryingIt()
    {
        var round = await new SmallRound(host).PublishedAsync();
        var officer = await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == host.City.Rounds[0].DistrictId));
        var path = $"/Rotation/Runs/Correct/{round.Id.Value}";
        var form = await officer.GetAsync($"{path}?entrant={round.People[1].Id.Value}");
        (string, string)[] right = [("Form.Kind", "Score"), ("Form.Post", round.Posts[0].Id.Value.ToString()), ("Form.Points", "95")];
        var tried = await officer.SubmitAsync(form.Form("main form[method=post]"), $"{path}?handler=Try", right);
        Assert.Contains("更正之后，2 人的岗位会变", tried.Document.QuerySelector("#moves")!.TextContent);
        var applied = await officer.SubmitAsync(tried.Form("main form[method=post]"), [.. right, ("Form.Reason", "录入有误")]);
        Assert.EndsWith($"/Rotation/Rounds/Show/{round.Id.Value}", applied.Url.AbsolutePath);
        Assert.Equal(2, await host.ReadAsync(db => db.Runs.CountAsync(r => r.RoundId == round.Id && r.Kind == RunKind.Final)));
    }

    [Fact]
    public async Task Objection_AboutAPostThatIsNotHers_IsRefused()
    {
        var round = await host.PublishedAsync();
        var other = (await host.SeatAsync()).Round.Posts[0];
        var teacher = await host.SignInAsync(round.People[0]);
        var form = await teacher.GetAsync($"/Rotation/Results/Object/{round.Id.Value}");
        var told = await teacher.SubmitAsync(form.Form("main form"), ("Form.Datum", "Score"), ("Form.Post", other.Id.Value.ToString()), ("Form.Claim", "那里的得分不对。"));
        Assert.Contains("只能对您自己志愿里的岗位", told.Document.QuerySelector("[role=alert]")!.TextContent);
    }

    [Fact]
    public async Task Objection_AfterTheNotice_IsRefused_AndTheWayOfAppealIsShown()
    {
        var round = await new SmallRound(host).PublishedAsync();
        var teacher = await host.SignInAsync(round.People[2]);
        var form = await teacher.GetAsync($"/Rotation/Results/Object/{round.Id.Value}");
        await using (var close = host.Owner.CreateCommand("update rotation.notices set closes_on = opens_on - 1, opens_on = opens_on - 9 where round_id = $1"))
        {
            close.Parameters.Add(new() { Value = round.Id.Value });
            await close.ExecuteNonQueryAsync();
        }
        var told = await teacher.SubmitAsync(form.Form("main form"), ("Form.Datum", "Other"), ("Form.Claim", "我认为结果不对。"));
        Assert.Contains("公示已经结束", told.Document.QuerySelector("[role=alert]")!.TextContent);
        Assert.Contains("30 天内处理（教师法第三十九条）", (await teacher.GetAsync($"/Rotation/Results/{round.Id.Value}")).Text);
    }
}
