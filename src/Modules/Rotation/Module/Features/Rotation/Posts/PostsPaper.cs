using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Features.Rotation.Papers;

namespace Workforce.Rotation.Features.Rotation.Posts;

/// <summary>跨校竞聘岗位设置表 (高要 2019). Other districts' titles for it are policy values.</summary>
internal sealed class PostsPaper(Names names, IStringLocalizer<Texts> texts) : IPaper
{
    public string Key => "cross-posts";
    public string Stage => RoundStages.CrossSchool;
    public string Title => "跨校竞聘岗位设置表";
    public bool Landscape => true;
    public string? Note(Round round) => "名额含校内拟聘教师占用的名额；空缺为名额减去占用。";

    public async Task<PaperTable> TableAsync(RotationDbContext db, PaperScope scope, CancellationToken ct)
    {
        var posts = db.Posts.AsNoTracking().Where(p => p.RoundId == scope.Round.Id);
        if (scope.School is { } school)
            posts = posts.Where(p => p.OfferedBy == school);
        var rows = await posts.OrderBy(p => p.Code).Select(p => new { Post = p, Held = db.Entrants.Count(e => e.CurrentPostId == p.Id && e.IsGuaranteed && e.RemovedAt == null) }).ToListAsync(ct);
        return PaperTable.Numbered(
            [
                new("岗位编号", Width: 10), new("学校", Width: 22), new("学段", Width: 8), new("学科", Width: 14), new("等级", Width: 10), new("岗位类别", Width: 12), new("编制性质", Width: 10),
                PaperColumn.Whole("名额"), PaperColumn.Whole("空缺"), new("条件", Width: 40),
            ],
            rows.Select(r => (IReadOnlyList<object?>)
            [
                r.Post.Code, r.Post.SchoolName, names.Of("stage", r.Post.Stage), names.Of("subject", r.Post.Subject), r.Post.Level is { } level ? names.Of("post-level-group", level) : "不限", "专业技术岗位", "事业编制",
                r.Post.Capacity, r.Post.Capacity - r.Held, ConditionText.Of(texts, names, r.Post),
            ]));
    }
}
