using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Cases;
using Workforce.Staffing.Features.Staffing.Posts;

namespace Workforce.Staffing.Features.Staffing.Cases;

/// <summary>Looks through the registry's facts and notes what is new; what was dismissed or closed on the same facts does not come back.</summary>
internal sealed class DetectCases(Work<StaffingDbContext> work, ReadDistrict read, PostsPolicies policies)
{
    /// <returns>How many are new.</returns>
    public async Task<int> HandleAsync(DistrictId district, Change change, CancellationToken ct)
    {
        var today = Calendar.On(change.At);
        var facts = await read.HandleAsync(district, ct);
        var terms = (await policies.ForAsync(district, today, ct)).Value.MisuseTerms;
        var found = Detection.Find(facts.Staff, facts.Schools, facts.Approved, terms, today);
        return await work.ChangeAsync(change, async db =>
        {
            var known = (await db.Cases.Where(c => c.DistrictId == district && c.FoundBy != null).Select(c => new { c.SchoolId, c.TeacherId, c.Kind, c.FoundBy }).ToListAsync(ct))
                .Select(c => (c.SchoolId, c.TeacherId, c.Kind, c.FoundBy)).ToHashSet();
            var fresh = found.Where(s => known.Add((s.School, s.Person?.Id, s.Kind, s.Facts))).ToList();
            foreach (var suspicion in fresh)
            {
                var one = new StaffingCase
                {
                    Id = new(Guid.CreateVersion7()), DistrictId = district, SchoolId = suspicion.School, TeacherId = suspicion.Person?.Id, StaffNumber = suspicion.Person?.StaffNumber,
                    PersonName = suspicion.Person?.Name, Kind = suspicion.Kind, Finding = suspicion.Finding, FoundBy = suspicion.Facts, FoundOn = today,
                };
                one.Begin(change.By.Name, change.At);
                db.Add(one);
            }
            return fresh.Count;
        }, ct);
    }
}
