using Workforce.Access.Contracts;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Cases;

namespace Workforce.Staffing.Features.Staffing.Cases;

/// <summary>What the registry cannot know an officer enters, confirmed at once.</summary>
internal sealed class EnterCase(Work<StaffingDbContext> work, ITeacherDirectory teachers, ISchoolDirectory schools)
{
    public async Task<StaffingCaseId> HandleAsync(DistrictId district, CaseForm form, Change change, CancellationToken ct)
    {
        var school = new SchoolId(form.School!.Value);
        if (!(await schools.FindAsync([school], ct)).TryGetValue(school, out var card) || card.DistrictId != district)
            throw new RuleBrokenException("本区没有这所学校。");
        var person = await PersonAsync(district, form.StaffNumber?.Trim(), ct);
        var today = Calendar.On(change.At);
        var one = new StaffingCase
        {
            Id = new(Guid.CreateVersion7()), DistrictId = district, SchoolId = school, TeacherId = person?.Id, StaffNumber = person?.StaffNumber, PersonName = person?.Name, Kind = form.Kind,
            Finding = form.Finding.Trim(), FoundOn = today,
        };
        one.Begin(change.By.Name, change.At);
        one.Confirm(form.DueOn, null, change.By.Name, change.At, today);
        await work.ChangeAsync(change, db =>
        {
            db.Add(one);
            return Task.CompletedTask;
        }, ct);
        return one.Id;
    }

    private async Task<TeacherCard?> PersonAsync(DistrictId district, string? number, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(number))
            return null;
        return (await teachers.ByStaffNumberAsync(district, [number], ct)).TryGetValue(number, out var id) && (await teachers.FindAsync([id], ct)).TryGetValue(id, out var card)
            ? card : throw new RuleBrokenException("本区没有工号为 {0} 的教师。", number);
    }
}
