using Workforce.Access.Contracts;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Appraisals;
using Workforce.Ethics.Features.Ethics.Appraisals;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Data;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Demo;

/// <summary>This year's appraisal: one school confirmed, one handed in, the others still entering.</summary>
internal static class DemoAppraisals
{
    public static async Task InsertAsync(EthicsDbContext db, DistrictId district, IReadOnlyList<SchoolCard> places, IReadOnlyList<StaffMember> staff, OfferedScheme scheme, int parentsMin, DateTimeOffset now, CancellationToken ct)
    {
        var year = new AppraisalYear
        {
            Id = new(Guid.CreateVersion7()), DistrictId = district, Year = Calendar.On(now).Year, Scheme = scheme.Scheme, SchemeSource = scheme.Row.Source, SchemeGradeOfSource = scheme.Row.Grade, ParentAnswersMin = parentsMin, BaseOn = Calendar.On(now), OpenedAt = now,
        };
        db.Add(year);
        var rows = new List<Appraisal>();
        var bySchool = staff.Where(s => s.Kind == "teacher").ToLookup(s => s.SchoolId);
        var at = 0;
        foreach (var place in places.Where(p => bySchool.Contains(p.Id)))
        {
            var school = new AppraisalSchool { YearId = year.Id, SchoolId = place.Id, DistrictId = district, SchoolName = place.Name };
            var people = bySchool[place.Id].Select((s, i) => Row(year, s, i, scored: at < 2)).ToList();
            rows.AddRange(people);
            if (at < 2)
            {
                school.Submit(year.Scheme, people.ConvertAll(p => p.Grade), new Change(Actor.System("校长"), now.AddDays(-3)));
                people.ForEach(p => p.Show());
            }
            if (at == 0)
                school.Confirm(year.Scheme, people.ConvertAll(p => p.Grade), 0, now.AddDays(-1));
            db.Add(school);
            at++;
        }
        await db.SaveChangesAsync(ct);
        await db.BulkInsertAsync(rows, ct);
    }

    // One in five is excellent, below the share; the score follows the place in the list, so that it is the same everywhere.
    private static Appraisal Row(AppraisalYear year, StaffMember who, int place, bool scored)
    {
        var row = new Appraisal { Id = new(Guid.CreateVersion7()), YearId = year.Id, DistrictId = year.DistrictId, SchoolId = who.SchoolId, TeacherId = who.Id, StaffNumber = who.StaffNumber, Name = who.Name };
        if (!scored)
            return row;
        var points = place % 5 == 0 ? 94 : 76 + place % 5 * 3;
        foreach (var part in year.Scheme.Components)
            row.Score(part.Key, part.Key == SchemeComponent.Self ? Math.Min(100, points + 3) : points);
        row.Reckon(year.Scheme);
        return row;
    }
}
