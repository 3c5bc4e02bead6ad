using Workforce.Access.Contracts;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Appraisals;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Data;
using Workforce.Platform.Policy;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Features.Ethics.Appraisals;

/// <summary>A district's appraisal of a year: the scheme is copied, and every teacher on the books gets her row.</summary>
internal sealed class OpenYear(Work<EthicsDbContext> work, Schemes schemes, IOrganisation organisation, IStaffRoster roster, ISchoolDirectory schools, PolicyValues values)
{
    private const string Teacher = "teacher";

    public async Task<AppraisalYearId> HandleAsync(DistrictId district, YearForm form, Change change, CancellationToken ct)
    {
        var today = Calendar.On(change.At);
        if (form.Year < today.Year - 1 || form.Year > today.Year + 1)
            throw new RuleBrokenException("考核年度应是去年、今年或明年。");
        var region = (await organisation.FindDistrictAsync(district, ct))!.RegionCode;
        var offered = (await schemes.AllAsync(region, today, ct)).FirstOrDefault(s => s.Scheme.Key == form.Scheme) ?? throw new RuleBrokenException("请选择考核方案。");
        SchemeMustAddUp.Check(offered.Scheme);
        var policy = (await values.ForAsync<AppraisalPolicy>("ethics", region, today, ct)).Value;
        var staff = (await roster.InDistrictAsync(district, today, ct)).Where(s => s.Kind == Teacher).ToList();
        var places = (await schools.InDistrictAsync(district, ct)).ToDictionary(s => s.Id);
        var year = new AppraisalYear
        {
            Id = new(Guid.CreateVersion7()), DistrictId = district, Year = form.Year, Scheme = offered.Scheme, SchemeSource = offered.Row.Source, SchemeGradeOfSource = offered.Row.Grade, ParentAnswersMin = policy.ParentAnswersMin, BaseOn = today, OpenedAt = change.At,
        };
        await work.ChangeAsync(change, async db =>
        {
            db.Add(year);
            foreach (var school in staff.Select(s => s.SchoolId).Distinct().Where(places.ContainsKey))
                db.Add(new AppraisalSchool { YearId = year.Id, SchoolId = school, DistrictId = district, SchoolName = places[school].Name });
            await db.SaveChangesAsync(ct);
            await db.BulkInsertAsync(staff.Where(s => places.ContainsKey(s.SchoolId)).Select(s => new Appraisal { Id = new(Guid.CreateVersion7()), YearId = year.Id, DistrictId = district, SchoolId = s.SchoolId, TeacherId = s.Id, StaffNumber = s.StaffNumber, Name = s.Name }), ct);
        }, ct);
        return year.Id;
    }
}
