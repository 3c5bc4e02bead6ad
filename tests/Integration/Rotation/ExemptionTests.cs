using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Workforce.Demo;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exemptions;
using Workforce.Rotation.Features.Rotation.Entrants;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Rotation;

/// <summary>A school puts forward who need not compete, the bureau checks, and what it approved holds.</summary>
public sealed class ExemptionTests(RoundHost host) : IClassFixture<RoundHost>
{
    private Guid District => host.City.Rounds[0].DistrictId;

    [Fact]
    public async Task ByRule_PutForward_Approved_AndOutOfTheCompetition()
    {
        var round = await new SmallRound(host).CreateAsync();
        var (principal, account) = await PrincipalAsync();
        var page = await principal.GetAsync($"/Rotation/Exemptions/School/{round.Id.Value}");
        // Whoever competes already is not approved over her own head.
        var boxes = page.Document.QuerySelectorAll("input[name=Chosen]").Cast<IHtmlInputElement>().Where(box => round.People.All(p => p.TeacherId.Value.ToString() != box.Value)).ToList();
        Assert.NotEmpty(boxes);
        var form = (IHtmlFormElement)boxes[0].Closest("form")!;
        var sent = await principal.SubmitAsync(form, ("Chosen", boxes[0].Value));
        Assert.Contains("已提出 1 人", sent.Text);

        var row = await host.ReadAsync(db => db.Exemptions.SingleAsync(e => e.RoundId == round.Id));
        Assert.Equal((account.SchoolId!.Value, ExemptionState.Proposed), (row.SchoolId.Value, row.State));
        var officer = await OfficerAsync();
        var list = await officer.GetAsync($"/Rotation/Exemptions/Index/{round.Id.Value}?show=Proposed");
        Assert.Contains(row.Name, list.Text);
        var decided = await officer.SubmitAsync((IHtmlFormElement)list.Document.QuerySelector("form:has(#Answer)")!, list.Document.QuerySelector("button.btn-primary[formaction]")!.GetAttribute("formaction")!, ("Chosen", row.Id.Value.ToString()));
        Assert.Contains("已核准 1 人", decided.Text);

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => round.UseAsync<AddEntrants, int>(use => use.HandleAsync(round.Id, [row.TeacherId], EntrantBasis.Unhired, host.By(round.Officer), CancellationToken.None)));
        Assert.Contains(row.Name, refused.Message);
    }

    [Fact]
    public async Task Refusal_NeedsItsReason()
    {
        var (round, row) = await ProposedAsync();
        var officer = await OfficerAsync();
        var list = await officer.GetAsync($"/Rotation/Exemptions/Index/{round.Id.Value}");
        var form = (IHtmlFormElement)list.Document.QuerySelector("form:has(#Answer)")!;
        var refuse = list.Document.QuerySelectorAll("button[formaction]").First(b => b.TextContent.Contains("不同意")).GetAttribute("formaction")!;
        var silent = await officer.SubmitAsync(form, refuse, ("Chosen", row.Id.Value.ToString()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.Status);
        Assert.Contains("须写明理由", silent.Text);
    }

    [Fact]
    public async Task ByHand_WithoutEvidence_IsRefused_WithItIsKept_AndOnlyHerSchoolAndTheBureauOpenIt()
    {
        var round = await new SmallRound(host).CreateAsync();
        var (principal, account) = await PrincipalAsync();
        var teacher = Plain(account.SchoolId!.Value);
        var address = $"/Rotation/Exemptions/School/{round.Id.Value}";
        var form = Form(await principal.GetAsync(address));
        var without = await principal.SubmitAsync(form, ("Form.StaffNumber", teacher.StaffNumber), ("Form.Note", "怀孕"), ("Form.Protected", "true"));
        Assert.Contains("请附上证明材料", without.Text);

        var sent = await principal.UploadAsync(Form(await principal.GetAsync(address)), "Form.Evidence", "证明.pdf", "%PDF-1.7 proof"u8.ToArray(), ("Form.StaffNumber", teacher.StaffNumber), ("Form.Note", "怀孕"), ("Form.Protected", "true"));
        Assert.Contains("已提出 1 人", sent.Text);
        var row = await host.ReadAsync(db => db.Exemptions.SingleAsync(e => e.RoundId == round.Id));
        Assert.Equal((ExemptionKind.Deferred, true), (row.Kind, row.Ground.Protects));

        var evidence = $"/Rotation/Exemptions/Evidence/{round.Id.Value}/{row.Id.Value}";
        Assert.Equal(HttpStatusCode.OK, (await principal.Http.GetAsync(evidence)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await (await OfficerAsync()).Http.GetAsync(evidence)).StatusCode);
        var neighbour = await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.Principal && a.DistrictId == District && a.SchoolId != account.SchoolId));
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.Http.GetAsync(evidence)).StatusCode);
        Assert.DoesNotContain(teacher.Person.Name, (await neighbour.GetAsync(address)).Text);
    }

    [Fact]
    public async Task ByHand_ForATeacherOfAnotherSchool_IsRefused()
    {
        var round = await new SmallRound(host).CreateAsync();
        var (principal, account) = await PrincipalAsync();
        var stranger = host.City.Teachers.First(t => t.Employment.DistrictId == District && t.Employment.SchoolId != account.SchoolId).StaffNumber;
        var sent = await principal.UploadAsync(Form(await principal.GetAsync($"/Rotation/Exemptions/School/{round.Id.Value}")), "Form.Evidence", "证明.pdf", "%PDF-1.7 proof"u8.ToArray(), ("Form.StaffNumber", stranger), ("Form.Note", "怀孕"));
        Assert.Contains($"本校没有工号为 {stranger} 的在编教师", sent.Text);
    }

    [Fact]
    public async Task WhoCompetesAlready_MustBeRemovedBeforeApproval()
    {
        var (round, row) = await ProposedAsync();
        await round.UseAsync<AddEntrants, int>(use => use.HandleAsync(round.Id, [row.TeacherId], EntrantBasis.Unhired, host.By(round.Officer), CancellationToken.None));
        var officer = await OfficerAsync();
        var list = await officer.GetAsync($"/Rotation/Exemptions/Index/{round.Id.Value}");
        var sent = await officer.SubmitAsync((IHtmlFormElement)list.Document.QuerySelector("form:has(#Answer)")!, list.Document.QuerySelector("button.btn-primary[formaction]")!.GetAttribute("formaction")!, ("Chosen", row.Id.Value.ToString()));
        Assert.Contains("请先移出再核准", sent.Text);
    }

    private async Task<(SmallRound Round, Exemption Row)> ProposedAsync()
    {
        var round = await new SmallRound(host).CreateAsync();
        var (principal, _) = await PrincipalAsync();
        var page = await principal.GetAsync($"/Rotation/Exemptions/School/{round.Id.Value}");
        var box = (IHtmlInputElement)page.Document.QuerySelector("input[name=Chosen]")!;
        await principal.SubmitAsync((IHtmlFormElement)box.Closest("form")!, ("Chosen", box.Value));
        return (round, await host.ReadAsync(db => db.Exemptions.SingleAsync(e => e.RoundId == round.Id)));
    }

    private static IHtmlFormElement Form(Page page) => (IHtmlFormElement)page.Document.QuerySelector("form:has(#StaffNumber)")!;

    private DemoTeacher Plain(Guid school) => host.City.Teachers.First(t => t.Employment.SchoolId == school && t.Employment.IsEstablished && t.Employment.Status == "100" && t.Person.BornOn > new DateOnly(1990, 1, 1) && t.Honours.Count == 0);

    private async Task<(Browser Browser, DemoPerson Account)> PrincipalAsync()
    {
        var account = host.City.Accounts.First(a => a.Role == DemoRole.Principal && a.DistrictId == District && host.City.Teachers.Count(t => t.Employment.SchoolId == a.SchoolId) > 20);
        return (await host.SignInAsync(account), account);
    }

    private Task<Browser> OfficerAsync() => host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == District));
}
