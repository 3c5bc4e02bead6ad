using Workforce.Access.Contracts;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Rules;

namespace Workforce.Rotation.Features.Rotation.Rounds;

internal sealed class CreateRound(Work<RotationDbContext> work, IOrganisation organisation, ISchoolDirectory schools, RoundPolicies policies)
{
    public async Task<RoundId> HandleAsync(RoundForm input, Change change, CancellationToken ct)
    {
        var district = await organisation.FindDistrictAsync(new(change.By.Reach.OnlyDistrict), ct)
            ?? throw new RuleBrokenException("没有找到您所在的区。");
        var policy = await policies.ForAsync(district.RegionCode, Calendar.On(change.At), ct);
        DatesMustFollowOneAnother.Check(input.Dates());
        var notice = NoticeMayDifferWithReason.Take(policy.Values.Notice, input.NoticeDays, input.Reason);
        var cards = await schools.InDistrictAsync(district.Id, ct);
        return await work.ChangeAsync(change, async db => (await NewRound.AddAsync(db, district.Id, district.RegionCode, null, input, policy, notice, cards, ct)).Id, ct);
    }
}
