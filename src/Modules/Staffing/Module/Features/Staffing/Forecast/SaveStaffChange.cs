using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Platform.Sheets;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>Adds or removes an expected hire or departure.</summary>
internal sealed class SaveStaffChange(Work<StaffingDbContext> work, ISchoolDirectory schools, CodeTables codes)
{
    public async Task AddAsync(DistrictId district, int presentYear, int years, StaffChangeForm form, Change change, CancellationToken ct)
    {
        var school = new SchoolId(form.School);
        if (!(await schools.FindAsync([school], ct)).TryGetValue(school, out var card) || card.DistrictId != district || !card.Stages.Contains(form.Stage))
            throw new RuleBrokenException("这所学校没有这个学段。");
        if (form.Subject is { Length: > 0 } subject && codes["subject"].Find(subject) is null)
            throw new RuleBrokenException("没有这个学科。");
        if (form.Year < presentYear || form.Year > presentYear + years)
            throw new RuleBrokenException("学年应在 {0} 到 {1} 之间。", presentYear, presentYear + years);
        await work.ChangeAsync(change, db =>
        {
            db.Add(new StaffChange { Id = Guid.CreateVersion7(), DistrictId = district, SchoolId = school, Stage = form.Stage, Subject = form.Subject ?? "", Year = form.Year, People = form.Way == "leave" ? -form.People : form.People, Note = form.Note.Trim() });
            return Task.CompletedTask;
        }, ct);
    }

    public Task RemoveAsync(DistrictId district, Guid id, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        if (await db.StaffChanges.SingleOrDefaultAsync(c => c.Id == id && c.DistrictId == district, ct) is { } row)
            db.Remove(row);
    }, ct);
}
