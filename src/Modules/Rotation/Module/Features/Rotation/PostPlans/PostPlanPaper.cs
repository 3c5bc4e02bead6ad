using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Features.Rotation.Papers;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

/// <summary>岗位设置方案: a school's whole posts, as put to its staff congress and filed.</summary>
internal sealed class PostPlanPaper(Names names) : IPaper
{
    public string Key => "post-plan";
    public string Stage => RoundStages.Posts;
    public string Title => "岗位设置方案";
    public IReadOnlyList<string> Signatures { get; } = ["学校（盖章）", "教代会主席团（签字）", "备案单位（盖章）"];
    public string? Note(Round round) => "依照《事业单位人事管理条例》（国务院令第652号）第四条、第七条：方案听取职工意见，并报备案。";

    public async Task<PaperTable> TableAsync(RotationDbContext db, PaperScope scope, CancellationToken ct)
    {
        var needs = db.PostNeeds.AsNoTracking().Where(n => n.RoundId == scope.Round.Id && n.Seats > 0);
        if (scope.School is { } school)
            needs = needs.Where(n => n.SchoolId == school);
        var rows = await (from need in needs
                          join place in db.Schools on new { need.RoundId, School = need.SchoolId } equals new { place.RoundId, place.School }
                          orderby place.Code, need.Stage, need.Subject, need.Level
                          select new { place.Name, Need = need }).ToListAsync(ct);
        return PaperTable.Numbered(
            [new("学校", Width: 22), new("学段", Width: 8), new("学科", Width: 14), new("岗位类别", Width: 12), new("等级", Width: 10), new("编制性质", Width: 10), PaperColumn.Whole("名额"), new("条件", Width: 32)],
            rows.Select(r => (IReadOnlyList<object?>)[r.Name, names.Of("stage", r.Need.Stage), names.Of("subject", r.Need.Subject), "专业技术岗位", r.Need.Level is { } level ? names.Of("post-level-group", level) : "不限", "事业编制", r.Need.Seats, r.Need.Note]));
    }
}
