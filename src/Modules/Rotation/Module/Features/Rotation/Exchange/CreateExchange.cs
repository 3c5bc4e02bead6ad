using Workforce.Access.Contracts;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Data;
using Workforce.Platform.Units;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>Begins a district's exchange of one school year: takes the policy of the day and works out whose turn it is.</summary>
internal sealed class CreateExchange(Work<RotationDbContext> work, IOrganisation organisation, ExchangePolicies policies, WhoseTurn whose)
{
    public async Task<ExchangeId> HandleAsync(ExchangeForm input, Change change, CancellationToken ct)
    {
        var district = await organisation.FindDistrictAsync(new(change.By.Reach.OnlyDistrict), ct)
            ?? throw new RuleBrokenException("没有找到您所在的区。");
        var rules = await policies.ForAsync(district.RegionCode, Calendar.On(change.At), ct);
        var year = new ExchangeYear
        {
            Id = new(Guid.CreateVersion7()),
            DistrictId = district.Id,
            SchoolYear = input.SchoolYear,
            Name = input.Name.Trim(),
            Region = district.RegionCode,
            BaseOn = input.BaseOn!.Value,
            Timetable = input.Timetable(rules.Values.Timetable.In(input.SchoolYear)),
            Rules = rules,
            CreatedAt = change.At,
            CountedAt = change.At,
        };
        var (schools, members) = await whose.OfAsync(year, ct);
        if (schools.Count == 0)
            throw new RuleBrokenException("本区没有义务教育公办学校。");
        return await work.ChangeAsync(change, async db =>
        {
            db.Add(year);
            await db.SaveChangesAsync(ct);
            await db.BulkInsertAsync(schools, ct);
            await db.BulkInsertAsync(members, ct);
            return year.Id;
        }, ct);
    }
}
