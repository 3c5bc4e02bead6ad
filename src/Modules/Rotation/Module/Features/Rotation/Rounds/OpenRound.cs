using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Domain.Rules;
using Workforce.Rotation.Features.Rotation.Registrations;

namespace Workforce.Rotation.Features.Rotation.Rounds;

internal sealed class OpenRound(Work<RotationDbContext> work, RoundPolicies policies, Calendar today)
{
    public async Task HandleAsync(RoundId id, uint version, Change change, CancellationToken ct)
    {
        var (region, plan) = await work.ReadAsync(async db => await db.Rounds.Where(r => r.Id == id).Select(r => new ValueTuple<string, Plan>(r.Region, r.Plan)).OneAsync(ct), ct);
        var policy = await policies.ForAsync(region, Calendar.On(change.At), plan, ct);
        var calendar = await today.WorkingDaysAsync(ct);
        await work.ChangeAsync(change, async db =>
        {
            var round = await db.SealRoundAsync(id, ct);
            db.Entry(round).Property(r => r.Version).OriginalValue = version;
            PlanMustNotContradictItself.Check(await Plans.PlannedRounds.ReadAsync(db, round, policy, calendar, ct));
            await PostPlans.BegunPlansAreFiledFirst.CheckAsync(db, id, ct);
            await InSchool.InSchoolMustBeFinished.CheckAsync(db, id, ct);
            await RegistrationsMustBeSettled.CheckAsync(db, id, change.At, ct);
            await GuaranteedHoldersMustFit.CheckAsync(db, id, ct);
            round.Open(policy, await db.Posts.CountAsync(p => p.RoundId == id, ct), await db.Entrants.CountAsync(e => e.RoundId == id && e.RemovedAt == null, ct), change.At);
        }, ct);
    }
}
