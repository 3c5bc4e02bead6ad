using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Sheets;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Features.Rotation.Papers;

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>校内拟聘人员名单 and 校内落聘人员名单, as schools have posted them: the rows under the hash, not those of today.</summary>
internal sealed class ListPaper(ApplicationOutcome outcome) : IPaper
{
    public string Key => outcome == ApplicationOutcome.Hired ? "in-school-hired" : "in-school-unhired";
    public string Stage => RoundStages.InSchool;
    public string Title => outcome == ApplicationOutcome.Hired ? "校内拟聘人员名单" : "校内落聘人员名单";
    public string? Note(Round round) => "学校已在校内公示的名单；事业单位人事管理条例（国务院令第652号）第十条。";

    public async Task<PaperTable> TableAsync(RotationDbContext db, PaperScope scope, CancellationToken ct)
    {
        var posted = from table in db.PostedTables.AsNoTracking()
                     join competition in db.Competitions on table.CompetitionId equals competition.Id
                     where table.RoundId == scope.Round.Id && table.Kind == PostedKind.Lists && table.ReplacedAt == null && competition.DroppedAt == null
                     orderby competition.SchoolName
                     select new { competition.SchoolName, table };
        if (scope.School is { } school)
            posted = posted.Where(p => p.table.SchoolId == school);
        return PaperTable.Numbered(
            [new("学校", Width: 20), new("姓名", Width: 10), new("教职工号", Width: 12), new("学科", Width: 12), new("岗位", Width: 16), PaperColumn.Decimal("得分"), PaperColumn.Whole("排名"), new("理由", Width: 36), new("公示", Width: 22)],
            (await posted.ToListAsync(ct)).SelectMany(p => p.table.Rows().Where(row => row.Outcome == outcome).Select(row => (IReadOnlyList<object?>)
            [
                p.SchoolName, row.Name, row.StaffNumber, row.Subject, row.Post, row.Thousandths is { } total ? total / 1000m : null, row.Rank, row.Reason, $"{p.table.OpensOn:yyyy-MM-dd}至{p.table.ClosesOn:yyyy-MM-dd}",
            ])));
    }
}
