using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Policy;
using Workforce.Platform.Sheets;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Standards;
using Workforce.Staffing.Domain.Enrolments;
using Workforce.Staffing.Domain.Computation;
using Workforce.Staffing.Domain.Forecast;
using Workforce.Staffing.Domain.Quotas;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>Reads what a district's forecast rests on: a query for each kind of row, however many schools there are.</summary>
internal sealed class ReadForecastBasis(Work<StaffingDbContext> work, ISchoolDirectory schools, IStaffRoster roster, IRetirements retirements, IOrganisation organisation, PolicyValues policies, Standards standards, CodeTables codes, Calendar calendar)
{
    /// <exception cref="RuleBrokenException">No pupils are confirmed yet.</exception>
    public async Task<ForecastBasis> HandleAsync(DistrictId id, CancellationToken ct)
    {
        var district = await organisation.FindDistrictAsync(id, ct) ?? throw new OutOfReachException();
        var rows = await work.ReadAsync(db => ReadAsync(db, id, ct), ct);
        if (rows.Lines.Count == 0)
            throw new RuleBrokenException("本区还没有确认的学生数和班数，不能预测。先由学校上报、区里确认。");
        var present = rows.Lines.Max(l => l.SchoolYear);
        var today = calendar.Today;
        var policy = (await policies.ForAsync<ForecastPolicy>(Standards.Module, district.RegionCode, today, ct)).Value;
        var documents = await standards.AllAsync(ct);
        var standard = new Standard(Standards.InForce(documents, district.RegionCode, today, rows.ChosenStandard), (await standards.PolicyAsync(district.RegionCode, today, ct)).Rounding);
        var cards = (await schools.InDistrictAsync(id, ct)).Where(s => s.IsPublic).ToList();
        var staff = (await roster.InDistrictAsync(id, today, ct)).Where(m => m.IsEstablished).ToList();
        var places = cards.Select((card, place) => (card.Id, place)).ToDictionary(p => p.Id, p => p.place);
        var stated = rows.Lines.Where(l => l.SchoolYear == present).Select(l => l.SchoolId).ToHashSet();
        // A school whose present figures are not confirmed would look like pupils lost between two years.
        var history = rows.Lines.Where(l => stated.Contains(l.SchoolId)).GroupBy(l => (l.SchoolYear, l.Stage, l.Grade)).Select(g => new GradeCount(g.Key.SchoolYear, g.Key.Stage, g.Key.Grade, g.Sum(l => (long)l.Pupils))).ToList();
        var rates = RateEstimate.Of(history, policy.StageShapes, policy.Forecast.EstimateYears)
            .With(rows.Rates.ToDictionary(r => (r.Stage, r.Grade), r => new Rate((double)r.Percent / 100, RateBasis.ByHand, Reason: r.Reason)));
        var (lines, pupils, classes) = PresentCohorts.Of(rows.Lines.Where(l => l.SchoolYear == present && places.ContainsKey(l.SchoolId)), places, policy.StageShapes);
        var granted = rows.Grants.ToLookup(g => g.SchoolId, g => new Granted(g.Stage, g.Key, g.Amount));
        var people = new PresentStaff(staff.Where(m => stated.Contains(m.SchoolId)).ToList(), places, cards, await retirements.InDistrictAsync(id, today, ct));
        return new()
        {
            District = district, Schools = cards, Documents = documents, Standard = standard, Granted = granted, Missing = cards.Where(c => !stated.Contains(c.Id)).Select(c => c.Id).ToList(), Policy = policy, On = today, StageOrder = codes["stage"].Codes.Select(c => c.Value).ToList(),
            Input = new()
            {
                PresentYear = present, Years = policy.Forecast.Years, Schools = cards.Count, Stages = policy.StageShapes, Lines = lines, Pupils = pupils, PresentClasses = classes, Rates = rates,
                Intake = Intake(rows.Expectations, history, policy), ClassSizes = policy.Sizes, Quota = QuotaInForce.Of(standard, cards, granted), Subjects = people.Parts(standard, policy), EarlyPercent = policy.FlexibleEarlyPercent,
                Supply = Supply.Of(people.InService(), rows.Changes.Where(c => places.ContainsKey(c.SchoolId)).Select(c => new PlannedChange(places[c.SchoolId], c.Stage, c.Subject, c.Year, c.People)), present, policy.Forecast.Days(present, today)),
            },
        };
    }

    private static IntakePlan Intake(IReadOnlyList<Expectation> expectations, IReadOnlyList<GradeCount> history, ForecastPolicy policy)
    {
        var births = expectations.Where(e => e.Kind == Expectation.Births).ToDictionary(e => e.Year, e => (double)e.Number);
        return new()
        {
            Births = births,
            Entered = expectations.Where(e => e.Kind != Expectation.Births).ToDictionary(e => (e.Kind, e.Year), e => (double)e.Number),
            FromBirths = policy.StageShapes.Where(s => s.Value.EntryAge is not null)
                .Select(s => (s.Key, Rate: RateEstimate.FromBirths(history, births, s.Key, s.Value.EntryAge!.Value))).Where(r => r.Rate is not null).ToDictionary(r => r.Key, r => r.Rate!),
        };
    }

    private static async Task<ForecastRows> ReadAsync(StaffingDbContext db, DistrictId id, CancellationToken ct)
    {
        var lines = await (from line in db.EnrolmentLines
                           join form in db.EnrolmentReturns on line.ReturnId equals form.Id
                           where line.DistrictId == id && form.State == ReturnState.Confirmed
                           select line).AsNoTracking().ToListAsync(ct);
        var plan = await db.QuotaPlans.AsNoTracking().Where(p => p.DistrictId == id && p.State == PlanState.Approved).OrderByDescending(p => p.SchoolYear).Select(p => new { p.Id, p.ChosenStandard }).FirstOrDefaultAsync(ct);
        return new(lines,
            await db.Expectations.AsNoTracking().Where(e => e.DistrictId == id).ToListAsync(ct),
            await db.HandRates.AsNoTracking().Where(r => r.DistrictId == id).ToListAsync(ct),
            await db.StaffChanges.AsNoTracking().Where(c => c.DistrictId == id).ToListAsync(ct),
            plan?.ChosenStandard,
            plan is null ? [] : await db.QuotaGrants.AsNoTracking().Where(g => g.PlanId == plan.Id).ToListAsync(ct));
    }
}
