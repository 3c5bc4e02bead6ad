using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Demo;
using Workforce.Platform.Changes;
using Workforce.Platform.Data;
using Workforce.Platform.Demo;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Enrolments;
using Workforce.Staffing.Domain.Quotas;
using Workforce.Staffing.Features.Staffing;
using Workforce.Staffing.Features.Staffing.Quotas;

namespace Workforce.Staffing.Demo;

/// <summary>Pupils and classes of the demo city for two school years; the first district has its quotas approved, the second works on them.</summary>
internal sealed class StaffingDemo(Work<StaffingDbContext> work, Data.Standards standards, ISchoolDirectory schools, IOrganisation organisation, CreatePlan create, ComputePlan compute, AllocatePlan allocate, ApprovePlan approve, TimeProvider clock) : IDemoSeed
{
    // The demo's county total: a little less than the standard gives, so that the allocation has something to do.
    private const int TotalPerThousand = 990;

    public int Order => 24;

    public async Task<bool> SeedAsync(DemoCity city, CancellationToken ct)
    {
        if (await work.ReadAsync(db => db.EnrolmentReturns.AnyAsync(ct), ct))
            return false;
        var year = SchoolYears.At(city.Today);
        foreach (var (demo, at) in city.Districts.Select((demo, at) => (demo, at)))
        {
            var district = await organisation.FindDistrictAsync(new(demo.Id), ct) ?? throw new InvalidOperationException("The demo's district is not there: load Access first.");
            await EnrolAsync(city, district, year, finished: at == 0, ct);
            var plan = await create.HandleAsync(district.Id, year, null, Change, ct);
            await compute.HandleAsync(plan, null, null, Change, ct);
            if (at == 0)
                await DecideAsync(plan, year, ct);
        }
        return true;
    }

    private Change Change => Change.BySystem("staffing.demo", clock.GetUtcNow());

    private async Task EnrolAsync(DemoCity city, District district, int year, bool finished, CancellationToken ct)
    {
        var policy = await standards.PolicyAsync(district.RegionCode, SchoolYears.First(year), ct);
        var cards = (await schools.InDistrictAsync(district.Id, ct)).ToDictionary(s => s.Id.Value);
        var forms = new List<EnrolmentReturn>();
        foreach (var (school, at) in city.Schools.Where(s => s.DistrictId == district.Id.Value && s.IsPublic && s.Stages.Count > 0 && cards.ContainsKey(s.Id)).Select((school, at) => (school, at)))
        {
            var enrolment = new DemoEnrolment(school, cards[school.Id], policy);
            forms.Add(Confirmed(enrolment.Of(year - 1, before: true)));
            // The district that is not done: one school still fills in, two wait for the bureau.
            var now = enrolment.Of(year, before: false);
            if (finished || at > 2 || cards.Count <= 3)
                Confirmed(now);
            else if (at > 0)
                now.StateIt(clock.GetUtcNow());
            forms.Add(now);
        }
        await work.ChangeAsync(Change, async db =>
        {
            await db.BulkInsertAsync(forms, ct);
            await db.BulkInsertAsync(forms.SelectMany(f => f.Lines), ct);
        }, ct);
    }

    private async Task DecideAsync(QuotaPlanId plan, int year, CancellationToken ct)
    {
        var computed = await work.ReadAsync(db => db.QuotaLines.Where(l => l.PlanId == plan).SumAsync(l => l.Whole ?? 0, ct), ct);
        await allocate.HandleAsync(plan, computed * TotalPerThousand / 1000, Change, ct);
        var version = await work.ReadAsync(db => db.QuotaPlans.Where(p => p.Id == plan).Select(p => p.Version).SingleAsync(ct), ct);
        await approve.HandleAsync(plan, new() { Number = $"示范编〔{year}〕8号（演示）", IssuedOn = new(year, 10, 12), FilingNumber = $"示备{year}-03（演示）", FiledOn = new(year, 10, 20), Version = version }, Change, ct);
    }

    private EnrolmentReturn Confirmed(EnrolmentReturn form)
    {
        form.StateIt(clock.GetUtcNow());
        form.Confirm(null, clock.GetUtcNow());
        return form;
    }
}
