using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Workforce.Demo;
using Workforce.Platform.Changes;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exemptions;
using Workforce.Rotation.Domain.Registrations;
using Workforce.Rotation.Features.Rotation.Entrants;
using Workforce.Rotation.Features.Rotation.Exemptions;
using Workforce.Rotation.Features.Rotation.Plans;
using Workforce.Rotation.Features.Rotation.Registrations;
using Workforce.Rotation.Features.Rotation.Rounds;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Rotation.Registrations;

/// <summary>Teachers register for the cross-school competition; the exclusive branch of Fugong and the rules of the others.</summary>
[Collection(nameof(ExamHost))]
public sealed class RegistrationTests(ExamHost host)
{
    private static int taken;

    [Fact]
    public async Task ExclusiveBranch_Registered_TakenInAsUnhired_AndOutOfDirectAppointment()
    {
        var round = await PlannedAsync("fugong-2023");
        var teacher = Teacher();
        var browser = await host.SignInAsync(teacher);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(Path("Mine", round))).Status);
        await OpenAsync(round);
        Assert.Contains("跨校竞聘报名", (await browser.GetAsync("/")).Text);
        var silent = await browser.SubmitAsync(Form(await browser.GetAsync(Path("Mine", round)), "input[name=GivesUp]"));
        Assert.Contains("请先勾选", silent.Text);
        var done = await browser.SubmitAsync(Form(silent, "input[name=GivesUp]"), ("GivesUp", "true"));
        Assert.Contains("已报名", done.Text);
        Assert.Equal([teacher.TeacherId], await host.ReadAsync(db => Registered.Of(db, round.Id).ToListAsync()));

        await ProposeAsync(round, teacher);
        var early = await Assert.ThrowsAsync<RuleBrokenException>(() => round.UseAsync<TakeIn, int>(use => use.HandleAsync(round.Id, host.By(round.Officer), CancellationToken.None)));
        Assert.Contains("报名截止之后才能选入", early.Message);
        var locked = await Assert.ThrowsAsync<RuleBrokenException>(() => OpenRoundAsync(round));
        Assert.Contains("截止之后才能开放填报", locked.Message);

        await CloseAsync(round);
        var officer = await OfficerAsync();
        var list = await officer.GetAsync(Path("Index", round));
        Assert.Contains(teacher.Name, list.Text);
        Assert.Contains("已选入 1 人", (await officer.SubmitAsync(Form(list, "form[action*=TakeIn] button"))).Text);
        Assert.Equal(EntrantBasis.Unhired, await host.ReadAsync(db => db.Entrants.Where(e => e.RoundId == round.Id && e.TeacherId == teacher.TeacherId).Select(e => e.Basis).SingleAsync()));
    }

    [Fact]
    public async Task WhoWasPutForward_CannotRegister_AndWhoRegistered_CannotBePutForward()
    {
        var round = await PlannedAsync("fugong-2023");
        await OpenAsync(round);
        var teacher = Teacher();
        await host.ChangeAsync(db =>
        {
            var exemption = new Exemption { Id = new(Guid.NewGuid()), RoundId = round.Id, DistrictId = teacher.DistrictId, SchoolId = teacher.HomeSchoolId, TeacherId = teacher.TeacherId, StaffNumber = teacher.StaffNumber, Name = teacher.Name, Ground = new(ExemptionKind.Direct, "typed", "{0}", ["测试"]) };
            exemption.Propose(exemption.Ground, null, null, host.Clock.GetUtcNow());
            db.Add(exemption);
            return Task.CompletedTask;
        });
        var browser = await host.SignInAsync(teacher);
        var refused = await browser.SubmitAsync(Form(await browser.GetAsync(Path("Mine", round)), "input[name=GivesUp]"), ("GivesUp", "true"));
        Assert.Contains("学校已提出您直聘", refused.Text);
    }

    [Fact]
    public async Task Withdrawn_IsNotRegistered_AndMayRegisterAgain_UntilItCloses()
    {
        var round = await PlannedAsync("fugong-2023");
        await OpenAsync(round);
        var browser = await host.SignInAsync(Teacher());
        var page = await browser.SubmitAsync(Form(await browser.GetAsync(Path("Mine", round)), "input[name=GivesUp]"), ("GivesUp", "true"));
        page = await browser.SubmitAsync(Form(page, "form[action*=Withdraw] button"));
        Assert.Contains("已撤回报名", page.Text);
        Assert.Empty(await host.ReadAsync(db => Registered.Of(db, round.Id).ToListAsync()));
        page = await browser.SubmitAsync(Form(page, "input[name=GivesUp]"), ("GivesUp", "true"));
        var form = Form(page, "form[action*=Withdraw] button");
        await CloseAsync(round);
        Assert.Contains("不能再报名或撤回", (await browser.SubmitAsync(form)).Text);
    }

    [Fact]
    public async Task YearsInSchool_AreSaidToTheTeacher_AndKeepHerOut()
    {
        var round = await PlannedAsync("qingpu-2024");
        await OpenAsync(round);
        var teacher = Teacher(t => t.Employment.JoinedSchoolOn > new DateOnly(2025, 1, 1));
        var browser = await host.SignInAsync(teacher);
        var page = await browser.GetAsync(Path("Mine", round));
        Assert.Contains("在现学校须满 3 年", page.Text);
        Assert.Contains("您现在不符合报名条件", page.Text);
        Assert.Contains("不能报名", (await browser.SubmitAsync(Form(page, "button.btn-primary"))).Text);
        var byHand = await Assert.ThrowsAsync<RuleBrokenException>(() => round.UseAsync<AddEntrants, int>(use => use.HandleAsync(round.Id, [teacher.TeacherId], EntrantBasis.Volunteer, host.By(round.Officer), CancellationToken.None)));
        Assert.Contains("不符合自愿流动的条件", byHand.Message);
    }

    [Fact]
    public async Task RestrictedSchool_KeepsItsTeachersIn_WithTheFigure()
    {
        var round = await PlannedAsync("qingpu-2024");
        await OpenAsync(round);
        var teacher = Teacher(t => t.Employment.JoinedSchoolOn < new DateOnly(2018, 1, 1));
        var officer = await OfficerAsync();
        var page = await officer.GetAsync(Path("Restrictions", round));
        var listed = await officer.SubmitAsync(Form(page, "#Kind"), ("Form.Kind", RestrictionKinds.School), ("Form.School", teacher.HomeSchoolId.Value.ToString()), ("Form.Note", "生师比 19.2"));
        Assert.Contains("生师比 19.2", listed.Text);
        var browser = await host.SignInAsync(teacher);
        Assert.Contains("生师比偏高", (await browser.GetAsync(Path("Mine", round))).Text);
        var foreign = await officer.SubmitAsync(Form(listed, "#Kind"), ("Form.Kind", RestrictionKinds.School), ("Form.School", host.City.Schools.First(s => s.DistrictId != host.City.Rounds[0].DistrictId).Id.ToString()), ("Form.Note", "x"));
        Assert.Equal(HttpStatusCode.NotFound, foreign.Status);
    }

    [Fact]
    public async Task WithdrawingAfterChoosing_BarsTheNextRound_WhereThePlanSaysSo()
    {
        var first = await new SmallRound(host).ChosenAsync(scored: false);
        var person = first.People[0];
        await first.UseAsync<RemoveEntrant>(use => use.HandleAsync(first.Id, person.Id, true, host.By(first.Officer, "本人放弃"), CancellationToken.None));
        var round = await PlannedAsync(null);
        await host.ChangeAsync(async db =>
        {
            var planned = await db.Rounds.SingleAsync(r => r.Id == round.Id);
            planned.Policy = planned.Policy with { Values = planned.Policy.Values with { WithdrawBar = new(5) } };
        });
        var barred = await Assert.ThrowsAsync<RuleBrokenException>(() => round.UseAsync<AddEntrants, int>(use => use.HandleAsync(round.Id, [person.TeacherId], EntrantBasis.Volunteer, host.By(round.Officer), CancellationToken.None)));
        Assert.Contains("选岗后放弃", barred.Message);
    }

    [Fact]
    public async Task LimitsTyped_AreKeptInThePlan_AndWindowsAreChecked()
    {
        var round = await PlannedAsync(null);
        var officer = await OfficerAsync();
        var saved = await officer.SubmitAsync(Form(await officer.GetAsync(Path("Rule", round)), "#Source"), ("Form.RestrictOut", RestrictionKinds.Subject), ("Form.DisqualifyYears", "3"), ("Form.UpwardPercent", "10"), ("Form.Source", "会议纪要"));
        Assert.Contains("报名的限制条件已保存", saved.Text);
        var policy = (await host.RoundAsync(round.Id)).Policy.Values;
        Assert.Equal((true, 3, 10), (policy.Disqualify!.Applies, policy.Disqualify.AppraisalYears, policy.UpwardPercent));
        Assert.Equal([RestrictionKinds.Subject], policy.RestrictOut);
        var page = await officer.GetAsync(Path("Index", round));
        var backwards = await officer.SubmitAsync(Form(page, "#OpensAt"), ("Form.OpensAt", "2020-01-02T08:00"), ("Form.ClosesAt", "2020-01-01T08:00"));
        Assert.Contains("要晚于开始时间", backwards.Text);
    }

    [Fact]
    public async Task Principal_SeesHerOwnSchoolsPeopleOnly()
    {
        var round = await PlannedAsync("fugong-2023");
        await OpenAsync(round);
        var teacher = Teacher();
        var browser = await host.SignInAsync(teacher);
        await browser.SubmitAsync(Form(await browser.GetAsync(Path("Mine", round)), "input[name=GivesUp]"), ("GivesUp", "true"));
        var heads = host.City.Accounts.Where(a => a.Role == DemoRole.Principal && a.DistrictId == host.City.Rounds[0].DistrictId).ToList();
        Assert.Contains(teacher.Name, (await (await host.SignInAsync(heads.First(h => h.SchoolId == teacher.HomeSchoolId.Value))).GetAsync(Path("School", round))).Text);
        Assert.DoesNotContain(teacher.StaffNumber, (await (await host.SignInAsync(heads.First(h => h.SchoolId != teacher.HomeSchoolId.Value))).GetAsync(Path("School", round))).Text);
    }

    private async Task ProposeAsync(SmallRound round, Entrant teacher)
    {
        await host.ChangeAsync(db =>
        {
            db.Add(new Exemption { Id = new(Guid.NewGuid()), RoundId = round.Id, DistrictId = teacher.DistrictId, SchoolId = teacher.HomeSchoolId, TeacherId = teacher.TeacherId, StaffNumber = teacher.StaffNumber, Name = teacher.Name, Ground = new(ExemptionKind.Direct, "typed", "{0}", ["测试"]) });
            return Task.CompletedTask;
        });
        var id = await host.ReadAsync(db => db.Exemptions.Where(e => e.RoundId == round.Id).Select(e => e.Id).SingleAsync());
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => round.UseAsync<DecideExemptions, int>(use => use.HandleAsync(round.Id, [id.Value], true, null, host.By(round.Officer), CancellationToken.None)));
        Assert.Contains("已报名跨校竞聘", refused.Message);
        await host.ChangeAsync(async db => db.Remove(await db.Exemptions.SingleAsync(e => e.Id == id)));
    }

    private async Task<SmallRound> PlannedAsync(string? plan)
    {
        var round = await new SmallRound(host).CreateAsync();
        if (plan is not null)
            await round.UseAsync<CopyPlan>(async use => await use.HandleAsync(round.Id, plan, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer), CancellationToken.None));
        return round;
    }

    private Task OpenAsync(SmallRound round) => WindowAsync(round, TimeSpan.FromHours(-1), TimeSpan.FromHours(1));

    private Task CloseAsync(SmallRound round) => WindowAsync(round, TimeSpan.FromHours(-2), TimeSpan.FromHours(-1));

    private Task WindowAsync(SmallRound round, TimeSpan opens, TimeSpan closes) => host.ChangeAsync(async db =>
    {
        var window = await db.RegistrationWindows.SingleOrDefaultAsync(w => w.RoundId == round.Id);
        if (window is null)
            db.Add(window = new() { RoundId = round.Id, DistrictId = (await db.Rounds.SingleAsync(r => r.Id == round.Id)).DistrictId });
        window.Set(host.Clock.GetUtcNow() + opens, host.Clock.GetUtcNow() + closes);
    });

    private Task OpenRoundAsync(SmallRound round) => round.UseAsync<OpenRound>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer), CancellationToken.None));

    /// <summary>An established teacher of the district whom no other test takes.</summary>
    private Entrant Teacher(Func<DemoTeacher, bool>? which = null)
    {
        var teacher = host.City.Teachers.Where(t => t.Employment.DistrictId == host.City.Rounds[0].DistrictId && t.Employment.IsEstablished && t.Employment.Status == "100" && host.City.Accounts.All(a => a.TeacherId != t.Id) && (which is null || which(t)))
            .OrderByDescending(t => t.StaffNumber, StringComparer.Ordinal).Skip(which is null ? Interlocked.Increment(ref taken) : 0).First();
        return new()
        {
            Id = new(Guid.NewGuid()), DistrictId = new(teacher.Employment.DistrictId), TeacherId = new(teacher.Id), Number = "T", Name = teacher.Person.Name, StaffNumber = teacher.StaffNumber, HomeSchoolId = new(teacher.Employment.SchoolId),
            HomeSchoolName = "", HomeArea = "town", Stage = "primary", Subject = "maths", Education = "21", Title = "none",
        };
    }

    private static string Path(string page, SmallRound round) => $"/Rotation/Registrations/{page}/{round.Id.Value}";

    private static IHtmlFormElement Form(Page page, string inside) => (IHtmlFormElement)(page.Document.QuerySelector("main " + inside) ?? throw new InvalidOperationException($"no {inside} on {page.Url}: {page.Text}")).Closest("form")!;

    private Task<Browser> OfficerAsync() => host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == host.City.Rounds[0].DistrictId));
}
