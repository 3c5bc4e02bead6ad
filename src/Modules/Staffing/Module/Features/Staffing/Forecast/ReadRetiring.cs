using Workforce.Access.Contracts;
using Workforce.Platform.Calendars;
using Workforce.Platform.Policy;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>Who of one school retires within the horizon, by name: for those who may see names.</summary>
internal sealed class ReadRetiring(IStaffRoster roster, IRetirements retirements, ISchoolDirectory schools, PolicyValues policies, Calendar calendar)
{
    public async Task<IReadOnlyList<RetiringPerson>> HandleAsync(District district, SchoolId school, int presentYear, CancellationToken ct)
    {
        var today = calendar.Today;
        if (!(await schools.FindAsync([school], ct)).TryGetValue(school, out var card))
            return [];
        var days = (await policies.ForAsync<ForecastPolicy>(Standards.Module, district.RegionCode, today, ct)).Value.Forecast.Days(presentYear, today);
        var months = await retirements.InDistrictAsync(district.Id, today, ct);
        return (await roster.InDistrictAsync(district.Id, today, ct)).Where(m => m.SchoolId == school && m.IsEstablished && months.ContainsKey(m.Id) && months[m.Id].On <= days[^1])
            .Select(m => new RetiringPerson(Enumerable.Range(0, days.Count).First(y => months[m.Id].On <= days[y]), months[m.Id].On, months[m.Id].ChosenOn is not null, m.Name, PresentStaff.StageOf(m, card), PresentStaff.SubjectOf(m)))
            .OrderBy(p => p.On).ThenBy(p => p.Name, StringComparer.Ordinal).ToList();
    }
}
