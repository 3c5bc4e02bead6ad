using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Platform.Calendars;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Features.Rotation.Papers;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>调剂方案: who is sent where, and what she signed.</summary>
internal sealed class AdjustmentPaper(Names names, Calendar calendar, IStringLocalizer<Texts> texts) : IPaper
{
    public string Key => "adjustment-plan";
    public string Stage => RoundStages.Adjustment;
    public string Title => "调剂方案";
    public bool Landscape => true;
    public IReadOnlyList<string> Signatures { get; } = ["制表人", "区人事科审核人", "日期"];
    public string? NotYet(Round round, PaperReaders reader) => round.State < RoundState.Published ? "竞聘结果公示之后才有调剂方案。" : null;
    public string? Note(Round round) => "没有答复不等于不接受；单凭不接受，不得解除聘用合同。";

    public async Task<PaperTable> TableAsync(RotationDbContext db, PaperScope scope, CancellationToken ct)
    {
        var offers = db.AdjustmentOffers.AsNoTracking().Where(o => o.RoundId == scope.Round.Id);
        if (scope.School is { } school)
            offers = offers.Where(o => o.SchoolId == school || o.HomeSchoolId == school);
        var rows = await (from offer in offers
                          join entrant in db.Entrants on offer.EntrantId equals entrant.Id
                          join post in db.Posts on offer.PostId equals post.Id
                          orderby offer.Number
                          select new { offer, entrant, post }).ToListAsync(ct);
        return PaperTable.Numbered(
            [new("编号", Width: 18), new("姓名", Width: 10), new("教职工号", Width: 12), new("原校", Width: 20), new("拟安排学校", Width: 20), new("学段", Width: 8), new("学科", Width: 10), new("岗位", Width: 8), PaperColumn.Decimal("公里"), new("是否服从", Width: 10), new("签字日期", Width: 12), new("理由", Width: 24)],
            rows.Select(r => (IReadOnlyList<object?>)
            [
                r.offer.Number, r.entrant.Name, r.entrant.StaffNumber, r.entrant.HomeSchoolName, r.post.SchoolName, names.Of("stage", r.post.Stage), names.Of("subject", r.post.Subject), r.post.Code,
                r.offer.Metres / 1000m, texts[r.offer.State.Title(r.offer.HasLapsed(calendar.Today))].Value, r.offer.SignedOn?.ToString("yyyy-MM-dd", null), r.offer.Words,
            ]));
    }
}
