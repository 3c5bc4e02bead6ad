using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Access.Domain.Rules;
using Workforce.Access.Policy;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Policy;
using Workforce.Platform.Units;

namespace Workforce.Access.Features.Access.Delegations;

/// <summary>A principal names a colleague who stands in for her between two days. Both can act meanwhile; the change log tells them apart.</summary>
internal sealed class NameStandIn(Work<AccessDbContext> work, IOrganisation organisation, AccessPolicies policies, Calendar calendar)
{
    public sealed record Input(AssignmentId Mine, AccountId To, DateOnly FromOn, DateOnly UntilOn);

    public async Task HandleAsync(Input input, Change change, CancellationToken ct)
    {
        ReasonIsGiven.Check(change);
        if (change.By.StandsInFor is not null)
            throw new RuleBrokenException("您正在代理别人，不能再委托给第三人。");
        var district = await organisation.FindDistrictAsync(new(change.By.Reach.OnlyDistrict), ct);
        var policy = await policies.TodayAsync(ct, district?.RegionCode ?? RegionCode.Country);
        DelegationIsShort.Check(input.FromOn, input.UntilOn, calendar.Today, policy.DelegationMaxDays);
        await work.ChangeAsync(change, async db =>
        {
            _ = await db.LockAsync(new AccountId(change.By.AccountId), ct);
            var mine = await db.Assignments.OneAsync(a => a.Id == input.Mine && a.AccountId == new AccountId(change.By.AccountId), ct);
            if (!await Colleagues.Of(db, mine, calendar.Today).AnyAsync(a => a.Id == input.To, ct))
                throw new RuleBrokenException("请选择本校的一位同事。");
            if (await db.Delegations.AnyAsync(d => d.FromAssignmentId == mine.Id && d.EndedAt == null && d.FromOn <= input.UntilOn && d.UntilOn >= input.FromOn, ct))
                throw new RuleBrokenException("这段时间已经有人代理，请先收回，或另选日期。");
            var delegation = new Delegation
            {
                Id = new(Guid.CreateVersion7()), FromAccountId = mine.AccountId, FromAssignmentId = mine.Id, ToAccountId = input.To,
                FromOn = input.FromOn, UntilOn = input.UntilOn, Reason = change.Reason!,
            };
            db.Delegations.Add(delegation);
            db.Assignments.Add(new Assignment
            {
                Id = new(Guid.CreateVersion7()), AccountId = input.To, Role = mine.Role, UnitId = mine.UnitId, InSchoolId = mine.InSchoolId, FromOn = input.FromOn, DelegationId = delegation.Id,
            }.Until(input.UntilOn));
        }, ct);
    }
}
