using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Features.Rotation.Papers;

namespace Workforce.Rotation.Features.Rotation.Entrants;

/// <summary>跨校竞聘人员名单: who takes part, and as what.</summary>
internal sealed class PeoplePaper(Names names) : IPaper
{
    public string Key => "cross-people";
    public string Stage => RoundStages.CrossSchool;
    public string Title => "跨校竞聘人员名单";

    public async Task<PaperTable> TableAsync(RotationDbContext db, PaperScope scope, CancellationToken ct)
    {
        var entrants = db.Entrants.AsNoTracking().Where(e => e.RoundId == scope.Round.Id && e.RemovedAt == null);
        if (scope.School is { } school)
            entrants = entrants.Where(e => e.HomeSchoolId == school);
        var rows = await entrants.OrderBy(e => e.HomeSchoolName).ThenBy(e => e.StaffNumber).ToListAsync(ct);
        return PaperTable.Numbered(
            [new("原校", Width: 22), new("姓名", Width: 10), new("教职工号", Width: 12), new("学段", Width: 8), new("学科", Width: 12), new("职称", Width: 12), PaperColumn.Whole("教龄"), PaperColumn.Whole("校龄"), new("参加身份", Width: 12)],
            rows.Select(e => (IReadOnlyList<object?>)[e.HomeSchoolName, e.Name, e.StaffNumber, names.Of("stage", e.Stage), names.Of("subject", e.Subject), names.Of("title", e.Title), e.TeachingYears, e.YearsInSchool, e.Basis.Title()]));
    }
}
