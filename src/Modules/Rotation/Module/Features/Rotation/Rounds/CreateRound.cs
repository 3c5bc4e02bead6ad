using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Rules;

namespace Workforce.Rotation.Features.Rotation.Rounds;

internal sealed class CreateRound(Work<RotationDbContext> work, IOrganisation organisation, ISchoolDirectory schools, RoundPolicies policies)
{
    public async Task<RoundId> HandleAsync(RoundForm input, Change change, CancellationToken ct)
    {
        var district = await organisation.FindDistrictAsync(new(change.By.Reach.OnlyDistrict), ct)
            ?? throw new RuleBrokenException("没有找到您所在的区。");
        var policy = await policies.ForAsync(district.RegionCode, Calendar.On(change.At), ct);
        var dates = input.Dates();
        DatesMustFollowOneAnother.Check(dates);
        var notice = NoticeMayDifferWithReason.Take(policy.Values.Notice, input.NoticeDays, input.Reason);
        var cards = await schools.InDistrictAsync(district.Id, ct);
        return await work.ChangeAsync(change, async db =>
        {
            var same = await db.Rounds.CountAsync(r => r.DistrictId == district.Id && r.SchoolYear == input.SchoolYear, ct);
            var round = new Round
            {
                Id = new(Guid.CreateVersion7()),
                DistrictId = district.Id,
                Key = $"{district.RegionCode}-{input.SchoolYear}" + (same == 0 ? "" : $"-{same + 1}"),
                Name = input.Name.Trim(),
                SchoolYear = input.SchoolYear,
                Region = district.RegionCode,
                Policy = policy,
                Dates = dates,
                Notice = notice,
                DrawAnnounced = input.DrawAnnounced.Trim(),
            };
            db.Add(round);
            db.AddRange(cards.Select(card => RoundSchool.Of(round, card)));
            return round.Id;
        }, ct);
    }
}
