using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Demo;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Appraisals;
using Workforce.Ethics.Features.Ethics.Appraisals;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Demo;
using Workforce.Platform.Policy;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Demo;

/// <summary>Inspections, this year's appraisal and entry checks, and integrity records of the main district.</summary>
internal sealed class ChecksDemo(Work<EthicsDbContext> work, IStaffRoster roster, ISchoolDirectory schools, Schemes schemes, PolicyValues values, TimeProvider clock) : IDemoSeed
{
    public int Order => 45;

    public async Task<bool> SeedAsync(DemoCity city, CancellationToken ct)
    {
        if (await work.ReadAsync(db => db.Set<AppraisalYear>().AnyAsync(ct), ct))
            return false;
        var district = city.Districts[0];
        var (now, today) = (clock.GetUtcNow(), Calendar.On(clock.GetUtcNow()));
        var places = await schools.InDistrictAsync(new(district.Id), ct);
        var staff = await roster.InDistrictAsync(new(district.Id), today, ct);
        var scheme = (await schemes.AllAsync(district.RegionCode, today, ct)).First(s => s.Scheme.Key == "standard");
        var policy = (await values.ForAsync<AppraisalPolicy>("ethics", district.RegionCode, today, ct)).Value;
        var officer = city.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == district.Id);
        await work.ChangeAsync(Change.BySystem("ethics.demo", now), async db =>
        {
            DemoInspections.Add(db, new DistrictId(district.Id), places, staff, now);
            await DemoAppraisals.InsertAsync(db, new DistrictId(district.Id), places, staff, scheme, policy.ParentAnswersMin, now, ct);
            await DemoEntryChecks.InsertAsync(db, new DistrictId(district.Id), places, staff, officer, now, ct);
            DemoIntegrity.Add(db, places, staff, new DistrictId(district.Id), today);
        }, ct);
        return true;
    }
}
