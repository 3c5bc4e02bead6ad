using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Demo;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Files;
using Workforce.Platform.Sheets;
using Workforce.Platform.Sheets.Imports;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;
using Workforce.Rotation.Domain.Waiting;
using Workforce.Rotation.Features.Rotation.Adjustments;
using Workforce.Rotation.Features.Rotation.Rounds;
using Workforce.Rotation.Features.Rotation.Waiting;
using Workforce.Rotation.Matching.Bundle;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Rotation.Adjustments;

/// <summary>
/// The last of three has no post. Nobody may be placed until a seat is added; then the plan is published, she answers, and the
/// round closes with her or without her.
/// </summary>
public sealed class AdjustmentJourneyTests(TeacherHost host) : IClassFixture<TeacherHost>
{
    [Fact]
    public async Task Unplaced_Impossible_SeatAdded_Published_Accepted_IsAppointedAtTheClose()
    {
        var round = await BegunAsync();
        var officer = await OfficerAsync();
        var stuck = await SolveAsync(round);
        Assert.Equal(ProposalState.Impossible, stuck.State);
        var words = (await officer.GetAsync($"/Rotation/Adjustments/Proposal/{round.Id.Value}/{stuck.Id.Value}")).Text;
        Assert.Contains($"没有一个有名额的岗位可以安排{round.People[2].Name}", words);
        Assert.Contains(round.Posts[1].Code, words);

        var tooMany = await Assert.ThrowsAsync<RuleBrokenException>(() => SeatsAsync(round, 1, minimum: 2));
        Assert.Contains("多于名额", tooMany.Message);
        await SeatsAsync(round, 1, minimum: 1);
        var solved = await SolveAsync(round);
        Assert.Equal((ProposalState.Verified, 1), (solved.State, solved.Figures!.Placed));
        var zip = await host.AsAsync(round.Officer, s => s.GetRequiredService<FileStore>().FindAsync(solved.BundleFileId!.Value, CancellationToken.None));
        Assert.Equal(1, AdjustmentBundle.Read(new MemoryStream(zip!.Content)).Bundle!.Case.Teachers.Count);

        var person = await officer.GetAsync($"/Rotation/Adjustments/Person/{round.Id.Value}/{round.People[2].Id.Value}");
        Assert.Contains("可以去的岗位 (1)", person.Text);
        Assert.Contains("期满后才能公示调剂方案", (await Assert.ThrowsAsync<RuleBrokenException>(() => PublishAsync(round, solved))).Message);
        host.Clock.Advance(TimeSpan.FromDays(20));
        var version = (await AdjustmentAsync(round)).Version;
        await SeatsAsync(round, 1, minimum: 0);
        await Assert.ThrowsAsync<StaleEditException>(() => PublishAsync(round, solved, version));
        Assert.Contains("请重新计算", (await Assert.ThrowsAsync<RuleBrokenException>(() => PublishAsync(round, solved))).Message);
        var second = await SolveAsync(round);
        await PublishAsync(round, second);
        var published = await AdjustmentAsync(round);
        Assert.True(published.ClosesOn < published.AnswerDueOn);

        var teacher = await host.SignInAsync(round.People[2]);
        var mine = await teacher.GetAsync($"/Rotation/Adjustments/Mine/{round.Id.Value}");
        Assert.Contains(round.Posts[1].SchoolName, mine.Text);
        var answered = await teacher.SubmitAsync((IHtmlFormElement)mine.Document.QuerySelector("form:has([name=Decision])")!, ("Decision", "accept"));
        Assert.Contains("已确认您的答复", answered.Text);
        Assert.Contains("公示到", (await Assert.ThrowsAsync<RuleBrokenException>(() => CloseAsync(round))).Message);
        host.Clock.Advance(TimeSpan.FromDays(20));
        Assert.Equal(3, await CloseAsync(round));
        var appointment = await host.ReadAsync(db => db.Appointments.SingleAsync(a => a.RoundId == round.Id && a.EntrantId == round.People[2].Id));
        Assert.Equal(round.Posts[1].OfferedBy, appointment.SchoolId);
        Assert.Equal(HttpStatusCode.OK, (await teacher.Http.GetAsync($"/Rotation/Adjustments/Bundle/{round.Id.Value}")).StatusCode);
    }

