using Microsoft.EntityFrameworkCore;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Domain.Registrations;
using Workforce.Rotation.Features.Rotation.Papers;

namespace Workforce.Rotation.Features.Rotation.Registrations;

/// <summary>跨校竞聘报名名单: who registered, by school.</summary>
internal sealed class RegisteredPaper(ISchoolDirectory schools) : IPaper
{
    public string Key => "cross-registered";
    public string Stage => RoundStages.CrossSchool;
    public string Title => "跨校竞聘报名名单";

    public async Task<PaperTable> TableAsync(RotationDbContext db, PaperScope scope, CancellationToken ct)
    {
        var registered = db.CrossRegistrations.AsNoTracking().Where(r => r.RoundId == scope.Round.Id && r.State == RegistrationState.Registered);
        if (scope.School is { } school)
            registered = registered.Where(r => r.SchoolId == school);
        var rows = await registered.OrderBy(r => r.RegisteredAt).ToListAsync(ct);
        var places = await schools.FindAsync(rows.Select(r => r.SchoolId).Distinct().ToList(), ct);
        return PaperTable.Numbered([new("原校", Width: 22), new("姓名", Width: 10), new("教职工号", Width: 12), new("报名时间", Width: 16)],
            rows.Select(r => (IReadOnlyList<object?>)[places.GetValueOrDefault(r.SchoolId)?.Name, r.Name, r.StaffNumber, Stages.Local(r.RegisteredAt).ToString("yyyy-MM-dd HH:mm")]));
    }
}
