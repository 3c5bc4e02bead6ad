using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exemptions;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Domain.Registrations;
using Workforce.Rotation.Features.Rotation.Standings;

namespace Workforce.Rotation.Features.Rotation.Registrations;

/// <summary>A teacher registers for the cross-school competition, while the round is being prepared and registration is open.</summary>
internal sealed class RegisterSelf(Work<RotationDbContext> work, ITeacherDirectory teachers, RoundPolicies policies, BarredTeachers standing, Names names, IStringLocalizer<Texts> texts)
{
    /// <param name="GivesUp">She says that she knows what registering gives up.</param>
    internal sealed record Input(bool FromOutside, bool Upward, bool GivesUp);

    public async Task HandleAsync(RoundId id, TeacherId me, Input input, Change change, CancellationToken ct)
    {
        var seen = await work.ReadAsync(db => db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct), ct);
        var policy = (await policies.ForAsync(seen.Region, Calendar.On(change.At), seen.Plan, ct)).Values;
        var facts = (await teachers.FactsAsync([me], seen.Dates.BaseOn, ct)).SingleOrDefault(f => f.DistrictId == seen.DistrictId) ?? throw new OutOfReachException();
        var barred = await standing.AmongAsync([me], ct);
        await work.ChangeAsync(change, async db =>
        {
            await db.HoldRoundAsync(id, ct);
            var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
            RegisterOnlyWhileOpen.Check(round, policy, await db.RegistrationWindows.AsNoTracking().SingleOrDefaultAsync(w => w.RoundId == id, ct), change.At);
            if (!facts.IsEstablished)
                throw new RuleBrokenException("只有在编教师可以报名。");
            if (policy.CrossEligibility.IsExclusive && !input.GivesUp)
                throw new RuleBrokenException("请先勾选：知道报名后不再参加直聘和校内竞聘。");
            if (input.Upward && policy.UpwardPercent is null)
                throw new RuleBrokenException("本轮方案没有向上选拔竞聘的名额。");
            if (policy.CrossEligibility.IsExclusive && await db.Exemptions.AnyAsync(e => e.RoundId == id && e.TeacherId == me && e.State != ExemptionState.Refused, ct))
                throw new RuleBrokenException("学校已提出您直聘、免竞聘或暂缓，不能再报名。要报名请先与学校商定。");
            if (policy.CrossEligibility.IsExclusive && await db.Applications.AnyAsync(a => a.RoundId == id && a.TeacherId == me && (a.State == ApplicationState.Applied || a.State == ApplicationState.Eligible) && db.Competitions.Any(c => c.Id == a.CompetitionId && c.DroppedAt == null), ct))
                throw new RuleBrokenException("您已报名校内竞聘，要报名跨校竞聘请先撤回。");
            var candidacy = (await Candidacies.ReadAsync(db, round, [facts], barred, ct))[0] with { FromOutside = input.FromOutside };
            if (VolunteerEligibility.Of(candidacy, policy) is [var first, ..])
                throw new RuleBrokenException("不能报名：{0}", names.Say(texts, first));
            var registration = await db.CrossRegistrations.SingleOrDefaultAsync(r => r.RoundId == id && r.TeacherId == me, ct);
            if (registration is { State: RegistrationState.Registered })
                throw new RuleBrokenException("您已经报名。");
            if (registration is null)
                db.Add(registration = new() { Id = new(Guid.CreateVersion7()), RoundId = id, DistrictId = facts.DistrictId, SchoolId = facts.SchoolId, TeacherId = me, StaffNumber = facts.StaffNumber, Name = facts.Name });
            registration.Register(input.FromOutside, input.Upward, change.At);
        }, ct);
    }

    /// <summary>She takes it back, while registration is open.</summary>
    public Task WithdrawAsync(RoundId id, TeacherId me, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        await db.HoldRoundAsync(id, ct);
        var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
        RegisterOnlyWhileOpen.Check(round, null, await db.RegistrationWindows.AsNoTracking().SingleOrDefaultAsync(w => w.RoundId == id, ct), change.At);
        (await db.CrossRegistrations.OneAsync(r => r.RoundId == id && r.TeacherId == me, ct)).Withdraw(change.At);
    }, ct);
}