    [Fact]
    public async Task Refused_Waits_AndHerContractEndsOnlyWithTheWholeChain()
    {
        var round = await PublishedAsync();
        var offer = await OfferAsync(round);
        var teacher = await host.SignInAsync(round.People[2]);
        var address = $"/Rotation/Adjustments/Mine/{round.Id.Value}";
        var form = (IHtmlFormElement)(await teacher.GetAsync(address)).Document.QuerySelector("form:has([name=Decision])")!;
        Assert.Contains("不接受须写明理由", (await teacher.SubmitAsync(form, ("Decision", "refuse"))).Text);
        form = (IHtmlFormElement)(await teacher.GetAsync(address)).Document.QuerySelector("form:has([name=Decision])")!;
        Assert.Contains("已确认您的答复", (await teacher.SubmitAsync(form, ("Decision", "refuse"), ("Reason", "家中有病人"))).Text);
        Assert.Contains("已经答复过", (await Assert.ThrowsAsync<RuleBrokenException>(() => RecordAsync(round, offer, accepts: true))).Message);
        var stranger = await host.SignInAsync(round.People[0]);
        Assert.DoesNotContain(offer.Number, (await stranger.GetAsync(address)).Text);

        await WithUnhiredPayAsync(round);
        var waiting = await StartAsync(round, fullPay: false);
        host.Clock.Advance(TimeSpan.FromDays(20));
        Assert.Contains("单凭不接受调剂", (await Assert.ThrowsAsync<RuleBrokenException>(() => EndAsync(round, waiting, WaitingOutcome.ContractEnded))).Message);
        var officer = await OfficerAsync();
        var chain = await officer.GetAsync($"/Rotation/Waiting/Show/{round.Id.Value}/{waiting.Value}");
        Assert.Contains("还没有组织培训", chain.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync($"/Rotation/Waiting/Show/{round.Id.Value}/{Guid.NewGuid()}")).Status);

        var today = Calendar.On(host.Clock.GetUtcNow());
        foreach (var kind in (StepKind[])[StepKind.WaitingNotice, StepKind.TrainingOrganised, StepKind.TrainingResult, StepKind.Appraisal, StepKind.PostChange, StepKind.DismissalNotice])
            await StepAsync(round, waiting, new() { Kind = kind, On = today, Failed = true, Year = today.Year });
        Assert.Contains("证据链不齐全", (await Assert.ThrowsAsync<RuleBrokenException>(() => EndAsync(round, waiting, WaitingOutcome.ContractEnded))).Message);
        host.Clock.Advance(TimeSpan.FromDays(31));
        await EndAsync(round, waiting, WaitingOutcome.ContractEnded);
        Assert.Equal(WaitingOutcome.ContractEnded, (await host.ReadAsync(db => db.WaitingCases.SingleAsync(w => w.Id == waiting))).Outcome);
        Assert.Equal(2, await CloseAsync(round));
    }

    [Fact]
    public async Task Protected_KeepsPayAndContract_WhateverIsAsked()
    {
        var round = await BegunAsync();
        await SeatsAsync(round, 1, minimum: 0);
        Assert.Contains("须写明情况并附证明", (await Assert.ThrowsAsync<RuleBrokenException>(() => ProtectAsync(round, null))).Message);
        await ProtectAsync(round, Guid.NewGuid());
        await LiftProtectedCapAsync(round);
        await PublishedAsync(round);
        var officer = await OfficerAsync();
        Assert.Contains("受法律保护", (await officer.GetAsync($"/Rotation/Adjustments/Index/{round.Id.Value}")).Text);
        await RecordAsync(round, await OfferAsync(round), accepts: false);
        await WithUnhiredPayAsync(round);
        Assert.Contains("第619号", (await Assert.ThrowsAsync<RuleBrokenException>(() => StartAsync(round, fullPay: false))).Message);
        var waiting = await StartAsync(round, fullPay: true);
        Assert.Contains("第619号", (await Assert.ThrowsAsync<RuleBrokenException>(() => StepAsync(round, waiting, new() { Kind = StepKind.DismissalNotice, On = Calendar.On(host.Clock.GetUtcNow()) }))).Message);
        Assert.Contains("第619号", (await Assert.ThrowsAsync<RuleBrokenException>(() => EndAsync(round, waiting, WaitingOutcome.ContractEnded))).Message);
    }

    [Fact]
    public async Task Begun_BlocksTheClose_UntilItIsDropped()
    {
        var round = await BegunAsync();
        host.Clock.Advance(TimeSpan.FromDays(20));
        Assert.Contains("组织调剂已经开始", (await Assert.ThrowsAsync<RuleBrokenException>(() => CloseAsync(round))).Message);
        await Assert.ThrowsAsync<RuleBrokenException>(async () => await round.UseAsync<DropAdjustment>(async use => await use.HandleAsync(round.Id, (await AdjustmentAsync(round)).Version, host.By(round.Officer), CancellationToken.None)));
        await round.UseAsync<DropAdjustment>(async use => await use.HandleAsync(round.Id, (await AdjustmentAsync(round)).Version, host.By(round.Officer, "改由下一轮安排"), CancellationToken.None));
        Assert.Equal(2, await CloseAsync(round));
        var page = await (await OfficerAsync()).GetAsync($"/Rotation/Adjustments/Index/{Guid.NewGuid()}");
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task Foreign_PostsAndPeople_AreRefused()
    {
        var (round, other) = (await BegunAsync(), await new SmallRound(host).CreateAsync());
        var version = (await AdjustmentAsync(round)).Version;
        await Assert.ThrowsAsync<RuleBrokenException>(() => Settle(round, use => use.SeatsAsync(round.Id, version, other.Posts[0].Id, 1, 0, host.By(round.Officer, "测试"), CancellationToken.None)));
        await Assert.ThrowsAsync<RuleBrokenException>(() => Settle(round, use => use.PairAsync(round.Id, version, other.People[0].Id, round.Posts[0].Id, PairKind.Pinned, host.By(round.Officer, "测试"), CancellationToken.None)));
        await Assert.ThrowsAsync<RuleBrokenException>(() => Settle(round, use => use.PairAsync(round.Id, version, round.People[2].Id, other.Posts[0].Id, PairKind.Pinned, host.By(round.Officer, "测试"), CancellationToken.None)));
        Assert.Contains("请先增加名额", (await Assert.ThrowsAsync<RuleBrokenException>(() => Settle(round, use => use.PairAsync(round.Id, version, round.People[2].Id, round.Posts[0].Id, PairKind.Pinned, host.By(round.Officer, "测试"), CancellationToken.None)))).Message);
        Assert.Contains("还没有导入距离表", (await Assert.ThrowsAsync<RuleBrokenException>(() => Settle(round, use => use.TermsAsync(round.Id, version, new(null, 10_000, 0, 0, true), host.By(round.Officer), CancellationToken.None)))).Message);
    }

    [Fact]
    public async Task Distances_BySheet_NameTheirFaults_AndAMissingPairStopsTheComputation()
    {
        var round = await BegunAsync();
        await SeatsAsync(round, 1, minimum: 0);
        var (home, there) = (round.People[2].HomeSchoolName, round.Posts[1].SchoolName);
        var faulty = await HandInAsync(round, [home, there, "-5"], [home, "没有这所学校", "100"], [home, home, "100"], [there, home, "1"], [there, home, "2"], [home, round.Posts[0].SchoolName, "=1+1"]);
        Assert.True(faulty.Summary.Faulty >= 5, $"{faulty.Summary.Faulty} faulty rows");
        var import = await HandInAsync(round, [home, round.Posts[0].SchoolName, "4200"]);
        await round.UseAsync<ImportDesk<RotationDbContext>>(desk => desk.AskAsync(import.Id, ImportAct.Commit, host.By(round.Officer, "测试"), CancellationToken.None));
        await RoundHost.EventuallyAsync(() => host.ReadAsync(db => db.SchoolDistances.CountAsync(d => d.RoundId == round.Id)), count => count == 1);
        await Settle(round, async use => await use.TermsAsync(round.Id, (await AdjustmentAsync(round)).Version, new(null, 10_000, 0, 0, true), host.By(round.Officer), CancellationToken.None));
        var id = await round.UseAsync<RequestProposal, ProposalId>(async use => await use.HandleAsync(round.Id, (await AdjustmentAsync(round)).Version, false, host.By(round.Officer), CancellationToken.None));
        var failed = await RoundHost.EventuallyAsync(() => host.ReadAsync(db => db.AdjustmentProposals.SingleAsync(p => p.Id == id)), proposal => proposal.State != ProposalState.Requested);
        Assert.Contains($"{home}—{there}", failed.Failure);
        Assert.Equal(AdjustmentState.Preparing, (await AdjustmentAsync(round)).State);
    }

    private async Task<Import> HandInAsync(SmallRound round, params string[][] rows)
    {
        using var file = new MemoryStream();
        ListWorkbook.Write(file, "距离", [new("现学校"), new("到学校"), new("距离（米）")], rows);
        file.Position = 0;
        var id = await round.UseAsync<ImportDesk<RotationDbContext>, Guid>(desk => desk.HandInAsync(DistancesImport.Kind, "距离.xlsx", file, round.Id.Value, host.By(round.Officer), CancellationToken.None));
        return (await RoundHost.EventuallyAsync(() => round.UseAsync<ImportDesk<RotationDbContext>, Import?>(desk => desk.FindAsync(id, CancellationToken.None)), import => import is { IsWorking: false }))!;
    }

    private async Task<SmallRound> BegunAsync()
    {
        var round = await new SmallRound(host).PublishedAsync();
        await using var unhired = host.Owner.CreateCommand("update rotation.entrants set basis = 'Unhired' where round_id = $1");
        unhired.Parameters.Add(new() { Value = round.Id.Value });
        await unhired.ExecuteNonQueryAsync();
        await PolicyAsync(round, values => values with { NearRetirementYears = null, ProtectedService = null });
        Assert.Equal(1, await round.UseAsync<BeginAdjustment, int>(use => use.HandleAsync(round.Id, host.By(round.Officer), CancellationToken.None)));
        return round;
    }

    private async Task<SmallRound> PublishedAsync(SmallRound? begun = null)
    {
        var round = begun ?? await BegunAsync();
        if (begun is null)
            await SeatsAsync(round, 1, minimum: 0);
        var solved = await SolveAsync(round);
        host.Clock.Advance(TimeSpan.FromDays(20));
        await PublishAsync(round, solved);
        return round;
    }

    private Task<Adjustment> AdjustmentAsync(SmallRound round) => host.ReadAsync(db => db.Adjustments.SingleAsync(a => a.RoundId == round.Id && a.DroppedAt == null));

    private Task<AdjustmentOffer> OfferAsync(SmallRound round) => host.ReadAsync(db => db.AdjustmentOffers.SingleAsync(o => o.RoundId == round.Id));

    private static Task Settle(SmallRound round, Func<SettleAdjustment, Task> act) => round.UseAsync(act);

    private Task SeatsAsync(SmallRound round, int extra, int minimum) => round.UseAsync<SettleAdjustment>(async use =>
        await use.SeatsAsync(round.Id, (await AdjustmentAsync(round)).Version, round.Posts[1].Id, extra, minimum, host.By(round.Officer, "编制调整"), CancellationToken.None));

    private Task LiftProtectedCapAsync(SmallRound round) => round.UseAsync<SettleAdjustment>(async use =>
        await use.TermsAsync(round.Id, (await AdjustmentAsync(round)).Version, new(null, null, 0, 0, false), host.By(round.Officer, "本人同意"), CancellationToken.None));

    private Task ProtectAsync(SmallRound round, Guid? evidence) => round.UseAsync<SettleAdjustment>(async use =>
        await use.ProtectAsync(round.Id, (await AdjustmentAsync(round)).Version, round.People[2].Id, ProtectionKind.Childbirth, host.By(round.Officer, "怀孕") with { EvidenceFileId = evidence }, CancellationToken.None));

    private async Task<AdjustmentProposal> SolveAsync(SmallRound round)
    {
        var id = await round.UseAsync<RequestProposal, ProposalId>(async use => await use.HandleAsync(round.Id, (await AdjustmentAsync(round)).Version, false, host.By(round.Officer), CancellationToken.None));
        var ended = await RoundHost.EventuallyAsync(() => host.ReadAsync(db => db.AdjustmentProposals.SingleAsync(p => p.Id == id)), proposal => proposal.State != ProposalState.Requested);
        Assert.Null(ended.Failure);
        return ended;
    }

    private Task PublishAsync(SmallRound round, AdjustmentProposal proposal, uint? version = null) => round.UseAsync<PublishAdjustment>(async use =>
        await use.HandleAsync(round.Id, proposal.Id, version ?? (await AdjustmentAsync(round)).Version, host.By(round.Officer), CancellationToken.None));

    private Task RecordAsync(SmallRound round, AdjustmentOffer offer, bool accepts) => round.UseAsync<AnswerOffer>(use =>
        use.RecordAsync(round.Id, offer.Id, offer.Version, accepts, Calendar.On(host.Clock.GetUtcNow()), host.By(round.Officer, "纸面签字") with { EvidenceFileId = Guid.NewGuid() }, CancellationToken.None));

    private Task WithUnhiredPayAsync(SmallRound round) => PolicyAsync(round, values => values with { UnhiredPay = new("basic-pay-only"), UnhiredMaxMonths = 12 });

    private Task PolicyAsync(SmallRound round, Func<RotationPolicy, RotationPolicy> with) => host.ChangeAsync(async db =>
    {
        var kept = await db.Rounds.SingleAsync(r => r.Id == round.Id);
        kept.Policy = kept.Policy with { Values = with(kept.Policy.Values) };
    });

    private Task<WaitingCaseId> StartAsync(SmallRound round, bool fullPay) => round.UseAsync<StartWaiting, WaitingCaseId>(use =>
        use.HandleAsync(round.Id, round.People[2].Id, Calendar.On(host.Clock.GetUtcNow()), fullPay, host.By(round.Officer), CancellationToken.None));

    private async Task<uint> VersionOfAsync(WaitingCaseId waiting) => (await host.ReadAsync(db => db.WaitingCases.SingleAsync(w => w.Id == waiting))).Version;

    private Task StepAsync(SmallRound round, WaitingCaseId waiting, StepForm form) => round.UseAsync<RecordStep>(async use =>
    {
        form.Version = await VersionOfAsync(waiting);
        await use.HandleAsync(round.Id, waiting, form, host.By(round.Officer) with { EvidenceFileId = Guid.NewGuid() }, CancellationToken.None);
    });

    private Task EndAsync(SmallRound round, WaitingCaseId waiting, WaitingOutcome outcome) => round.UseAsync<EndWaiting>(async use =>
        await use.HandleAsync(round.Id, waiting, await VersionOfAsync(waiting), outcome, Calendar.On(host.Clock.GetUtcNow()), host.By(round.Officer, "区教〔2030〕1号"), CancellationToken.None));

    private Task<int> CloseAsync(SmallRound round) => round.UseAsync<CloseRound, int>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer), CancellationToken.None));

    private Task<Browser> OfficerAsync() => host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == host.City.Rounds[0].DistrictId));
}
